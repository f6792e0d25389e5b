package org.hanmi.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fsrs.Fsrs;
import org.jspecify.annotations.Nullable;

/**
 * The fold itself. Reviews change their memory at once; undos and overrides are gathered until {@link #settle}, which
 * folds anew the facts that they touch. Reading a log and adding to it in a sitting go the same way.
 */
final class Ledger {

    final Names items;
    final Names keys;
    final Names askedNames;
    final History history;
    final Memories memories;
    final DayTable days = new DayTable();
    final List<Act> acts = new ArrayList<>();

    /** For each item the number of its key. */
    int[] keyOfItem = new int[16];

    long highestSeq;

    private final Map<Long, Integer> actBySeq = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private int actsFound;
    private boolean settled = true;
    private int[] chain = new int[16];

    Ledger(Fsrs model, int capacity) {
        this(model, new Names(), new Names(), new Names(), capacity);
    }

    Ledger(Fsrs model, Names items, Names keys, Names askedNames, int capacity) {
        this.items = items;
        this.keys = keys;
        this.askedNames = askedNames;
        history = new History(items, askedNames, capacity);
        memories = new Memories(model);
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
        byte mark = Mark.first(Mark.of(grade, correct), memories.repetitions[memory] == 0);
        int row = history.add(seq, micros, day, item, how, options, mark, millis, memories.lastRow[memory]);
        memories.lastRow[memory] = row;
        highestSeq = Math.max(highestSeq, seq);
        memories.step(memory, row, day, grade);
        countDay(row, 1);
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

    @Nullable
    String setting(String name) {
        return settings.get(name);
    }

    /** Makes all acts count, the later ones over the earlier ones. */
    void settle() {
        if (settled) {
            return;
        }
        settled = true;
        Map<Integer, Byte> marks = new HashMap<>();
        settings.clear();
        for (Act act : acts) {
            act.undone = false;
            if (act.row >= 0) {
                marks.put(act.row, Mark.logged(history.marks[act.row]));
            } else if (act.item >= 0) {
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
        refold(marks);
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

    static Ledger unpack(Unpacking in, Fsrs model) {
        Ledger ledger = new Ledger(model, Names.unpack(in), Names.unpack(in), Names.unpack(in), 0);
        ledger.highestSeq = in.longNumber();
        ledger.keyOfItem = Arrays.copyOf(in.ints(ledger.items.size()), ledger.items.size() + 16);
        ledger.history.unpack(in);
        ledger.memories.unpack(in, ledger.keys.size());
        ledger.days.unpack(in);
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
            case FLAG, UNKNOWN -> {}
        }
    }

    private void set(Act act) {
        if (act.name != null && act.value != null) {
            settings.put(act.name, act.value);
        }
    }

    /** Gives rows their new marks, and folds anew the facts of those that changed. */
    private void refold(Map<Integer, Byte> marks) {
        Set<Integer> touched = new LinkedHashSet<>();
        for (Map.Entry<Integer, Byte> mark : marks.entrySet()) {
            int row = mark.getKey();
            byte former = history.marks[row];
            byte now = mark.getValue();
            if (Mark.first(former, false) != now) {
                countDay(row, -1);
                history.marks[row] = now;
                countDay(row, 1);
                touched.add(keyOfItem[history.items[row]]);
            }
        }
        for (int memory : touched) {
            fold(memory);
        }
    }

    private void fold(int memory) {
        int length = 0;
        for (int row = memories.lastRow[memory]; row >= 0; row = history.previous[row]) {
            if (length == chain.length) {
                chain = Arrays.copyOf(chain, length * 2);
            }
            chain[length++] = row;
        }
        memories.forget(memory);
        while (length > 0) {
            int row = chain[--length];
            byte mark = history.marks[row];
            if (!Mark.isUndone(mark)) {
                boolean first = memories.repetitions[memory] == 0;
                if (Mark.isFirst(mark) != first) {
                    countDay(row, -1);
                    history.marks[row] = Mark.first(mark, first);
                    countDay(row, 1);
                }
                memories.step(memory, row, history.days[row], Mark.grade(mark));
            }
        }
    }

    /** Counts a row for its day, or takes it away with a sign of −1; nothing if it was undone. */
    private void countDay(int row, int sign) {
        byte mark = history.marks[row];
        if (!Mark.isUndone(mark)) {
            days.count(history.days[row], Mark.isCorrect(mark), Mark.isFirst(mark), history.millis[row], sign);
        }
    }
}
