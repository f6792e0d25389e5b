package org.hanmi.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Fuzz;
import org.hanmi.fsrs.Memory;
import org.hanmi.item.ItemId;
import org.hanmi.problem.Problem;
import org.hanmi.settings.Missing;
import org.jspecify.annotations.Nullable;

/**
 * What the learner knows and did, folded from the log. A memory is named by its key, {@link ItemId#memory()}: all items
 * on one fact share it. Undone entries are as if they had never been written.
 *
 * <p>Days are study days, see {@link org.hanmi.fsrs.StudyDay}. Not for more than one thread.
 */
public final class Reviews {

    /** How many lines are worth a new snapshot. */
    private static final int MANY_LINES = 250;

    private final Path file;
    private final Schedule schedule;
    private final Fold fold;
    private final Ledger ledger;
    private final Memories memories;
    private final int linesInSnapshot;
    private boolean addedTo;

    private Reviews(Path file, Schedule schedule, Fold fold, int linesInSnapshot) {
        this.file = file;
        this.schedule = schedule;
        this.fold = fold;
        this.linesInSnapshot = linesInSnapshot;
        ledger = fold.ledger();
        memories = ledger.memories;
    }

    /** Nothing reviewed yet. */
    public static Reviews none(Schedule schedule) {
        Path file = Path.of("reviews.jsonl");
        return new Reviews(file, schedule, Fold.start(file, schedule, 0), 0);
    }

    /**
     * Reads the log of a data folder without opening it for writing; nothing reviewed if there is none. Goes on from the
     * snapshot in {@code cache/} if that fits.
     *
     * @throws LogException if it cannot be read or is of another format
     */
    public static Reviews read(Path folder, Schedule schedule) {
        return readOn(ReviewLog.file(folder), schedule);
    }

    private static Reviews readOn(Path file, Schedule schedule) {
        Fold fold = Snapshot.load(file, schedule);
        if (fold == null) {
            return readFile(file, schedule);
        }
        int lines = fold.reader().lines;
        return new Reviews(file, schedule, fold.readOn(), lines);
    }

    /**
     * Reads one file from its first line on, leaving snapshots aside.
     *
     * @throws LogException if it cannot be read or is of another format
     */
    public static Reviews readFile(Path file, Schedule schedule) {
        long size;
        try {
            size = Missing.is(file.toFile()) ? 0 : Files.size(file);
        } catch (IOException e) {
            throw LogException.reading(file, e);
        }
        return new Reviews(file, schedule, Fold.start(file, schedule, size).readOn(), 0);
    }

    static Reviews of(Path file, Schedule schedule, Fold fold) {
        return new Reviews(file, schedule, fold, 0);
    }

    /** The model and the desired retention. */
    public Schedule schedule() {
        return schedule;
    }

    /** Adds what a running sitting has just written to the log. Everything changes as if the log were read again. */
    public void add(LogEntry entry) {
        addedTo = true;
        fold.intake().line = 0;
        fold.intake().entry(entry);
        ledger.settle();
    }

    /** The number that the next entry is to have. */
    public long nextSeq() {
        return ledger.highestSeq + 1;
    }

    /** What is wrong in the log: warnings, since all else in it counts. */
    public List<Problem> problems() {
        return fold.intake().problems();
    }

    /** What is known about a fact. */
    public Memory memory(String key) {
        return memories.get(ledger.keys.find(key));
    }

    /** How likely recall is on a study day; 0 for what was never reviewed. */
    public double retrievability(String key, LocalDate day) {
        int memory = known(key);
        return memory < 0 ? 0 : retrievability(memory, day.toEpochDay());
    }

    /** When a fact is due, nothing if it was never reviewed. Suspended ones have a day, too. */
    public @Nullable LocalDate due(String key) {
        int memory = known(key);
        return memory < 0 ? null : LocalDate.ofEpochDay(memories.due[memory]);
    }

    /** Within how many days after the last review a fact may be asked again, nothing if it was never reviewed. */
    public @Nullable Fuzz window(String key) {
        int memory = known(key);
        return memory < 0 ? null : schedule.window(memories.known(memory), lastOptions(memory));
    }

    /** In how many days a fact would come back after each rating, asked among so many options on a study day. */
    public Intervals intervals(String key, LocalDate day, int options) {
        int memory = known(key);
        int own = memory < 0 ? Integer.MIN_VALUE : memories.due[memory];
        Load others = epochDay -> ledger.loads.on(epochDay) - (epochDay == own ? 1 : 0);
        return schedule.intervals(key, memory(key), day, options, others);
    }

    /** How many facts fall due on each day, suspended ones among them. */
    public Load load() {
        return ledger.loads;
    }

    /** How many facts were asked on a study day and not since. */
    public int asked(LocalDate day) {
        int today = (int) day.toEpochDay();
        int count = 0;
        for (int memory = 0; memory < memories.size(); memory++) {
            count += memories.repetitions[memory] > 0 && memories.last[memory] == today ? 1 : 0;
        }
        return count;
    }

    /** How many facts were asked for the first time on a study day. */
    public int introduced(LocalDate day) {
        return ledger.days.introduced((int) day.toEpochDay());
    }

    /** The item by which a fact was asked last, nothing if it never was. */
    public @Nullable ItemId lastItem(String key) {
        int memory = known(key);
        return memory < 0 ? null : ledger.history.item(memories.lastCounting[memory]);
    }

    /** How often a fact was reviewed. */
    public int repetitions(String key) {
        int memory = known(key);
        return memory < 0 ? 0 : memories.repetitions[memory];
    }

