package org.hanmi.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;

/**
 * Reviews as a table with commas, as py-fsrs and the optimizers exchange them. Reviews are numbered by their rows; days are
 * those of UTC unless a replay names a zone.
 */
public final class ReviewTable {

    private static final String CARD = "card_id";
    private static final String RATING = "review_rating";
    private static final String TIME = "review_time";
    private static final String DURATION = "review_duration";

    /** With microseconds, as py-fsrs writes it. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private final int card;
    private final int rating;
    private final int time;
    private final int duration;
    private final Map<String, Instant> last = new HashMap<>();

    private ReviewTable(List<String> columns) {
        card = columns.indexOf(CARD);
        rating = columns.indexOf(RATING);
        time = columns.indexOf(TIME);
        duration = columns.indexOf(DURATION);
    }

    /**
     * Tells whether a file starts like such a table.
     *
     * @throws LogException if it cannot be read
     */
    static boolean isTable(Path file) {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String first = in.readLine();
            return first != null && fields(first).contains(CARD);
        } catch (IOException e) {
            throw LogException.reading(file, e);
        }
    }

    /**
     * Reads a table. Rows that cannot be understood are reported and left aside; so is the whole table if it lacks a
     * column.
     *
     * @throws LogException if it cannot be read
     */
    static Reviews read(Path file, Schedule schedule) {
        Fold fold = Fold.start(file, schedule, 0);
        Intake intake = fold.intake();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String header = in.readLine();
            List<String> columns = header == null ? List.of() : fields(header);
            intake.line = 1;
            boolean whole = true;
            for (String needed : List.of(CARD, RATING, TIME)) {
                if (!columns.contains(needed)) {
                    whole = false;
                    intake.report(
                            "there is no column " + needed,
                            "the first line names the columns card_id, review_rating, review_time and review_duration");
                }
            }
            ReviewTable table = new ReviewTable(columns);
            for (String row = in.readLine(); whole && row != null; row = in.readLine()) {
                intake.line++;
                if (!row.isBlank()) {
                    table.take(fields(row), intake);
                }
            }
        } catch (CharacterCodingException e) {
            intake.report("this is not UTF-8 text", null);
        } catch (IOException e) {
            throw LogException.reading(file, e);
        }
        fold.ledger().settle();
        fold.ledger().history.trim();
        return Reviews.of(file, schedule, fold);
    }

    /**
     * Writes the reviews that count, in the order of the log: a card is a fact, the rating is the one that counts after
     * overrides, the time is that of UTC, the duration is in milliseconds.
     *
     * @return how many there are
     * @throws IOException if that cannot be written
     */
    public static int write(Reviews reviews, Appendable out) throws IOException {
        History history = reviews.history();
        int written = 0;
        out.append(CARD + ',' + RATING + ',' + TIME + ',' + DURATION + '\n');
        for (int row = 0; row < history.size(); row++) {
            if (history.counts(row)) {
                out.append(field(card(history.item(row)))).append(',');
                out.append((char) ('0' + history.grade(row))).append(',');
                out.append(MOMENT.format(history.at(row).atOffset(ZoneOffset.UTC)))
                        .append("+00:00,");
                out.append(String.valueOf(history.millis(row))).append('\n');
                written++;
            }
        }
        return written;
    }

    /** What names the fact such that reading takes it as the same: all behind the first slash, see {@link ItemId#memory}. */
    private static String card(ItemId item) {
        String memory = item.memory();
        return memory.isEmpty() || memory.indexOf('/') >= 0 ? item.text() : memory;
    }

    private static String field(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.equals(text.strip())
                ? text
                : '"' + text.replace("\"", "\"\"") + '"';
    }

    private void take(List<String> fields, Intake intake) {
        try {
            LogEntry.Review review = review(intake.line - 1L, fields);
            Instant before = last.put(fields.get(card), review.at());
            if (before != null && review.at().isBefore(before)) {
                intake.report(
                        "this review of card " + fields.get(card) + " is earlier than the one above it",
                        "sort the rows by review_time");
            }
            intake.entry(review);
        } catch (IllegalArgumentException wrong) {
            intake.report(String.valueOf(wrong.getMessage()), null);
        }
    }

    private LogEntry.Review review(long seq, List<String> fields) {
        if (fields.size() <= Math.max(duration, Math.max(card, Math.max(rating, time)))) {
            throw new IllegalArgumentException("this row has only " + fields.size() + " columns");
        }
        if (fields.get(card).isEmpty()) {
            throw new IllegalArgumentException("there is no card_id");
        }
        Rating given = rating(fields.get(rating));
        return new LogEntry.Review(
                seq,
                moment(fields.get(time)),
                ZoneOffset.UTC,
                new ItemId(fields.get(card)),
                "",
                0,
                given,
                "",
                given.isPass(),
                duration < 0 ? 0 : millis(fields.get(duration)),
                "");
    }

    private static Rating rating(String text) {
        if (text.length() != 1 || text.charAt(0) < '1' || text.charAt(0) > '4') {
            throw new IllegalArgumentException("the rating is “" + text + "”, not 1, 2, 3 or 4");
        }
        return Rating.of(text.charAt(0) - '0');
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("“" + text + "” is not a time like 2024-03-29T20:32:32Z", wrong);
        }
    }

    /** How long an answer took; a table that does not know leaves it empty. */
    private static long millis(String text) {
        try {
            return text.isEmpty() ? 0 : (long) Double.parseDouble(text);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("“" + text + "” is not a duration in milliseconds", wrong);
        }
    }

    /** The fields of a row; one in quotes may have commas, and quotes written twice. */
    private static List<String> fields(String row) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        for (int i = 0; i <= row.length(); i++) {
            char c = i < row.length() ? row.charAt(i) : ',';
            if (c == '"' && (quoted || field.toString().isBlank())) {
                if (quoted && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                    wasQuoted = true;
                }
            } else if (c == ',' && (!quoted || i == row.length())) {
                fields.add(wasQuoted ? field.toString() : field.toString().strip());
                field.setLength(0);
                quoted = false;
                wasQuoted = false;
            } else {
                field.append(c);
            }
        }
        return fields;
    }
}
