package org.hanmi.set;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hanmi.article.Nearest;
import org.hanmi.problem.Problem;
import org.hanmi.time.Edtf;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a row one by one, and reports what is wrong with each of them where it stands. */
final class RowDraft {

    /** The names of conditions. */
    static final List<String> FIELDS =
            List.of("topic", "from", "to", "kind", "difficulty", "article", "person", "place", "asked", "count");

    private static final int MOST = 9999;

    private final Path file;
    private final @Nullable Vocabulary vocabulary;
    private final List<Problem> problems;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Set<Integer> difficulties = new TreeSet<>();
    private final Map<String, String> dates = new HashMap<>();
    private boolean typed;
    private boolean asked;
    private int count;

    /**
     * Starts a row.
     *
     * @param typed true if answers are typed unless the row says otherwise
     */
    RowDraft(Path file, @Nullable Vocabulary vocabulary, boolean typed, List<Problem> problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.typed = typed;
        this.problems = problems;
    }

    /** Takes one value of a field; several may be joined by bars. */
    void add(String name, String text, int line) {
        if (!FIELDS.contains(name)) {
            String hint = Nearest.hint(name, FIELDS);
            problems.add(Problem.error(
                    file,
                    line,
                    "a row has no field “" + name + "”",
                    hint == null ? "there are " + String.join(", ", FIELDS) : hint));
            return;
        }
        for (String value : text.split("\\|", -1)) {
            value(name, value.strip(), line);
        }
    }

    private void value(String name, String value, int line) {
        if (value.isEmpty() || value.indexOf(',') >= 0 || value.indexOf('=') >= 0) {
            error(line, value.isEmpty() ? "“" + name + "” has no value" : "“" + value + "” holds a comma or =", null);
            return;
        }
        switch (name) {
            case "count" -> count(value, line);
            case "difficulty" -> difficulty(value, line);
            case "from", "to" -> date(name, value, line);
            case "asked" -> asked(value, line);
            default -> {
                Vocabulary.Unknown unknown = vocabulary == null ? null : vocabulary.unknown(name, value);
                if (unknown != null) {
                    error(line, unknown.message(), unknown.hint());
                }
                lists.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
            }
        }
    }

    private void count(String value, int line) {
        int number = whole(value, MOST);
        if (number < 1) {
            error(line, "“count” is “" + value + "”", "write a whole number from 1 to " + MOST);
        } else if (count > 0) {
            error(line, "“count” stands here twice", "keep one of the two");
        }
        count = Math.max(1, number);
    }

    private void difficulty(String value, int line) {
        int dash = value.indexOf('-');
        int low = whole(dash < 0 ? value : value.substring(0, dash).strip(), 5);
        int high = dash < 0 ? low : whole(value.substring(dash + 1).strip(), 5);
        if (low < 1 || high < low) {
            error(line, "“difficulty” is “" + value + "”", "write a number from 1 to 5, or two as in 2-3");
        } else {
            for (int level = low; level <= high; level++) {
                difficulties.add(level);
            }
        }
    }

    private void date(String name, String value, int line) {
        try {
            Edtf.date(value);
            if (dates.put(name, value) != null) {
                error(line, "“" + name + "” stands here twice", "keep one of the two");
            }
        } catch (DateTimeException wrong) {
            error(line, "“" + name + "” is “" + value + "”", "write 2021, 2021-03 or 2021-03-17");
        }
    }

    private void asked(String value, int line) {
        if (value.equals("typed") || value.equals("options")) {
            if (asked) {
                error(line, "“asked” stands here twice", "keep one of the two");
            }
            asked = true;
            typed = value.equals("typed");
        } else {
            error(line, "“asked” is “" + value + "”", "write typed or options");
        }
    }

    /** At least 0 and at most some number; -1 for anything else. */
    private static int whole(String value, int most) {
        if (value.isEmpty() || value.length() > 9) {
            return -1;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return -1;
            }
        }
        int number = Integer.parseInt(value);
        return number > most ? -1 : number;
    }

    private void error(int line, String message, @Nullable String hint) {
        problems.add(Problem.error(file, line, message, hint));
    }

    /** The row; what was wrong is among the problems, and something stands in its place. */
    Row row(int line) {
        if (count == 0) {
            error(line, "the row does not say how many", "add count, a whole number from 1");
        }
        String from = dates.get("from");
        String to = dates.get("to");
        if (from != null
                && to != null
                && Edtf.date(to).latest().isBefore(Edtf.date(from).earliest())) {
            error(line, "the row ends in " + to + ", before it begins in " + from, "exchange the two");
        }
        return new Row(
                list("article"),
                list("topic"),
                list("person"),
                list("place"),
                list("kind"),
                List.copyOf(difficulties),
                from,
                to,
                typed,
                Math.max(1, count));
    }

    private List<String> list(String name) {
        return lists.getOrDefault(name, List.of());
    }
}