    /** How often a fact had been forgotten on a later day than the review before. */
    public int lapses(String key) {
        int memory = known(key);
        return memory < 0 ? 0 : memories.lapses[memory];
    }

    /** Tells whether a fact is not to be asked. */
    public boolean isSuspended(String key) {
        int memory = ledger.keys.find(key);
        return memory >= 0 && memories.suspended[memory];
    }

    /** The items by which facts were suspended that still are, one a fact, in the order of the log. */
    public List<ItemId> suspended() {
        Map<Integer, ItemId> items = new LinkedHashMap<>();
        for (Act act : ledger.acts) {
            if (act.kind == Act.Kind.SUSPEND && !act.undone && memories.suspended[ledger.keyOfItem[act.item]]) {
                items.put(ledger.keyOfItem[act.item], new ItemId(ledger.items.get(act.item)));
            }
        }
        return List.copyOf(items.values());
    }

    /** The value of a setting, the last one in the log; nothing if it was never set. */
    public @Nullable String setting(String name) {
        return ledger.setting(name);
    }

    /** All facts reviewed, by the order in which they first appear in the log. */
    public List<String> keys() {
        List<String> keys = new ArrayList<>(memories.size());
        for (int memory = 0; memory < memories.size(); memory++) {
            if (memories.repetitions[memory] > 0) {
                keys.add(ledger.keys.get(memory));
            }
        }
        return keys;
    }

    /** The facts due on a study day or before and not suspended, those least likely recalled first. */
    public List<String> dueKeys(LocalDate day) {
        long today = day.toEpochDay();
        long[] order = new long[memories.size()];
        int count = 0;
        for (int memory = 0; memory < order.length; memory++) {
            if (isAsked(memory) && memories.due[memory] <= today) {
                // Positive floats sort like their bits, so one sort of numbers orders by recall, then by number.
                long recall = Float.floatToIntBits((float) retrievability(memory, today));
                order[count++] = recall << Integer.SIZE | memory;
            }
        }
        Arrays.sort(order, 0, count);
        List<String> keys = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            keys.add(ledger.keys.get((int) order[i]));
        }
        return keys;
    }

    /**
     * How many facts are due on each study day from one on, as things stand; what is overdue is due on the first.
     * Suspended ones are not counted.
     */
    public int[] forecast(LocalDate from, int days) {
        int[] due = new int[days];
        long first = from.toEpochDay();
        for (int memory = 0; memory < memories.size(); memory++) {
            if (isAsked(memory)) {
                long ahead = Math.max(0, memories.due[memory] - first);
                if (ahead < days) {
                    due[(int) ahead]++;
                }
            }
        }
        return due;
    }

    /** The study days on which something was reviewed, ascending. */
    public List<Day> days() {
        return ledger.days.toList();
    }

    /** How many study days in a row up to one had a review; a day that is not over yet breaks no row. */
    public int streak(LocalDate today) {
        return ledger.days.streak((int) today.toEpochDay());
    }

    /** The items marked for a curator, in the order of the log. */
    public List<Flagged> flags() {
        List<Flagged> flags = new ArrayList<>();
        for (Act act : ledger.acts) {
            if (act.kind == Act.Kind.FLAG && !act.undone) {
                String note = act.name == null ? "" : act.name;
                Instant at = Instant.EPOCH.plus(act.micros, ChronoUnit.MICROS);
                flags.add(new Flagged(new ItemId(ledger.items.get(act.item)), note, at));
            }
        }
        return flags;
    }

    /** How long right answers took that were asked in one way, in milliseconds, in the order of the log. */
    public int[] millisOfRightAnswers(String asked) {
        return ledger.history.millisOfRightAnswers(asked);
    }

    /** Every review, in columns. */
    public History history() {
        return ledger.history;
    }

    /** The number of the fact of a review, from 0 in the order in which facts first appear; for grouping rows. */
    public int fact(int row) {
        return ledger.keyOfItem[ledger.history.items[row]];
    }

    /** The key of a fact by its number. */
    public String key(int fact) {
        return ledger.keys.get(fact);
    }

    /** How many facts appear in the log at all; their numbers are below this. */
    public int facts() {
        return memories.size();
    }

    /**
     * Keeps the fold for a quick start, if enough has happened since the last time. It may fail: nothing depends on it.
     *
     * @return whether a snapshot was written
     */
    public boolean keepSnapshot() {
        if (addedTo) {
            return readOn(file, schedule).keepSnapshot();
        }
        if (fold.reader().hasRest || fold.reader().lines - linesInSnapshot < MANY_LINES) {
            return false;
        }
        try {
            Snapshot.save(file, fold, schedule);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    Ledger ledger() {
        return ledger;
    }

    private int known(String key) {
        int memory = ledger.keys.find(key);
        return memory >= 0 && memories.repetitions[memory] > 0 ? memory : -1;
    }

    private boolean isAsked(int memory) {
        return memories.repetitions[memory] > 0 && !memories.suspended[memory];
    }

    private double retrievability(int memory, long day) {
        Fsrs model = schedule.model();
        double elapsed = Math.max(0, day - memories.last[memory]);
        return model.retrievability(elapsed, memories.stability[memory]);
    }

    private int lastOptions(int memory) {
        return ledger.history.options(memories.lastCounting[memory]);
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

    /** An item marked for a curator, and why. */
    public record Flagged(ItemId item, String note, Instant at) {}
}
