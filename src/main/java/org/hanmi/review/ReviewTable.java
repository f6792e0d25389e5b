package org.hanmi.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;

/**
 * Reviews as a table with commas, as py-fsrs and the optimizers exchange them. Reviews are numbered by their rows; days are
 * those of UTC unless a replay names a zone.
 */
final class ReviewTable {

    private static final String CARD = "card_id";
    private static final String RATING = "review_rating";
    private static final String TIME = "review_time";
    private static final String DURATION = "review_duration";

    private final int card;
    private final int rating;
    private final int time;
    private final int duration;

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
     * Reads a table. Rows that cannot be understood are reported and left aside.
     *
     * @throws LogException if it cannot be read or lacks a column
     */
    static Reviews read(Path file, Schedule schedule) {
        Fold fold = Fold.start(file, schedule.model(), 0);
        Intake intake = fold.intake();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            List<String> columns = fields(String.valueOf(in.readLine()));
            for (String needed : List.of(CARD, RATING, TIME)) {
                if (!columns.contains(needed)) {
                    throw new LogException(file, file + " has no column " + needed, null);
                }
            }
            ReviewTable table = new ReviewTable(columns);
            intake.line = 1;
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                intake.line++;
                if (!row.isBlank()) {
                    try {
                        intake.entry(table.review(intake.line - 1L, fields(row)));
                    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
                        intake.report("this row is not a review: " + e.getMessage(), null);
                    }
                }
            }
        } catch (IOException e) {
            throw LogException.reading(file, e);
        }
        fold.ledger().history.trim();
        return Reviews.of(file, schedule, fold);
    }

    private LogEntry review(long seq, List<String> fields) {
        Rating given = Rating.of(Integer.parseInt(fields.get(rating)));
        long millis =
                duration < 0 || fields.get(duration).isEmpty() ? 0 : (long) Double.parseDouble(fields.get(duration));
        return new LogEntry.Review(
                seq,
                Instant.parse(fields.get(time)),
                ZoneOffset.UTC,
                new ItemId(fields.get(card)),
                "",
                0,
                given,
                "",
                given.isPass(),
                millis,
                "");
    }

    private static List<String> fields(String row) {
        String[] fields = row.split(",", -1);
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i].strip();
            boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
            fields[i] = quoted ? field.substring(1, field.length() - 1) : field;
        }
        return Arrays.asList(fields);
    }
}
