package org.hanmi.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hanmi.item.ItemId;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every line of a log and reports all that is odd. An error is a line, or a reference, that does not count; a
 * warning is something that counts, but that no sitting would have written, or that a learner may want to know.
 */
public final class LogCheck {

    private final Path log;
    private final Predicate<ItemId> isKnown;
    private final Instant now;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Map<ItemId, Strange> strangers = new LinkedHashMap<>();
    private final Numbering numbering = new Numbering();
    private final Names contents = new Names();
    private final List<Integer> lineOfContent = new ArrayList<>();
    private final Map<Integer, Integer> lineOfUndo = new HashMap<>();
    private final EntryCheck entryCheck = new EntryCheck(this);
    private boolean hasDosLine;
    private boolean isLog = true;
    private long highest;
    private @Nullable Instant clock;

    /** The line at hand. */
    private int line;

    private LogCheck(Path log, Predicate<ItemId> isKnown, Instant now) {
        this.log = log;
        this.isKnown = isKnown;
        this.now = now;
    }

    /** An item that is not in the bank: where it first appears, and how often. */
    private record Strange(int line, int count) {}

    /**
     * Checks a log.
     *
     * @param isKnown tells whether an item is in the bank
     * @param now the time on this machine's clock
     * @throws LogException if it cannot be read
     */
    public static LogCheck of(Path log, Predicate<ItemId> isKnown, Instant now) {
        LogCheck check = new LogCheck(log, isKnown, now);
        try (LineScanner lines = new LineScanner(log)) {
            check.read(lines);
        } catch (IOException e) {
            throw LogException.reading(log, e);
        }
        return check;
    }

    /** What was found, in the order of the lines. */
    public List<Problem> problems() {
        return problems.stream().sorted(Problem.ORDER).toList();
    }

    /** Tells whether a sitting could go on with it; one with mistakes in its lines can, one of another format cannot. */
    public boolean isLog() {
        return isLog;
    }

    /** How many entries there are of each kind, by the word in the log. */
    public Map<String, Integer> kinds() {
        return kinds;
    }

    private void read(LineScanner lines) throws IOException {
        for (byte[] bytes = lines.next(); lines.isEnded || bytes.length > 0; bytes = lines.next()) {
            line = lines.number;
            if (lines.isFromDos && !hasDosLine) {
                hasDosLine = true;
                warn("this line and perhaps others end with a carriage return", "an editor may have saved the log");
            }
            if (line == 1) {
                if (!isHeader(bytes, lines.isEnded)) {
                    return;
                }
            } else if (Merge.isBlank(bytes)) {
                warn("this line is empty", null);
            } else {
                entry(bytes, lines.isEnded);
            }
        }
        if (line == 0) {
            line = 1;
            warn("the log is empty", "the next sitting writes its first line");
        }
        strangers.forEach((item, seen) -> problems.add(Problem.warning(
                log,
                seen.line,
                "the bank has no item “" + item + "”"
                        + (seen.count > 1 ? ", of which " + seen.count + " lines tell" : ""),
                "it may have been retired since; what was learned stays with the fact")));
    }

    private boolean isHeader(byte[] bytes, boolean isEnded) {
        if (!isEnded && Header.isTorn(bytes)) {
            error("the first line was cut off", "the next sitting writes it anew");
            return false;
        }
        try {
            Header.check(log, bytes, 0, bytes.length);
            return true;
        } catch (LogException e) {
            isLog = false;
            error(String.valueOf(e.getMessage()), null);
            return false;
        }
    }

