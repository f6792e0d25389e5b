package org.hanmi.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Fuzz;
import org.jspecify.annotations.Nullable;

/**
 * The fold itself. Lines are gathered until {@link #settle}, which first lets undos and overrides change the reviews that
 * they aim at, and then steps through the reviews that it has not stepped through yet. Where it has, it begins anew, since
 * when a fact is due depends on what else was due at that time. Reading a log and adding to it in a sitting go the same
 * way.
 */
final class Ledger {

    final Names items;
    final Names keys;
    final Names askedNames;
    final History history;
    final Memories memories;
    final Loads loads = new Loads();
    final DayTable days = new DayTable();
    final List<Act> acts = new ArrayList<>();

    /** For each item the number of its key. */
    int[] keyOfItem = new int[16];

    long highestSeq;

    private final Map<Long, Integer> actBySeq = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private int actsFound;
    private boolean settled = true;
    private final Placement placement;
    private final Schedule schedule;

    /** What stabilities are multiplied with, by the number of options; 0 until needed. */
    private final double[] stretches = new double[256];

    /** What the key of each memory gives to the choice of a day; nothing until needed. */
    private Fuzz.@Nullable Key[] seeds = new Fuzz.Key[16];

    /** How many reviews the memories have gone through. */
    private int stepped;

    Ledger(Schedule schedule, int capacity) {
        this(schedule, new Names(), new Names(), new Names(), capacity);
    }

    Ledger(Schedule schedule, Names items, Names keys, Names askedNames, int capacity) {
        this.schedule = schedule;
        placement = new Placement(schedule);
        this.items = items;
        this.keys = keys;
        this.askedNames = askedNames;
        history = new History(items, askedNames, capacity);
        memories = new Memories(schedule.model());
        memories.reach(keys.size());
    }

    /** The number of an item given as UTF-8; makes one, and one for its key, if it is new. */
    int item(byte[] in, int from, int to) {
        int known = items.size();
        int item = items.put(in, from, to);
        if (item == known) {
            int slash = from;
            while (slash < to && in[slash] != '/') {
                slash++;
            }
            if (item == keyOfItem.length) {
                keyOfItem = Arrays.copyOf(keyOfItem, item * 2);
            }
            keyOfItem[item] = keys.put(in, slash < to ? slash + 1 : from, to);
            memories.reach(keys.size());
        }
        return item;
    }

    void review(
            long seq, long micros, int day, int item, int how, int options, int grade, boolean correct, long millis) {
        int memory = keyOfItem[item];
        int row = history.add(
                seq, micros, day, item, how, options, Mark.of(grade, correct), millis, memories.lastRow[memory]);
        memories.lastRow[memory] = row;
        highestSeq = Math.max(highestSeq, seq);
    }

    /** Takes note of something else than a review. */
    void act(Act act) {
        highestSeq = Math.max(highestSeq, act.seq);
        acts.add(act);
        settled = false;
    }

    /** The act of a number in the log, −1 if there is none. */
    int findAct(long seq) {
        for (; actsFound < acts.size(); actsFound++) {
            actBySeq.put(acts.get(actsFound).seq, actsFound);
        }
        return actBySeq.getOrDefault(seq, -1);
    }

    boolean isCram(long seq) {
        int act = findAct(seq);
        return act >= 0 && acts.get(act).kind == Act.Kind.CRAM;
    }

    @Nullable
    String setting(String name) {
        return settings.get(name);
    }

    /** Makes everything count that was gathered, the later over the earlier. */
    void settle() {
        if (!settled) {
            settled = true;
            settleActs();
        }
        while (stepped < history.size()) {
            step(stepped++);
        }
    }

    private void settleActs() {
        Map<Integer, Byte> marks = new HashMap<>();
        settings.clear();
        for (Act act : acts) {
            act.undone = false;
            if (act.row >= 0) {
                marks.put(act.row, Mark.logged(history.marks[act.row]));
            } else if (act.kind == Act.Kind.SUSPEND || act.kind == Act.Kind.RESUME) {
                memories.suspended[keyOfItem[act.item]] = false;
            }
        }
        for (int i = acts.size() - 1; i >= 0; i--) {
            Act act = acts.get(i);
            if (act.kind == Act.Kind.UNDO && !act.undone && act.act >= 0) {
                acts.get(act.act).undone = true;
            }
        }
        for (Act act : acts) {
            if (!act.undone) {
                apply(act, marks);
            }
        }
        change(marks);
    }

