package org.hanmi.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The system's file about its time zone, in the form of RFC 8536: some hundred bytes, where the JDK reads a hundred
 * thousand about all zones of the world. It says what it is certain of, and the JDK is asked for the rest.
 */
final class ZoneFile {

    /** Where a file tells nothing. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int LARGEST = 1 << 16;
    private static final int HEAD = 44;
    private static final int COUNTS = 20;
    private static final int MAGIC = 0x545a6966;

    private final ByteBuffer bytes;
    private final int times;
    private final int timeCount;
    private final int typeCount;
    private final int footer;

    private ZoneFile(ByteBuffer bytes) {
        this.bytes = bytes;
        // The first part has numbers of 32 bits, for programs of old; the second says all of it again with 64.
        int second = end(0, Integer.BYTES);
        if (bytes.getInt(0) != MAGIC || bytes.get(4) < '2' || bytes.getInt(second) != MAGIC) {
            throw new IllegalArgumentException("this is no file about a time zone");
        }
        times = second + HEAD;
        timeCount = count(second, 3);
        typeCount = count(second, 4);
        footer = end(second, Long.BYTES);
    }

    /** What a file says, nothing if it is something else. */
    static @Nullable ZoneFile read(String path) {
        try (FileInputStream in = new FileInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST);
            return bytes.length < LARGEST ? of(bytes) : null;
        } catch (IOException none) {
            return null;
        }
    }

    /** What bytes say, nothing if they are something else. */
    static @Nullable ZoneFile of(byte[] bytes) {
        try {
            return new ZoneFile(ByteBuffer.wrap(bytes));
        } catch (IllegalArgumentException | IndexOutOfBoundsException odd) {
            return null;
        }
    }

    /** How many seconds clocks are ahead of UTC, or {@link #UNKNOWN}. */
    int offset(long epochSecond) {
        try {
            if (timeCount == 0 || epochSecond >= time(timeCount - 1)) {
                return fromFooter();
            }
            int from = 0;
            int to = timeCount - 1;
            while (from < to) {
                int middle = (from + to) / 2;
                if (time(middle) <= epochSecond) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            // Before the first change it may have been anything.
            return from == 0 ? UNKNOWN : type(bytes.get(times + timeCount * Long.BYTES + from - 1) & 0xff);
        } catch (IndexOutOfBoundsException cutOff) {
            return UNKNOWN;
        }
    }

    private long time(int i) {
        return bytes.getLong(times + i * Long.BYTES);
    }

    private int type(int number) {
        if (number >= typeCount) {
            return UNKNOWN;
        }
        return bytes.getInt(times + timeCount * (Long.BYTES + 1) + number * 6);
    }

    /** After the last change: {@code KST-9} is nine hours ahead for ever. Anything with a summer time is not read here. */
    private int fromFooter() {
        int at = footer;
        if (bytes.get(at++) != '\n') {
            return UNKNOWN;
        }
        boolean quoted = bytes.get(at) == '<';
        while (quoted ? bytes.get(at) != '>' : Character.isLetter(bytes.get(at))) {
            at++;
        }
        at += quoted ? 1 : 0;
        int sign = bytes.get(at) == '-' ? 1 : -1;
        at += bytes.get(at) == '-' || bytes.get(at) == '+' ? 1 : 0;
        int seconds = 0;
        for (int unit = 3600; unit > 0; unit /= 60) {
            int start = at;
            int number = 0;
            for (; bytes.get(at) >= '0' && bytes.get(at) <= '9' && at < start + 3; at++) {
                number = number * 10 + bytes.get(at) - '0';
            }
            seconds += number * unit;
            if (at == start) {
                return UNKNOWN;
            }
            if (bytes.get(at) == '\n') {
                return sign * seconds;
            }
            if (bytes.get(at++) != ':') {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    private int count(int head, int which) {
        int count = bytes.getInt(head + COUNTS + which * Integer.BYTES);
        if (count < 0 || count > LARGEST) {
            throw new IllegalArgumentException("a count cannot be " + count);
        }
        return count;
    }

    /** Where the part that begins with a head ends: see section 3 of the RFC for what is counted. */
    private int end(int head, int width) {
        return head
                + HEAD
                + count(head, 3) * (width + 1)
                + count(head, 4) * 6
                + count(head, 5)
                + count(head, 2) * (width + 4)
                + count(head, 1)
                + count(head, 0);
    }
}
