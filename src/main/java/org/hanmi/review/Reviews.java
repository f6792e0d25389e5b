package org.hanmi.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.hanmi.fsrs.Memory;
import org.hanmi.item.ItemId;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What the learner knows and did, folded from the log. A memory is named by its key, {@link ItemId#memory()}: all items
 * on one fact share it.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Reviews {

    private Reviews() {}

    /** Nothing reviewed yet. */
    public static Reviews none(Schedule schedule) {
        throw new UnsupportedOperationException(schedule.toString());
    }

    /** Reads the log of a data folder without opening it for writing; nothing reviewed if there is none. */
    public static Reviews read(Path folder, Schedule schedule) {
        throw new UnsupportedOperationException(folder.toString() + schedule);
    }

    /** Adds what a running sitting has just written to the log. Everything changes as if the log were read again. */
    public void add(LogEntry entry) {
        throw new UnsupportedOperationException(entry.toString());
    }

    /** The number that the next entry is to have. */
    public long nextSeq() {
        throw new UnsupportedOperationException();
    }

    /** What is wrong in the log. */
    public List<Problem> problems() {
        throw new UnsupportedOperationException();
    }

    /** What is known about a fact. */
    public Memory memory(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** How likely recall is on a study day; 0 for what was never reviewed. */
    public double retrievability(String key, LocalDate day) {
        throw new UnsupportedOperationException(key + day);
    }

    /** When a fact is due, nothing if it was never reviewed; suspended ones have a day, too. */
    public @Nullable LocalDate due(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** In how many days a fact would come back after each rating, asked among so many options on a study day. */
    public Intervals intervals(String key, LocalDate day, int options) {
        throw new UnsupportedOperationException(key + day + options);
    }

    /** The item by which a fact was asked last. */
    public @Nullable ItemId lastItem(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** How often a fact was reviewed. */
    public int repetitions(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** How often a fact had been forgotten. */
    public int lapses(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** Tells whether a fact is not to be asked. */
    public boolean isSuspended(String key) {
        throw new UnsupportedOperationException(key);
    }

    /** The value of a setting, the last one in the log. */
    public @Nullable String setting(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** All facts reviewed, by the order in which they first were. */
    public List<String> keys() {
        throw new UnsupportedOperationException();
    }

    /** How long right answers took that were asked in one way, in milliseconds, in the order of the log. */
    public int[] millisOfRightAnswers(String asked) {
        throw new UnsupportedOperationException(asked);
    }

    /** The study days on which something was reviewed, ascending. */
    public List<Day> days() {
        throw new UnsupportedOperationException();
    }

    /**
     * What was done on one study day.
     *
     * @param reviews how many answers
     * @param right how many of them were right
     * @param introduced how many facts were asked for the first time
     * @param millis how long the answers took together
     */
    public record Day(LocalDate date, int reviews, int right, int introduced, long millis) {}
}