    void pack(Packing out) {
        items.pack(out);
        keys.pack(out);
        askedNames.pack(out);
        out.number(highestSeq);
        out.column(keyOfItem, items.size());
        history.pack(out);
        memories.pack(out);
        days.pack(out);
        Act.pack(acts, out);
    }

    static Ledger unpack(Unpacking in, Schedule schedule) {
        Ledger ledger = new Ledger(schedule, Names.unpack(in), Names.unpack(in), Names.unpack(in), 0);
        ledger.highestSeq = in.longNumber();
        ledger.keyOfItem = Arrays.copyOf(in.ints(ledger.items.size()), ledger.items.size() + 16);
        ledger.history.unpack(in);
        ledger.memories.unpack(in, ledger.keys.size());
        ledger.days.unpack(in);
        ledger.stepped = ledger.history.size();
        for (int memory = 0; memory < ledger.keys.size(); memory++) {
            if (ledger.memories.repetitions[memory] > 0) {
                ledger.loads.add(ledger.memories.due[memory], 1);
            }
        }
        ledger.acts.addAll(Act.unpack(in));
        for (Act act : ledger.acts) {
            if (act.kind == Act.Kind.SETTINGS && !act.undone) {
                ledger.set(act);
            }
        }
        return ledger;
    }

    private void apply(Act act, Map<Integer, Byte> marks) {
        switch (act.kind) {
            case UNDO -> {
                Byte mark = marks.get(act.row);
                if (mark != null) {
                    marks.put(act.row, Mark.undone(mark));
                }
            }
            case REGRADE -> {
                Byte mark = marks.get(act.row);
                if (mark != null) {
                    marks.put(act.row, Mark.regraded(mark, act.grade, act.correct));
                }
            }
            case SUSPEND -> memories.suspended[keyOfItem[act.item]] = true;
            case RESUME -> memories.suspended[keyOfItem[act.item]] = false;
            case SETTINGS -> set(act);
            case FLAG, CRAM, UNKNOWN -> {}
        }
    }

    private void set(Act act) {
        if (act.name != null && act.value != null) {
            settings.put(act.name, act.value);
        }
    }

    /** Gives rows their new marks. */
    private void change(Map<Integer, Byte> marks) {
        boolean anew = false;
        for (Map.Entry<Integer, Byte> mark : marks.entrySet()) {
            int row = mark.getKey();
            byte former = history.marks[row];
            byte now = mark.getValue();
            if (Mark.first(former, false) != now) {
                history.marks[row] = now;
                anew |= row < stepped;
            }
        }
        if (anew) {
            loads.clear();
            days.clear();
            for (int memory = 0; memory < memories.size(); memory++) {
                memories.forget(memory);
            }
            stepped = 0;
        }
    }

    private void step(int row) {
        byte mark = history.marks[row];
        if (Mark.isUndone(mark)) {
            return;
        }
        int memory = keyOfItem[history.items[row]];
        int day = history.days[row];
        boolean first = memories.repetitions[memory] == 0;
        if (!first) {
            loads.add(memories.due[memory], -1);
        }
        memories.step(memory, row, day, Mark.grade(mark));
        memories.due[memory] = due(memory, history.options[row] & 0xff);
        loads.add(memories.due[memory], 1);
        history.marks[row] = Mark.first(mark, first);
        days.count(day, Mark.isCorrect(mark), first, history.millis[row]);
    }

    private int due(int memory, int options) {
        double stretch = stretches[options];
        if (stretch == 0) {
            stretch = schedule.stretch(options);
            stretches[options] = stretch;
        }
        double stability = memories.stability[memory];
        int last = memories.last[memory];
        return last
                + placement.days(
                        seed(memory),
                        stability * stretch,
                        stability,
                        memories.difficulty[memory],
                        last,
                        memories.repetitions[memory],
                        options,
                        loads);
    }

    private Fuzz.Key seed(int memory) {
        if (memory >= seeds.length) {
            seeds = Arrays.copyOf(seeds, Math.max(memory + 1, seeds.length * 2));
        }
        Fuzz.Key seed = seeds[memory];
        if (seed == null) {
            seed = Fuzz.Key.of(keys.get(memory));
            seeds[memory] = seed;
        }
        return seed;
    }
}
