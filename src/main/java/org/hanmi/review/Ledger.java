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
        int row = history.add(
                seq, micros, day, item, how, options, Mark.of(grade, correct), millis, memories.lastRow[memory]);
        memories.lastRow[memory] = row;
        highestSeq = Math.max(highestSeq, seq);
        count(row, memory);
    }

    /** Takes note of something else than a review. */
    void act(Act act) {
        highestSeq = Math.max(highestSeq, act.seq);
        actBySeq.put(act.seq, acts.size());
        acts.add(act);
        settled = false;
    }

    /** The act of a number in the log, −1 if there is none. */
    int findAct(long seq) {
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
        out.number(acts.size());
        for (Act act : acts) {
            act.pack(out);
        }
    }

    static Ledger unpack(Unpacking in, Fsrs model) {
        Ledger ledger = new Ledger(model, Names.unpack(in), Names.unpack(in), Names.unpack(in), 0);
        ledger.highestSeq = in.longNumber();
        ledger.keyOfItem = Arrays.copyOf(in.ints(ledger.items.size()), ledger.items.size() + 16);
        ledger.history.unpack(in);
        ledger.memories.unpack(in, ledger.keys.size());
        ledger.days.unpack(in);
        for (int left = in.number(); left > 0; left--) {
            ledger.act(Act.unpack(in));
        }
        ledger.settle();
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
            case SETTINGS -> {
                if (act.name != null && act.value != null) {
                    settings.put(act.name, act.value);
                }
            }
            case FLAG, UNKNOWN -> {}
        }
    }

    private void refold(Map<Integer, Byte> marks) {
        Set<Integer> touched = new LinkedHashSet<>();
        for (Map.Entry<Integer, Byte> mark : marks.entrySet()) {
            byte former = history.marks[mark.getKey()];
            if (Mark.first(former, false) != Mark.first(mark.getValue(), false)) {
                touched.add(keyOfItem[history.items[mark.getKey()]]);
            }
        }
        for (int memory : touched) {
            for (int row = memories.lastRow[memory]; row >= 0; row = history.previous[row]) {
                if (history.counts(row)) {
                    countDay(row, -1);
                }
                Byte mark = marks.get(row);
                if (mark != null) {
                    history.marks[row] = mark;
                }
            }
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
            if (history.counts(row)) {
                count(row, memory);
            }
        }
    }

    private void count(int row, int memory) {
        byte mark = history.marks[row];
        history.marks[row] = Mark.first(mark, memories.repetitions[memory] == 0);
        memories.step(memory, row, history.days[row], Mark.grade(mark));
        countDay(row, 1);
    }

    private void countDay(int row, int sign) {
        byte mark = history.marks[row];
        days.count(history.days[row], Mark.isCorrect(mark), Mark.isFirst(mark), history.millis[row], sign);
    }
}
