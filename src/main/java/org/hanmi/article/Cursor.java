package org.hanmi.article;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanmi.fact.Slug;
import org.hanmi.problem.Problem;
import org.hanmi.time.Edtf;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one entry and goes on after a mistake, so that one pass finds them all: what is asked for
 * and cannot be had is reported, and a stand-in is returned. {@link #isSound} says whether there was one.
 */
final class Cursor {

    /** Stands for an id that is missing or cannot be one. */
    static final String NOBODY = "nobody";

    private final Path file;
    private final Node.Fields node;
    private final Layout layout;
    private final Findings findings;
    private final Map<String, Node.Field> fields = new HashMap<>();
    private boolean sound = true;

    Cursor(Path file, Node.Fields node, Layout layout, Findings findings) {
        this.file = file;
        this.node = node;
        this.layout = layout;
        this.findings = findings;
        for (Node.Field field : node.fields()) {
            String name = field.key().value();
            Node.Field earlier = fields.putIfAbsent(name, field);
            if (earlier != null) {
                error(
                        field.line(),
                        "“" + name + "” stands here a second time; the first is on line " + earlier.line(),
                        "keep one of the two");
            } else if (!layout.fields().contains(name)) {
                String nearest = Nearest.to(name, layout.fields());
                error(
                        field.line(),
                        layout.noun() + " has no field “" + name + "”",
                        nearest == null
                                ? "its fields are " + String.join(", ", layout.fields())
                                : "did you mean “" + nearest + "”?");
            }
        }
    }

    /** The text of a field before anything is checked; null if there is none. */
    static @Nullable String raw(Node.Fields node, String name) {
        for (Node.Field field : node.fields()) {
            if (field.key().value().equals(name) && field.value() instanceof Node.Text text && !text.isEmpty()) {
                return TextFile.collapse(text.value());
            }
        }
        return null;
    }

    Path file() {
        return file;
    }

    /** The line on which the entry begins. */
    int line() {
        return node.line();
    }

    /** The line of a field, or of the entry if it has no such field. */
    int line(String name) {
        Node.Field field = fields.get(name);
        return field == null ? line() : field.line();
    }

    /** The line of an element of a list. */
    int line(String name, int index) {
        Node.Field field = fields.get(name);
        return field != null
                        && field.value() instanceof Node.Items list
                        && index < list.items().size()
                ? list.items().get(index).line()
                : line(name);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** False once something was missing or could not be read, so that the entry is not to be used. */
    boolean isSound() {
        return sound;
    }

    void error(String field, String message, @Nullable String hint) {
        error(line(field), message, hint);
    }

    void error(int line, String message, @Nullable String hint) {
        sound = false;
        findings.add(Problem.error(file, line, message, hint));
    }

    void warning(String field, String message, @Nullable String hint) {
        findings.add(Problem.warning(file, line(field), message, hint));
    }

    /** A text that must be there. */
    String require(String name) {
        if (!has(name)) {
            error(line(), layout.noun() + " needs “" + name + "”", null);
        }
        String text = optional(name);
        return text == null ? "" : text;
    }

    /** A text, with one space for every run of white space; null if there is none. */
    @Nullable
    String optional(String name) {
        Node.Field field = fields.get(name);
        if (field == null) {
            return null;
        }
        if (!(field.value() instanceof Node.Text text)) {
            error(name, "“" + name + "” takes one value, not " + field.value().noun(), null);
            return null;
        }
        return text(name, text);
    }

    private @Nullable String text(String name, Node.Text text) {
        if (text.isEmpty()) {
            error(text.line(), "“" + name + "” is empty", "leave the field out where nothing is known");
            return null;
        }
        return TextFile.collapse(text.value());
    }

    /** A list of texts; empty if there is none. */
    List<String> list(String name) {
        Node.Field field = fields.get(name);
        if (field == null) {
            return List.of();
        }
        if (!(field.value() instanceof Node.Items list)) {
            String shown = field.value() instanceof Node.Text text ? TextFile.collapse(text.value()) : "…";
            error(name, "“" + name + "” takes a list", "write [" + shown + "], or one line for each behind a hyphen");
            return List.of();
        }
        if (list.items().isEmpty()) {
            error(name, "“" + name + "” is empty", "leave the field out where nothing is known");
        }
        List<String> texts = new ArrayList<>();
        for (Node item : list.items()) {
            String text = null;
            if (item instanceof Node.Text one) {
                text = text(name, one);
            } else {
                error(
                        item.line(),
                        "“" + name + "” is a list of texts, and this is " + item.noun(),
                        "a text that contains “: ” stands in double quotes");
            }
            // Kept in place, so that line(name, index) stays right.
            texts.add(text == null ? "" : text);
        }
        return List.copyOf(texts);
    }

    /** A list of texts that must be there. */
    List<String> requireList(String name) {
        if (!has(name)) {
            error(line(), layout.noun() + " needs “" + name + "”", null);
        }
        return list(name);
    }

    /** One text or a list of them. */
    List<String> oneOrMore(String name) {
        Node.Field field = fields.get(name);
        return field != null && field.value() instanceof Node.Items ? list(name) : List.of(require(name));
    }

    /** An id of its own. */
    String id(String name) {
        String id = require(name);
        if (!id.isEmpty() && !Slug.isValid(id)) {
            error(name, "“" + id + "” is not an id, which is made of " + Slug.FORM, slugOf(id));
        }
        return Slug.isValid(id) ? id : NOBODY;
    }

    private static @Nullable String slugOf(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? null : "for example “" + slug + "”";
    }

    /** One of a closed set of words. */
    <E extends Enum<E>> E choice(String name, E[] all) {
        String word = require(name);
        return word.isEmpty() ? all[0] : choice(name, word, all);
    }

    /** One of a closed set of words, or else what is meant by leaving it out. */
    <E extends Enum<E>> E choice(String name, E[] all, E otherwise) {
        String word = optional(name);
        return word == null ? otherwise : choice(name, word, all);
    }

    private <E extends Enum<E>> E choice(String name, String word, E[] all) {
        List<String> words = new ArrayList<>();
        for (E one : all) {
            String written = word(one);
            if (written.equals(word) || one.name().equals(word)) {
                return one;
            }
            words.add(written);
        }
        refuse(name, word, words);
        return all[0];
    }

    /** As an article writes it: {@code two-plus-two}; the letters of a tier are capitals. */
    private static String word(Enum<?> one) {
        return one.name().length() == 1
                ? one.name()
                : one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Says that a word is none of those that a field takes. */
    void refuse(String name, String word, List<String> words) {
        String nearest = Nearest.to(word, words);
        error(
                name,
                "“" + name + "” cannot be “" + word + "”",
                nearest == null
                        ? "it is one of " + String.join(", ", words)
                        : "did you mean “" + nearest + "”? It is one of " + String.join(", ", words));
    }

    /** True or false, or else what is meant by leaving it out. */
    boolean flag(String name, boolean otherwise) {
        String word = optional(name);
        if (word == null) {
            return otherwise;
        }
        if (!word.equals("true") && !word.equals("false")) {
            error(name, "“" + name + "” is true or false, not “" + word + "”", null);
        }
        return word.equals("true");
    }

    /** A whole number within bounds; if it is left out, the other one. */
    int number(String name, int least, int most, int otherwise) {
        String word = optional(name);
        if (word == null) {
            return otherwise;
        }
        if (word.matches("\\d{1,4}")) {
            int number = Integer.parseInt(word);
            if (number >= least && number <= most) {
                return number;
            }
        }
        error(name, "“" + name + "” is a number from " + least + " to " + most + ", not “" + word + "”", null);
        return otherwise;
    }

    /** A whole number within bounds that must be there. */
    int requireNumber(String name, int least, int most) {
        require(name);
        return has(name) ? number(name, least, most, least) : least;
    }

    /** A number that must be there, in digits. */
    BigDecimal requireDecimal(String name) {
        String word = require(name);
        if (word.matches("-?\\d{1,18}(\\.\\d{1,9})?")) {
            return new BigDecimal(word);
        }
        if (!word.isEmpty()) {
            String digits = word.replace(",", "");
            error(
                    name,
                    "“" + name + "” is a number in digits, not “" + word + "”",
                    digits.matches("\\d+(\\.\\d+)?") ? "write " + digits : "words and units go to other fields");
        }
        return BigDecimal.ZERO;
    }

    /** A date or a period; null if there is none. */
    @Nullable
    When when(String name) {
        String text = optional(name);
        try {
            return text == null ? null : Edtf.parse(text);
        } catch (DateTimeException reason) {
            error(name, String.valueOf(reason.getMessage()), null);
            return null;
        }
    }

    /** A date; null if there is none. */
    @Nullable
    PartialDate date(String name) {
        String text = optional(name);
        try {
            return text == null ? null : Edtf.date(text);
        } catch (DateTimeException reason) {
            error(name, String.valueOf(reason.getMessage()), null);
            return null;
        }
    }

    /** A date that must be there. */
    PartialDate requireDate(String name) {
        require(name);
        PartialDate date = has(name) ? date(name) : null;
        return date == null ? PartialDate.of(Year.of(1)) : date;
    }

    /** The entries listed under a field; none if it is left out. */
    List<Cursor> entries(String name) {
        Node.Field field = fields.get(name);
        return field == null ? List.of() : entries("“" + name + "”", field.value(), name);
    }

    /** The entry under a field; null if it is left out. */
    @Nullable
    Cursor entry(String name) {
        Node.Field field = fields.get(name);
        if (field == null) {
            return null;
        }
        if (!(field.value() instanceof Node.Fields value)) {
            error(name, "“" + name + "” has fields of its own", "write them below it, indented by two more spaces");
            return null;
        }
        Layout below = layout.under(name, value);
        return new Cursor(file, value, below == null ? layout : below, findings);
    }

    private List<Cursor> entries(String title, Node value, String name) {
        if (!(value instanceof Node.Items list)) {
            error(value.line(), title + " is a list", "begin each entry with a hyphen: “- id: …”");
            return List.of();
        }
        List<Cursor> entries = new ArrayList<>();
        for (Node item : list.items()) {
            if (item instanceof Node.Fields one) {
                Layout below = layout.under(name, one);
                entries.add(new Cursor(file, one, below == null ? layout : below, findings));
            } else {
                error(item.line(), title + " is a list of entries with fields, and this is " + item.noun(), null);
            }
        }
        return List.copyOf(entries);
    }

    /** The entries of a file that is one list. */
    static List<Cursor> rootEntries(Document document, Layout layout, Findings findings) {
        Node.Fields none = new Node.Fields(List.of(), 1);
        return new Cursor(document.file(), none, layout, findings).entries("the file", document.root(), "");
    }

    /** The fields of a file that is one entry; null if it is something else. */
    static @Nullable Cursor root(Document document, Layout layout, Findings findings) {
        if (document.root() instanceof Node.Fields fields) {
            return new Cursor(document.file(), fields, layout, findings);
        }
        findings.add(Problem.error(
                document.file(),
                document.root().line(),
                "the file holds " + document.root().noun() + ", not the fields of " + layout.noun(),
                "it begins with “" + layout.fields().get(0) + ":”"));
        return null;
    }
}
