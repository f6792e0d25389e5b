package org.hanmi.compose;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hanmi.item.Cited;
import org.hanmi.item.Item;
import org.hanmi.line.Completions;
import org.hanmi.line.Input;
import org.hanmi.line.Plain;
import org.hanmi.present.BuildView.Detail;
import org.hanmi.present.Mark;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.Shortfall;
import org.hanmi.set.Sketch;

/** A set made line by line. */
public final class BuilderTalk {

    /** The words that are understood; a beginning of one will do if no other begins so. */
    public static final List<String> COMMANDS =
            List.of("add", "drop", "list", "show", "swap", "lock", "redraw", "undo", "write", "help", "quit");

    private static final String HELP = """
            add CONDITIONS  a row: add topic=alliance,from=2015,count=5
            drop ROW        a row less
            list            what there is
            show N          question N whole, with its key and its source
            swap N          another question instead of N
            lock N          N stays when the others are drawn anew; again frees it
            redraw          draw everything anew that is not locked
            undo            take the last change back
            write           write the set, and end
            help, quit
            """;

    private final Input input;
    private final PrintWriter out;
    private final Builder builder;
    private final Function<QuestionSet, String> writing;
    private int misunderstood;
    private boolean written;

    /**
     * A talk.
     *
     * @param writing writes the set, and says where
     */
    public BuilderTalk(Input input, PrintWriter out, Builder builder, Function<QuestionSet, String> writing) {
        this.input = input;
        this.out = out;
        this.builder = builder;
        this.writing = writing;
    }

    /** What can be completed: the commands, then the names and values of a row's conditions. */
    public static Completions completions(Builder builder) {
        return (before, word) -> {
            if (before.isEmpty()) {
                return COMMANDS;
            }
            if (!before.get(0).equals("add")) {
                return List.of();
            }
            int start = word.lastIndexOf(',') + 1;
            int sign = word.indexOf('=', start);
            String kept = word.substring(0, sign < 0 ? start : sign + 1);
            List<String> candidates = new ArrayList<>();
            if (sign < 0) {
                builder.vocabulary().fields().forEach(field -> candidates.add(kept + field + "="));
            } else {
                builder.vocabulary().values(word.substring(start, sign)).forEach(value -> candidates.add(kept + value));
            }
            return candidates;
        };
    }

    /**
     * Talks until the set is written, or the input is at its end.
     *
     * @return how many lines were not understood or could not be done
     */
    public int run() {
        if (input.isAttended()) {
            HELP.lines().forEach(this::line);
        }
        list();
        boolean goesOn = !out.checkError();
        while (goesOn) {
            String line = input.read("> ");
            goesOn = line != null && obey(line.strip()) && !out.checkError();
        }
        if (!written) {
            line("Nothing was written.");
        }
        out.flush();
        return misunderstood;
    }

    /** Tells whether the set was written. */
    public boolean isWritten() {
        return written;
    }

    private void line(String text) {
        out.print(Plain.text(text));
        out.print('\n');
    }

    private void no(String why) {
        misunderstood++;
        line(why);
    }

    private boolean obey(String line) {
        int blank = line.indexOf(' ');
        String word = (blank < 0 ? line : line.substring(0, blank)).toLowerCase(Locale.ROOT);
        String rest = blank < 0 ? "" : line.substring(blank + 1).strip();
        if (word.isEmpty()) {
            return true;
        }
        String command = command(word);
        switch (command) {
            case "add" -> add(rest);
            case "drop" -> drop(rest);
            case "list" -> list();
            case "show", "swap", "lock" -> item(command, rest);
            case "redraw" -> {
                builder.redraw();
                list();
            }
            case "undo" -> undo();
            case "write" -> {
                return !write();
            }
            case "help" -> HELP.lines().forEach(this::line);
            case "quit" -> {
                return false;
            }
            default -> {
                List<String> possible = beginning(word);
                no("“" + word + "” "
                        + (possible.isEmpty()
                                ? "is none of " + String.join(", ", COMMANDS)
                                : "could be " + String.join(" or ", possible)));
            }
        }
        return true;
    }

    private static List<String> beginning(String word) {
        return COMMANDS.stream().filter(command -> command.startsWith(word)).toList();
    }

    private static String command(String word) {
        List<String> possible = beginning(word);
        return possible.size() == 1 ? possible.get(0) : "";
    }

    private void add(String conditions) {
        String wrong = conditions.isEmpty() ? "say what: add topic=alliance,count=5" : builder.add(conditions);
        if (wrong != null) {
            no(wrong);
        } else {
            list();
        }
    }

    private void drop(String number) {
        int row = number(number);
        if (row < 1 || row > builder.sketch().rows().size()) {
            no("there is no row “" + number + "”; there "
                    + are(builder.sketch().rows().size(), "row"));
        } else {
            builder.drop(row - 1);
            list();
        }
    }

    private void undo() {
        if (builder.undo()) {
            list();
        } else {
            no("There is nothing to undo.");
        }
    }

    private void item(String command, String number) {
        int at = number(number) - 1;
        if (!builder.has(at)) {
            no("there is no question “" + number + "”; there "
                    + are(builder.sketch().items().size(), "question"));
            return;
        }
        switch (command) {
            case "show" -> show(builder.sketch().items().get(at).item());
            case "swap" -> {
                if (builder.swap(at) == null) {
                    no("The row has no other question that can stand beside the rest.");
                } else {
                    line(summary(at));
                }
            }
            default -> {
                builder.lock(at);
                line(summary(at));
            }
        }
    }

    private boolean write() {
        Sketch sketch = builder.sketch();
        if (sketch.items().isEmpty()) {
            no("There is nothing to write yet; add a row: add count=10");
            return false;
        }
        line(writing.apply(builder.set()));
        written = true;
        return true;
    }

    private void list() {
        Sketch sketch = builder.sketch();
        if (sketch.rows().isEmpty()) {
            line("No rows yet. Add one: add topic=alliance,count=5");
        }
        for (int row = 0; row < sketch.rows().size(); row++) {
            List<Integer> places = builder.places(row);
            line("Row " + (row + 1) + " (" + sketch.rows().get(row).conditions() + "): " + places.size() + " of "
                    + sketch.rows().get(row).count());
            places.forEach(at -> line(summary(at)));
        }
        sketch.shortfalls().forEach((Shortfall few) -> line("Short: " + few));
    }

    private String summary(int at) {
        Item item = builder.sketch().items().get(at).item();
        String number = Integer.toString(at + 1);
        return " ".repeat(Math.max(0, 4 - number.length()))
                + number
                + (builder.sketch().isLocked(item) ? " (locked) " : " ")
                + item.stem();
    }

    private void show(Item item) {
        line(item.stem());
        for (Detail answer : WholeItem.answers(item)) {
            line("  " + (answer.step() > 0 ? answer.step() + "." : answer.mark() == Mark.RIGHT ? "*" : "-") + " "
                    + answer.text());
        }
        line(item.rationale());
        for (Cited source : item.sources()) {
            line("Source: " + WholeItem.source(source) + (source.address().isEmpty() ? "" : ", " + source.address()));
        }
        line(item.kind() + ", difficulty " + item.difficulty() + (item.when() == null ? "" : ", " + item.when())
                + (item.topics().isEmpty() ? "" : ", " + String.join(" ", item.topics())));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static String are(int count, String noun) {
        return count == 0 ? "is none" : count == 1 ? "is one " + noun : "are " + count + " " + noun + "s";
    }
}
