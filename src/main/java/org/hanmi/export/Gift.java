package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hanmi.answer.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Moodle's GIFT. Texts are {@code [plain]}, so that only GIFT's own signs need a backslash. A sequence is asked as pairs
 * of options and places.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
final class Gift implements Exporter.OfText {

    private static final int CATEGORY = 255;

    @Override
    public @Nullable String refusal(Entry entry) {
        boolean arrow = false;
        switch (entry.asked()) {
            case CHOICE, MULTIPLE -> {}
            case ORDER, MATCH -> {
                for (Pair pair : entry.pairs()) {
                    arrow |= pair.left().contains("->");
                }
            }
            // An arrow among typed answers would make pairs of them.
            case TYPED -> arrow = (String.join(" ", entry.accepted()) + entry.choices()).contains("->");
        }
        if (arrow) {
            return "GIFT reads “->” as the sign between the sides of a pair";
        }
        if (everything(entry).contains("&&0")) {
            return "GIFT reads “&&0” as a sign of its own";
        }
        return Weights.refusal(entry);
    }

    private static String everything(Entry entry) {
        return entry.stem()
                + entry.choices()
                + entry.pairs()
                + entry.accepted()
                + entry.item().rationale();
    }

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        out.write("$CATEGORY: " + category(booklet) + "\n");
        for (Entry entry : booklet.entries()) {
            out.write('\n');
            comment(entry, out);
            out.write("::" + escaped(Notes.title(entry.item())) + "::[plain]" + escaped(entry.stem()));
            switch (entry.asked()) {
                case CHOICE -> choice(entry, out);
                case MULTIPLE -> multiple(entry, out);
                case TYPED -> typed(entry, out);
                case ORDER, MATCH -> pairs(entry, out);
            }
            List<String> explanation = Notes.explanation(entry.item());
            if (!explanation.isEmpty()) {
                out.write("\t####" + escaped(String.join("\n", explanation)) + "\n");
            }
            out.write("}\n");
        }
    }

    /** A path below the category into which a teacher imports; a slash in a name is written twice. */
    static String category(Booklet booklet) {
        String title = Notes.oneLine(booklet.title());
        String path = title.isEmpty() || title.equals("Hanmi") ? "Hanmi" : "Hanmi/" + level(title);
        return booklet.part().isEmpty() ? path : path + "/" + level(Notes.oneLine(booklet.part()));
    }

    /** Moodle cannot store a longer name of a category, and stops there. */
    private static String level(String name) {
        boolean fits = name.codePointCount(0, name.length()) <= CATEGORY;
        String kept = fits ? name : name.substring(0, name.offsetByCodePoints(0, CATEGORY - 1)) + "…";
        return kept.replace("/", "//");
    }

    private static void comment(Entry entry, Writer out) throws IOException {
        out.write("// [id:" + Notes.id(entry.item(), 100).replace("]", "\\]") + "]");
        for (String tag : Notes.tags(entry.item())) {
            out.write(" [tag:" + tag.replace("]", "\\]") + "]");
        }
        out.write('\n');
    }

    private static void choice(Entry entry, Writer out) throws IOException {
        if (entry.isTrueOrFalse()) {
            Option right = entry.choices().get(entry.key().get(0));
            Option wrong = entry.choices().get(1 - entry.key().get(0));
            out.write(right.text().equals("True") ? " {TRUE" : " {FALSE");
            out.write(feedback(wrong.feedback()) + "\n");
            return;
        }
        out.write(" {\n");
        for (Option option : entry.choices()) {
            out.write((option.right() ? "\t=" : "\t~") + marked(option.text()) + feedback(option.feedback()) + "\n");
        }
    }

    private static void multiple(Entry entry, Writer out) throws IOException {
        String share = Weights.percent(entry.key().size());
        out.write(" {\n");
        for (Option option : entry.choices()) {
            out.write("\t~%" + (option.right() ? "" : "-") + share + "%" + marked(option.text())
                    + feedback(option.feedback()) + "\n");
        }
    }

    private static void typed(Entry entry, Writer out) throws IOException {
        out.write(" {\n");
        for (String accepted : entry.accepted()) {
            out.write("\t=" + marked(wildcards(accepted)) + "\n");
        }
        // What is wrong for a known reason is told so.
        for (Option option : entry.choices()) {
            if (!option.feedback().isEmpty()) {
                out.write("\t=%0%" + marked(wildcards(option.text())) + feedback(option.feedback()) + "\n");
            }
        }
    }

    /** In a typed answer, Moodle takes a star for any text. */
    static String wildcards(String accepted) {
        return accepted.replace("*", "\\*");
    }

    private static void pairs(Entry entry, Writer out) throws IOException {
        out.write((entry.asked() == Asked.ORDER ? "\\n" + escaped(Notes.PLACES) : "") + " {\n");
        for (Pair pair : MoodlePairs.of(entry)) {
            out.write("\t=" + marked(pair.left()) + " -> " + escaped(pair.right()) + "\n");
        }
    }

    private static String feedback(String text) {
        return text.isEmpty() ? "" : "#" + marked(text);
    }

    /** Text that begins like a weight or a format is told apart by a format of its own. */
    private static String marked(String text) {
        return (text.startsWith("[") || text.startsWith("%") ? "[plain]" : "") + escaped(text);
    }

    /** A backslash before each sign that means something, and for a line break. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '~', '=', '#', '{', '}', ':' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
