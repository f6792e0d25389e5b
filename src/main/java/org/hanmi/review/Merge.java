package org.hanmi.review;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hanmi.problem.Problem;

/**
 * Joins the logs of several machines into one, in the order of time and numbered anew. An entry is the same as another if
 * both say the same, their own numbers aside; what one refers to is compared by what that says, not by its number.
 *
 * <p>Merging a merged log with one of its parts changes nothing. In whatever order logs are joined, the entries are the
 * same; only those of the same moment may stand in another order. An entry that refers to another never comes before it,
 * even if the clock says so.
 */
public final class Merge {

    private final Names contents = new Names();
    private long[] micros = new long[64];
    private int[] target = new int[64];
    private int[] reference = new int[64];
    private final List<Problem> problems = new ArrayList<>();
    private int entries;

    /**
     * Adds a log. Lines that cannot be understood are left out and reported.
     *
     * @throws LogException if it cannot be read or is of another format
     */
    public void add(Path log) {
        try (LineScanner lines = new LineScanner(log)) {
            add(log, lines);
        } catch (IOException e) {
            throw LogException.reading(log, e);
        }
    }

    private void add(Path log, LineScanner lines) throws IOException {
        Numbering numbering = new Numbering();
        long clock = Long.MIN_VALUE;
        for (byte[] line = lines.next(); lines.isEnded || line.length > 0; line = lines.next()) {
            if (lines.number == 1) {
                if (lines.isEnded || !Header.isTorn(line)) {
                    Header.check(log, line, 0, line.length);
                }
            } else if (!isBlank(line)) {
                try {
                    clock = add(log, lines.number, line, numbering, clock);
                } catch (IllegalArgumentException e) {
                    String message = lines.isEnded ? e.getMessage() : "the last line was cut off";
                    problems.add(Problem.warning(
                            log, lines.number, String.valueOf(message), "the line is not in the merged log"));
                }
            }
        }
    }

    /** Adds a line and tells when it was, in microseconds; an entry without a time belongs to the one before. */
    private long add(Path log, int number, byte[] line, Numbering numbering, long before) {
        LogEntry entry = UnusualLine.read(line, 0, line.length);
        int refersTo = numbering.target(entry);
        Content content = Content.of(line, entry, refersTo + 1);
        warn(log, number, entry, refersTo);
        entries++;
        int id = contents.size();
        int found = contents.put(content.bytes, 0, content.bytes.length);
        if (found == id) {
            if (id == micros.length) {
                micros = Arrays.copyOf(micros, 2 * id);
                target = Arrays.copyOf(target, 2 * id);
                reference = Arrays.copyOf(reference, 2 * id);
            }
            Instant at = content.at;
            long time = at == null ? before : Entries.micros(at);
            micros[id] = refersTo < 0 ? time : Math.max(time, micros[refersTo]);
            target[id] = refersTo;
            reference[id] = content.reference;
        }
        numbering.put(entry, found);
        return micros[found];
    }

    private void warn(Path log, int number, LogEntry entry, int refersTo) {
        if (entry instanceof LogEntry.Unknown unknown) {
            problems.add(
                    Problem.warning(
                            log,
                            number,
                            "an entry of kind “" + unknown.kind() + "” is not known here",
                            "if it names others by their numbers, those are no longer right; merge with the Hanmi that wrote it"));
        } else if (refersTo < 0 && (entry instanceof LogEntry.Undo || entry instanceof LogEntry.Regrade)) {
            problems.add(Problem.warning(
                    log,
                    number,
                    "entry " + entry.seq() + " refers to one that does not come before it",
                    "it refers to 0, that is nothing, in the merged log"));
        }
    }

    /** How many entries the merged log has. */
    public int size() {
        return contents.size();
    }

    /** How many entries were there already when they came again. */
    public int doubles() {
        return entries - contents.size();
    }

    /** What was left out, and what cannot be joined well: warnings. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Writes the merged log.
     *
     * @throws IOException if that cannot be written
     */
    public void write(Appendable out) throws IOException {
        int size = contents.size();
        Integer[] order = new Integer[size];
        Arrays.setAll(order, id -> id);
        Arrays.sort(order, Comparator.comparingLong(id -> micros[id]));
        int[] place = new int[size];
        for (int i = 0; i < size; i++) {
            place[order[i]] = i;
        }
        out.append(Header.text());
        for (int i = 0; i < size; i++) {
            int id = order[i];
            int from = 1;
            out.append("{\"seq\":").append(String.valueOf(i + 1)).append(',');
            if (reference[id] > 0) {
                out.append(contents.get(id, from, reference[id]));
                out.append(String.valueOf(target[id] < 0 ? 0 : place[target[id]] + 1));
                from = reference[id] + String.valueOf(target[id] + 1).length();
            }
            out.append(contents.get(id, from, contents.length(id))).append('\n');
        }
    }

    static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t') {
                return false;
            }
        }
        return true;
    }
}
