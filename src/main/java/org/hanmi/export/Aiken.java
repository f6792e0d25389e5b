package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aiken: a stem on one line, options with letters, the right letter. It has no room for feedback, sources, tags and ids.
 *
 * @see <a href="https://docs.moodle.org/en/Aiken_format">Aiken format</a>
 */
final class Aiken implements Exporter.OfText {

    @Override
    public @Nullable String refusal(Entry entry) {
        String stem = Notes.oneLine(entry.stem());
        if (entry.options().size() > 26) {
            return "Aiken has letters for 26 options";
        }
        if (stem.getBytes(StandardCharsets.UTF_8).length < 2) {
            return "Aiken overlooks a line of one character";
        }
        if (stem.startsWith("ANSWER:") || isOption(stem)) {
            return "Aiken would not take its question for one, since it begins like an option or an answer";
        }
        return null;
    }

    private static boolean isOption(String line) {
        return line.length() > 2
                && line.charAt(0) >= 'A'
                && line.charAt(0) <= 'Z'
                && (line.charAt(1) == '.' || line.charAt(1) == ')')
                && line.charAt(2) == ' ';
    }

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        boolean first = true;
        for (Entry entry : booklet.entries()) {
            out.write((first ? "" : "\n") + Notes.oneLine(entry.stem()) + "\n");
            first = false;
            List<String> options = entry.options();
            for (int i = 0; i < options.size(); i++) {
                out.write(Notes.letter(i) + ") " + Notes.oneLine(options.get(i)) + "\n");
            }
            out.write("ANSWER: " + Notes.letter(entry.key().get(0)) + "\n");
        }
    }
}
