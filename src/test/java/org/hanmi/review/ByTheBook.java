package org.hanmi.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.StudyDay;

/**
 * The fold as one would explain it: take out what was undone, then the rest one by one, as objects. Slow, and written
 * without a look at the other one.
 */
final class ByTheBook {

    final Map<String, Memory> memories = new LinkedHashMap<>();
    final Map<String, LocalDate> due = new HashMap<>();
    final Map<String, LogEntry.Review> last = new HashMap<>();
    final Map<String, String> settings = new HashMap<>();
    final Set<String> suspended = new LinkedHashSet<>();
    final List<String> flags = new ArrayList<>();
    final TreeMap<LocalDate, long[]> days = new TreeMap<>();

    ByTheBook(List<LogEntry> log) {
        List<LogEntry> entries = new ArrayList<>(log);
        Set<Long> undone = new HashSet<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            LogEntry entry = entries.get(i);
            if (undone.contains(entry.seq())) {
                entries.remove(i);
            } else if (entry instanceof LogEntry.Undo undo && undo.undoes() < undo.seq()) {
                undone.add(undo.undoes());
            }
        }
        Map<Long, LogEntry.Regrade> regrades = new HashMap<>();
        for (LogEntry entry : entries) {
            if (entry instanceof LogEntry.Regrade regrade) {
                regrades.put(regrade.of(), regrade);
            }
        }
        for (LogEntry entry : entries) {
            if (entry instanceof LogEntry.Review review) {
                LogEntry.Regrade regrade = regrades.get(review.seq());
                review(regrade == null ? review : regraded(review, regrade));
            } else if (entry instanceof LogEntry.Suspend suspend) {
                suspended.add(suspend.item().memory());
            } else if (entry instanceof LogEntry.Resume resume) {
                suspended.remove(resume.item().memory());
            } else if (entry instanceof LogEntry.Settings setting) {
                settings.put(setting.name(), setting.value());
            } else if (entry instanceof LogEntry.Flag flag) {
                flags.add(flag.item() + " " + flag.note());
            }
        }
    }

    private void review(LogEntry.Review review) {
        String key = review.item().memory();
        Memory before = memories.getOrDefault(key, new Memory.New());
        LocalDate day = StudyDay.of(review.at(), review.zone());
        memories.put(key, Fsrs.DEFAULT.next(before, day, review.rating()));
        last.put(key, review);
        due.remove(key);
        Memory.Known known = (Memory.Known) memories.get(key);
        due.put(key, day(known, Schedule.DEFAULT.days(key, known, review.options(), this::load)));
        long[] counts = days.computeIfAbsent(day, none -> new long[4]);
        counts[0]++;
        counts[1] += review.correct() ? 1 : 0;
        counts[2] += before instanceof Memory.New ? 1 : 0;
        counts[3] += review.millis();
    }

    private static LocalDate day(Memory.Known known, int days) {
        return known.last().plusDays(days);
    }

    private int load(long epochDay) {
        return (int) due.values().stream()
                .filter(LocalDate.ofEpochDay(epochDay)::equals)
                .count();
    }

    private static LogEntry.Review regraded(LogEntry.Review review, LogEntry.Regrade regrade) {
        return new LogEntry.Review(
                review.seq(),
                review.at(),
                review.zone(),
                review.item(),
                review.asked(),
                review.options(),
                regrade.rating(),
                review.response(),
                regrade.correct(),
                review.millis(),
                review.bank());
    }
}
