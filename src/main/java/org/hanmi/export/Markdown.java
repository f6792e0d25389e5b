package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hanmi.answer.Asked;

/** Notes in Markdown (CommonMark): the questions, and behind them the key with reasons and sources. */
final class Markdown implements Exporter.OfText {

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        PaperWords words = PaperWords.of(setting.language());
        out.write("# " + line(booklet.title()) + "\n");
        for (Form form : booklet.forms()) {
            out.write(form.name().isEmpty() ? "" : "\n## " + words.form(form.name()) + "\n");
            int number = 0;
            for (Entry entry : form.entries()) {
                question(entry, ++number, words, out);
            }
            out.write("\n## " + words.key(form.name()) + "\n");
            number = 0;
            for (Entry entry : form.entries()) {
                key(entry, ++number, words, out);
            }
        }
    }

    private static void question(Entry entry, int number, PaperWords words, Writer out) throws IOException {
        out.write("\n### " + number + ". " + line(entry.stem()) + "\n\n");
        if (entry.asked() == Asked.TYPED) {
            out.write(words.answer() + ": \\_\\_\\_\\_\\_\\_\\_\\_\n");
            return;
        }
        if (entry.asked() == Asked.MULTIPLE) {
            out.write(words.chooseAll() + "\n\n");
        }
        if (entry.asked() == Asked.MATCH) {
            List<Pair> pairs = entry.pairs();
            for (int i = 0; i < pairs.size(); i++) {
                out.write((i + 1) + ". " + line(pairs.get(i).left()) + "\n");
            }
            out.write('\n');
        }
        for (int i = 0; i < entry.options().size(); i++) {
            out.write("- " + Notes.letter(i) + ". " + line(entry.options().get(i)) + "\n");
        }
    }

    private static void key(Entry entry, int number, PaperWords words, Writer out) throws IOException {
        out.write("\n**" + number + ".** ");
        switch (entry.asked()) {
            case TYPED -> out.write(line(String.join("; ", entry.accepted())));
            case CHOICE ->
                out.write(Notes.letters(entry) + ". "
                        + line(entry.item().interaction().key().get(0)));
            case MULTIPLE, ORDER ->
                out.write(Notes.letters(entry) + ": "
                        + line(String.join("; ", entry.item().interaction().key())));
            case MATCH -> out.write(Notes.letters(entry));
        }
        out.write("\n\n");
        if (!entry.item().rationale().isEmpty()) {
            out.write(line(entry.item().rationale()) + "\n\n");
        }
        List<Option> choices = entry.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).feedback().isEmpty()) {
                out.write("- " + words.not(Notes.letter(i)) + ": "
                        + line(choices.get(i).feedback()) + "\n");
            }
        }
        for (Notes.Source source : Notes.sources(entry.item(), words)) {
            String address = source.isLink() ? "<" + link(source.address()) + ">" : line(source.address());
            out.write("- " + words.source() + ": " + line(source.line()) + (address.isEmpty() ? "" : ", " + address)
                    + "\n");
        }
        out.write("- `" + entry.id().replace('`', '\'') + "` · " + line(String.join(" ", Notes.tags(entry.item())))
                + "\n");
    }

    /** In an address between angle brackets, only these would end it. */
    private static String link(String address) {
        return address.replace("<", "%3C")
                .replace(">", "%3E")
                .replace(" ", "%20")
                .replace("\n", "");
    }

    /** Text in one line, with a backslash before whatever Markdown would read. A line break is {@code <br>}. */
    static String line(String text) {
        StringBuilder line = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '#', '|', '~', '$' ->
                    line.append('\\').append(c);
                case '\n' -> line.append("<br>");
                // These mean something only where a line begins; a line of ours may begin with a text.
                case '+', '-' -> line.append(i == 0 ? "\\" : "").append(c);
                case '.', ')' -> line.append(afterDigits(text, i) ? "\\" : "").append(c);
                default -> line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean afterDigits(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return end > 0 && end < 10;
    }
}