    private void entry(byte[] bytes, boolean isEnded) {
        LogEntry entry;
        Content content;
        int refersTo;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            entry = UnusualLine.read(bytes, 0, bytes.length);
            refersTo = numbering.target(entry);
            content = Content.of(bytes, entry, refersTo + 1);
        } catch (CharacterCodingException e) {
            unreadable(bytes, isEnded, "this line is not UTF-8");
            return;
        } catch (IllegalArgumentException e) {
            unreadable(bytes, isEnded, String.valueOf(e.getMessage()));
            return;
        }
        if (!isEnded) {
            warn("the last line lacks its line feed", "the next sitting adds it");
        }
        kinds.merge(entry.kind(), 1, Integer::sum);
        if (entry.seq() > 0) {
            number(entry.seq());
        }
        reference(entry, refersTo);
        time(content.at);
        entry.match(entryCheck);
        missing(entry, content);
        numbering.put(entry, same(content));
    }

    private void unreadable(byte[] bytes, boolean isEnded, String why) {
        if (isEnded) {
            error(why, "the line does not count; it stays in the log");
        } else {
            error(
                    "the last line was cut off after " + bytes.length + " bytes",
                    "the next sitting moves it out of the log; at most the last answer is missing");
        }
    }

    private void number(long seq) {
        if (numbering.get(seq) != Numbering.NOTHING) {
            error(
                    "the number " + seq + " was used before",
                    "what refers to it means the later one; hanmi log merge numbers anew");
        } else if (seq <= highest) {
            error(
                    "entry " + seq + " comes after entry " + highest,
                    "each entry has a higher number than all before it");
        } else if (seq > highest + 1) {
            warn(
                    seq == highest + 2
                            ? "entry " + (seq - 1) + " is missing"
                            : "entries " + (highest + 1) + " to " + (seq - 1) + " are missing",
                    "lines may have been deleted");
        }
        highest = Math.max(highest, seq);
    }

    private void reference(LogEntry entry, int refersTo) {
        if (refersTo == Numbering.NOTHING && entry instanceof LogEntry.Undo undo) {
            error("this undoes entry " + undo.undoes() + ", which does not come before it", "it has no effect");
        } else if (refersTo == Numbering.NOTHING && entry instanceof LogEntry.Regrade regrade) {
            error("this overrides review " + regrade.of() + ", which does not come before it", "it has no effect");
        } else if (entry instanceof LogEntry.Undo undo) {
            Integer before = lineOfUndo.putIfAbsent(refersTo, line);
            if (before != null) {
                warn("line " + before + " had undone entry " + undo.undoes() + " already", null);
            }
        }
    }

    private void time(@Nullable Instant at) {
        if (at == null) {
            return;
        }
        Instant before = clock;
        if (before != null && at.isBefore(before)) {
            warn("the clock went back by " + words(Duration.between(at, before)), "days between reviews may be wrong");
        }
        if (at.isAfter(now)) {
            warn(
                    "this lies " + words(Duration.between(now, at)) + " ahead of this machine's clock",
                    "one of two clocks is or was wrong");
        }
        clock = at;
    }

    private void missing(LogEntry entry, Content content) {
        List<String> missing = new ArrayList<>();
        if (!(entry instanceof LogEntry.Unknown) && !content.fields.contains("zone")) {
            missing.add("zone");
        }
        if (entry instanceof LogEntry.Review) {
            for (String field : List.of("asked", "options", "response", "correct", "millis", "bank")) {
                if (!content.fields.contains(field)) {
                    missing.add(field);
                }
            }
        }
        if (!missing.isEmpty()) {
            warn("the entry does not say: " + String.join(", ", missing), null);
        }
    }

    /** Notes what a line says; its number among all contents, and a warning if it was said before. */
    private int same(Content content) {
        int known = contents.size();
        int id = contents.put(content.bytes, 0, content.bytes.length);
        if (id < known) {
            warn("this says the same as line " + lineOfContent.get(id), "hanmi log merge leaves doubles out");
        } else {
            lineOfContent.add(line);
        }
        return id;
    }

    /** Notes an item; those that the bank does not have are reported once each. */
    void item(ItemId item) {
        Strange seen = strangers.get(item);
        if (seen != null) {
            strangers.put(item, new Strange(seen.line, seen.count + 1));
        } else if (!isKnown.test(item)) {
            strangers.put(item, new Strange(line, 1));
        }
    }

    void warn(String message, @Nullable String hint) {
        problems.add(Problem.warning(log, line, message, hint));
    }

    private void error(String message, @Nullable String hint) {
        problems.add(Problem.error(log, line, message, hint));
    }

    private static String words(Duration time) {
        if (time.toDays() > 1) {
            return time.toDays() + " days";
        }
        if (time.toMinutes() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toSeconds() + "."
                + String.valueOf(1000 + time.toMillisPart()).substring(1) + " s";
    }
}
