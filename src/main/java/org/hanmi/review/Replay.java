package org.hanmi.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.json.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * The memory state after each review that counts, in the order of the log: the way to compare this program with others,
 * and two sets of weights with each other. Nothing is rounded, spread or corrected for guessing here.
 */
public final class Replay {

    private final Reviews reviews;
    private final Schedule schedule;
    private final @Nullable ZoneDays zone;

    /**
     * Prepares to replay.
     *
     * @param zone decides the study day of all reviews; nothing for the zone that each line names
     */
    public Replay(Reviews reviews, Schedule schedule, @Nullable ZoneId zone) {
        this.reviews = reviews;
        this.schedule = schedule;
        this.zone = zone == null ? null : new ZoneDays(zone);
    }

    /**
     * Reads a review log, or a table of reviews as other programs write it ({@code card_id}, {@code review_rating}, {@code
     * review_time}, {@code review_duration}).
     *
     * @throws LogException if the file is neither or cannot be read
     */
    public static Reviews read(Path file, Schedule schedule) {
        return ReviewTable.isTable(file) ? readTable(file, schedule) : Reviews.readFile(file, schedule);
    }

    /**
     * Reads a table of reviews, whatever its first line says; what is wrong with it is in {@link Reviews#problems}.
     *
     * @throws LogException if the file cannot be read
     */
    public static Reviews readTable(Path file, Schedule schedule) {
        return ReviewTable.read(file, schedule);
    }

    /**
     * One review and what came of it.
     *
     * @param elapsedDays study days since the review before on the same fact, 0 on the first
     * @param retrievability how likely recall was before it; not a number on the first
     * @param stability after it, in days
     * @param difficulty after it, 1 to 10
     * @param interval days until recall has fallen to the desired retention, not rounded
     */
    public record Step(
            long seq,
            ItemId item,
            Instant at,
            Rating rating,
            int elapsedDays,
            double retrievability,
            double stability,
            double difficulty,
            double interval) {}

    /** Goes through all reviews that count. */
    public void forEach(Consumer<Step> consumer) {
        History history = reviews.history();
        Fsrs model = schedule.model();
        double[] stability = new double[reviews.facts()];
        double[] difficulty = new double[reviews.facts()];
        int[] last = new int[reviews.facts()];
        for (int row = 0; row < history.size(); row++) {
            if (!history.counts(row)) {
                continue;
            }
            int fact = reviews.fact(row);
            int grade = history.grade(row);
            int day = day(history, row);
            boolean first = stability[fact] == 0;
            int elapsed = first ? 0 : Math.max(0, day - last[fact]);
            double recall = first ? Double.NaN : model.retrievability(elapsed, stability[fact]);
            if (first) {
                stability[fact] = model.initialStability(grade);
                difficulty[fact] = model.initialDifficulty(grade);
            } else {
                stability[fact] = model.nextStability(stability[fact], difficulty[fact], elapsed, grade);
                difficulty[fact] = model.nextDifficulty(difficulty[fact], grade);
            }
            last[fact] = day;
            consumer.accept(new Step(
                    history.seq(row),
                    history.item(row),
                    history.at(row),
                    history.rating(row),
                    elapsed,
                    recall,
                    stability[fact],
                    difficulty[fact],
                    model.interval(stability[fact], schedule.retention())));
        }
    }

    /**
     * Writes a JSON array, one object a line, numbers as precise as they are.
     *
     * @throws IOException if that cannot be written
     */
    public void write(Appendable out) throws IOException {
        StringBuilder line = new StringBuilder(256).append('[');
        IOException[] failure = new IOException[1];
        String[] separator = {"\n"};
        forEach(step -> {
            if (failure[0] == null) {
                try {
                    out.append(object(line.append(separator[0]), step));
                } catch (IOException e) {
                    failure[0] = e;
                }
                line.setLength(0);
                separator[0] = ",\n";
            }
        });
        if (failure[0] != null) {
            throw failure[0];
        }
        out.append(line).append("\n]\n");
    }

    private static StringBuilder object(StringBuilder out, Step step) {
        out.append("{\"seq\":").append(step.seq()).append(",\"item\":");
        JsonText.quote(out, step.item().text());
        LogLine.moment(out.append(",\"at\":\""), step.at()).append('"');
        out.append(",\"rating\":\"").append(step.rating().word()).append('"');
        out.append(",\"elapsedDays\":").append(step.elapsedDays());
        out.append(",\"retrievability\":");
        if (Double.isNaN(step.retrievability())) {
            out.append("null");
        } else {
            out.append(step.retrievability());
        }
        out.append(",\"stability\":").append(step.stability());
        out.append(",\"difficulty\":").append(step.difficulty());
        return out.append(",\"interval\":").append(step.interval()).append('}');
    }

    private int day(History history, int row) {
        return zone == null ? history.epochDay(row) : zone.day(history.epochSecond(row));
    }
}
