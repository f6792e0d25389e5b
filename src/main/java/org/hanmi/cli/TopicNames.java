package org.hanmi.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names of topics and people, from {@code topics.yaml} and {@code people.yaml}, read by lines. Such a file has one canonical form, which
 * {@code hanmi check} keeps; reading it through YAML would be half of the time to the first screen.
 */
final class TopicNames {

    private static final String ID = "- id: ";

    private TopicNames() {}

    /** Name by id, in the order of the file; nothing if there is no such file, and then ids are shown. */
    static Map<String, String> read(Path articles, boolean korean) {
        return names(articles.resolve("topics.yaml"), korean);
    }

    /** The same for people, whose file has the same form. */
    static Map<String, String> ofPeople(Path articles, boolean korean) {
        return names(articles.resolve("people.yaml"), korean);
    }

    private static Map<String, String> names(Path file, boolean korean) {
        String text;
        // No channel: what stands behind one takes longer to load than these files to read.
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException absent) {
            return Map.of();
        }
        String field = korean ? "  hangul: " : "  name: ";
        Map<String, String> names = new LinkedHashMap<>();
        String id = "";
        boolean nested = false;
        int end;
        for (int from = 0; from < text.length(); from = end + 1) {
            end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String whole = text.substring(from, end);
            if (whole.equals("topics:")) {
                // What stands before are eras.
                nested = true;
                names.clear();
                id = "";
            }
            String line = nested && whole.startsWith("  ") ? whole.substring(2) : whole;
            if (line.startsWith(ID)) {
                id = line.substring(ID.length()).strip();
                names.put(id, id);
            } else if (!id.isEmpty() && line.startsWith(field)) {
                names.put(id, unquoted(line.substring(field.length()).strip()));
            }
        }
        return names;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
