package org.hanmi.review;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hanmi.fsrs.Zone;

/**
 * Reads lines in the very form in which {@link LogLine} writes them, and makes no objects. Every other line is refused
 * and left to {@link UnusualLine}: a wrong guess costs time, never an answer.
 *
 * <p>The bytes must end with {@link #MARGIN} line feeds beyond what is to be read, since that is where each loop stops.
 */
final class PlainLines {

    /** How many bytes it may look beyond the end of a line. */
    static final int MARGIN = 64;

    private static final byte[] SEQ = ascii("{\"seq\":");
    private static final byte[] KIND = ascii(",\"kind\":\"");
    private static final byte[] AT = ascii("\",\"at\":\"");
    private static final byte[] ZONE = ascii("\",\"zone\":\"");
    private static final byte[] ITEM = ascii("\",\"item\":\"");
    private static final byte[] ASKED = ascii("\",\"asked\":\"");
    private static final byte[] OPTIONS = ascii("\",\"options\":");
    private static final byte[] RATING = ascii(",\"rating\":\"");
    private static final byte[] RESPONSE = ascii("\",\"response\":\"");
    private static final byte[] CORRECT = ascii("\",\"correct\":");
    private static final byte[] MILLIS = ascii(",\"millis\":");
    private static final byte[] BANK = ascii(",\"bank\":\"");
    private static final byte[] UNDOES = ascii("\",\"undoes\":");
    private static final byte[] OF = ascii("\",\"of\":");
    private static final byte[] END = ascii("\"}");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] REVIEW = ascii("review");
    private static final byte[] CRAM = ascii("cram");
    private static final byte[] UNDO = ascii("undo");
    private static final byte[] OVERRIDE = ascii("override");
    private static final byte[] SUSPEND = ascii("suspend");
    private static final byte[] RESUME = ascii("resume");
    private static final byte[][] RATINGS = {ascii("again"), ascii("hard"), ascii("good"), ascii("easy")};
    private static final int LONGEST_NUMBER = 18;

    /** The bytes that stand for themselves in a JSON string. */
    private static final boolean[] ORDINARY = new boolean[256];

    private static final boolean[] IN_ID;

    static {
        Arrays.fill(ORDINARY, ' ', ORDINARY.length, true);
        ORDINARY['"'] = false;
        ORDINARY['\\'] = false;
        IN_ID = ORDINARY.clone();
        IN_ID[0x7f] = false;
        IN_ID[0xc2] = false;
    }

    private final Intake intake;
    private final List<byte[]> zoneNames = new ArrayList<>();
    private final List<ZoneDays> zones = new ArrayList<>();
    private int zone = -1;

    private byte[] in = {};
    private int at;
    private boolean plain;
    private long second;
    private int milli;

    PlainLines(Intake intake) {
        this.intake = intake;
    }

    /**
     * Reads one line and hands it in.
     *
     * @return where the next line starts, or −1 if this one is not plain; then nothing was handed in
     */
    int read(byte[] bytes, int from) {
        in = bytes;
        at = from;
        plain = true;
        skip(SEQ);
        long seq = number();
        skip(KIND);
        int kind = at;
        int kindEnd = text();
        skip(AT);
        moment();
        skip(ZONE);
        zone();
        if (!plain) {
            return -1;
        }
        long micros = (second * 1000 + milli) * 1000;
        if (is(REVIEW, kind, kindEnd)) {
            review(seq, micros, false);
        } else if (is(CRAM, kind, kindEnd)) {
            review(seq, micros, true);
        } else if (is(UNDO, kind, kindEnd)) {
            skip(UNDOES);
            long undoes = number();
            if (ends('}')) {
                intake.undo(seq, micros, undoes);
            }
        } else if (is(OVERRIDE, kind, kindEnd)) {
            override(seq, micros);
        } else if (is(SUSPEND, kind, kindEnd)) {
            itemOnly(Act.Kind.SUSPEND, seq, micros);
        } else if (is(RESUME, kind, kindEnd)) {
            itemOnly(Act.Kind.RESUME, seq, micros);
        } else {
            plain = false;
        }
        return plain ? at : -1;
    }

    private void review(long seq, long micros, boolean cram) {
        skip(ITEM);
        int item = at;
        int itemEnd = id();
        skip(ASKED);
        int asked = at;
        int askedEnd = text();
        skip(OPTIONS);
        long options = number();
        skip(RATING);
        int grade = rating();
        skip(RESPONSE);
        response();
        skip(CORRECT);
        boolean correct = truth();
        skip(MILLIS);
        long millis = number();
        skip(BANK);
        text();
        skip(END);
        if (ends() && itemEnd > item && cram) {
            intake.on(Act.Kind.CRAM, seq, micros, intake.item(in, item, itemEnd), null);
        } else if (plain && itemEnd > item) {
            intake.review(
                    seq,
                    micros,
                    zones.get(zone).day(second),
                    intake.item(in, item, itemEnd),
                    intake.asked(in, asked, askedEnd),
                    (int) Math.min(options, Integer.MAX_VALUE),
                    grade,
                    correct,
                    millis);
        } else {
            plain = false;
        }
    }

    private void override(long seq, long micros) {
        skip(OF);
        long of = number();
        skip(RATING);
        int grade = rating();
        skip(CORRECT);
        boolean correct = truth();
        if (ends('}')) {
            intake.regrade(seq, micros, of, grade, correct);
        }
    }

    private void itemOnly(Act.Kind kind, long seq, long micros) {
        skip(ITEM);
        int item = at;
        int itemEnd = id();
        skip(END);
        if (ends() && itemEnd > item) {
            intake.on(kind, seq, micros, intake.item(in, item, itemEnd), null);
        } else {
            plain = false;
        }
    }

    /** Passes the end of the line if it is here. */
    private boolean ends() {
        if (in[at] == '\r') {
            at++;
        }
        plain &= in[at++] == '\n';
        return plain;
    }

    private boolean ends(char last) {
        plain &= in[at] == last;
        if (plain) {
            at++;
        }
        return ends();
    }

    private void skip(byte[] expected) {
        int end = at + expected.length;
        for (int i = 0; i < expected.length; i++) {
            if (in[at + i] != expected[i]) {
                plain = false;
                return;
            }
        }
        at = end;
    }

    /** Digits without a sign or leading zeros. */
    private long number() {
        int from = at;
        long value = 0;
        int digit = in[at] - '0';
        while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit;
            digit = in[++at] - '0';
        }
        int length = at - from;
        plain &= length > 0 && length <= LONGEST_NUMBER && (length == 1 || in[from] != '0');
        return value;
    }

    /** A text without anything escaped; returns where it ends and stays at the closing quote. */
    private int text() {
        byte[] bytes = in;
        int i = at;
        while (ORDINARY[bytes[i] & 0xff]) {
            i++;
        }
        plain &= bytes[i] == '"';
        at = i;
        return i;
    }

    /** Like a text, but with neither delete nor what begins like a C1 control: no id may have those. */
    private int id() {
        byte[] bytes = in;
        int i = at;
        while (IN_ID[bytes[i] & 0xff]) {
            i++;
        }
        plain &= bytes[i] == '"';
        at = i;
        return i;
    }

    /** A text whose content does not matter, with escapes of one character. */
    private void response() {
        byte[] bytes = in;
        int i = at;
        while (true) {
            while (ORDINARY[bytes[i] & 0xff]) {
                i++;
            }
            if (bytes[i] != '\\' || (bytes[i + 1] != '"' && bytes[i + 1] != '\\')) {
                break;
            }
            i += 2;
        }
        plain &= bytes[i] == '"';
        at = i;
    }

    private boolean truth() {
        if (in[at] == 't') {
            skip(TRUE);
            return true;
        }
        skip(FALSE);
        return false;
    }

    private int rating() {
        int from = at;
        int end = text();
        for (int i = 0; i < RATINGS.length; i++) {
            if (is(RATINGS[i], from, end)) {
                return i + 1;
            }
        }
        plain = false;
        return 1;
    }

    private boolean is(byte[] word, int from, int to) {
        if (to - from != word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (in[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@code 2026-11-21T22:58:03.120Z} and no other form. */
    private void moment() {
        int year = digits(4);
        sign('-');
        int month = digits(2);
        sign('-');
        int day = digits(2);
        sign('T');
        int hour = digits(2);
        sign(':');
        int minute = digits(2);
        sign(':');
        int secondOfMinute = digits(2);
        sign('.');
        milli = digits(3);
        sign('Z');
        plain &= month >= 1 && month <= 12 && day >= 1 && day <= 28 + extraDays(year, month);
        plain &= hour < 24 && minute < 60 && secondOfMinute < 60;
        second = epochDay(year, month, day) * 86_400L + hour * 3600L + minute * 60L + secondOfMinute;
    }

    private static int extraDays(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 2 : 3;
    }

    /** Days since 1970-01-01 in the Gregorian calendar, years counted from March so that the leap day comes last. */
    private static long epochDay(int year, int month, int day) {
        int y = month > 2 ? year : year - 1;
        int m = month > 2 ? month - 3 : month + 9;
        return 365L * y + (y >> 2) - Math.floorDiv(y, 100) + Math.floorDiv(y, 400) + (153 * m + 2) / 5 + day - 719_469;
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count && plain; i++) {
            int digit = in[at++] - '0';
            plain = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        return value;
    }

    private void sign(char expected) {
        if (plain) {
            plain = in[at++] == expected;
        }
    }

    private void zone() {
        int from = at;
        int end = text();
        if (!plain || (zone >= 0 && is(zoneNames.get(zone), from, end))) {
            return;
        }
        for (int i = 0; i < zoneNames.size(); i++) {
            if (is(zoneNames.get(i), from, end)) {
                zone = i;
                return;
            }
        }
        byte[] name = Arrays.copyOfRange(in, from, end);
        try {
            zones.add(new ZoneDays(Zone.named(new String(name, StandardCharsets.UTF_8))));
        } catch (DateTimeException e) {
            plain = false;
            return;
        }
        zone = zoneNames.size();
        zoneNames.add(name);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
