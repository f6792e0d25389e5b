package org.hanmi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a file in articles/, read by lines. Such a file has one canonical form, which {@code hanmi check} keeps;
 * reading it through YAML would take longer than all else that is read before the first screen.
 */
final class Written {

    private final List<String> lines;
    private int at;

    private Written(List<String> lines) {
        this.lines = lines;
    }

    /** The earliest day of the date with which a text begins, an EDTF date or the id of an article; null if there is none. */
    static @Nullable LocalDate day(String text) {
        int[] parts = {0, 1, 1};
        int[] digits = {4, 2, 2};
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i > 0 && (at >= text.length() || text.charAt(at) != '-')) {
                break;
            }
            int start = i == 0 ? 0 : at + 1;
            int end = start + digits[i];
            if (end > text.length() || !isNumber(text, start, end)) {
                break;
            }
            parts[i] = Integer.parseInt(text.substring(start, end));
            at = end;
        }
        boolean possible = at > 0 && parts[1] >= 1 && parts[1] <= 12 && parts[2] >= 1;
        return possible ? LocalDate.of(parts[0], parts[1], 1).plusDays(Math.min(parts[2], 31) - 1L) : null;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The fields at the top of a file down to the first list of entries; nothing if there is no such file. */
    static Map<String, String> head(Path file) {
        return new Written(lines(file)).fields(0);
    }

    /**
     * The entries of a list, each with its fields. Lists within an entry are read as their words, with one space between
     * them; fields of fields are not read.
     *
     * @param field which list; empty for a file that is one list
     */
    static List<Map<String, String>> entries(Path file, String field) {
        Written written = new Written(lines(file));
        int depth = 0;
        if (!field.isEmpty()) {
            depth = 2;
            while (written.at < written.lines.size() && !written.line().startsWith(field + ":")) {
                written.at++;
            }
            written.at++;
        }
        String hyphen = " ".repeat(depth) + "- ";
        List<Map<String, String>> entries = new ArrayList<>();
        while (written.at < written.lines.size() && written.depth() >= depth) {
            if (written.line().startsWith(hyphen)) {
                written.lines.set(
                        written.at, " ".repeat(depth + 2) + written.line().substring(depth + 2));
                entries.add(written.fields(depth + 2));
            } else {
                written.at++;
            }
        }
        return entries;
    }

    private static List<String> lines(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file, StandardCharsets.UTF_8));
        } catch (IOException absent) {
            return List.of();
        }
    }

    private String line() {
        return lines.get(at);
    }

    /** How far the line is indented; an empty line belongs to whatever surrounds it. */
    private int depth() {
        String line = line();
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == ' ') {
            depth++;
        }
        return depth == line.length() ? Integer.MAX_VALUE : depth;
    }

    private Map<String, String> fields(int depth) {
        Map<String, String> fields = new LinkedHashMap<>();
        while (at < lines.size() && depth() >= depth) {
            String line = line().strip();
            int colon = line.indexOf(':');
            boolean field = depth() == depth && colon > 0 && line.charAt(0) != '#' && line.charAt(0) != '-';
            at++;
            if (field) {
                String value = line.substring(colon + 1).strip();
                fields.put(line.substring(0, colon), value.equals(">-") ? below(depth) : text(value, depth));
            }
        }
        return fields;
    }

    private String text(String value, int depth) {
        if (value.isEmpty()) {
            return below(depth);
        }
        return value.startsWith("[") ? words(value) : unquoted(value);
    }

    private static String words(String list) {
        return list.substring(1, Math.max(1, list.lastIndexOf(']'))).replace(",", "");
    }

    /** What stands further in, as one line. */
    private String below(int depth) {
        StringBuilder text = new StringBuilder();
        while (at < lines.size() && depth() > depth) {
            String line = line().strip();
            if (!line.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(line.startsWith("- ") ? line.substring(2) : line);
            }
            at++;
        }
        return text.toString();
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\")
                : text;
    }
}
