package org.hanmi.set;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a set as JSON, one item a line, so that diffs read well. The same set gives the same bytes. */
public final class SetWriter {

    private SetWriter() {}

    /** The text of a file, ending with a newline. */
    public static String text(QuestionSet set) {
        StringBuilder json = new StringBuilder(4096);
        json.append("{\n  \"format\": ").append(quoted(QuestionSet.FORMAT));
        json.append(",\n  \"title\": ").append(quoted(set.title()));
        json.append(",\n  \"seed\": ").append(quoted(set.seed()));
        json.append(",\n  \"bank\": ").append(quoted(set.bank()));
        json.append(",\n  \"approved\": ").append(set.approved());
        list(json, "  ", "excluded", set.excluded(), SetWriter::quoted);
        list(json, "  ", "rows", set.rows(), SetWriter::row);
        list(json, "  ", "short", set.shortfalls(), SetWriter::quoted);
        list(json, "  ", "items", set.items(), SetWriter::item);
        json.append(",\n  \"forms\": [");
        String comma = "";
        for (SetForm form : set.forms()) {
            json.append(comma).append("\n    {\n      \"name\": ").append(quoted(form.name()));
            list(json, "      ", "items", form.items(), SetWriter::placed);
            json.append("\n    }");
            comma = ",";
        }
        return json.append("\n  ]\n}\n").toString();
    }

    private static <T> void list(
            StringBuilder json, String indent, String name, List<T> values, Function<T, String> value) {
        json.append(",\n").append(indent).append(quoted(name)).append(": [");
        String comma = "";
        for (T one : values) {
            json.append(comma).append('\n').append(indent).append("  ").append(value.apply(one));
            comma = ",";
        }
        json.append(values.isEmpty() ? "]" : "\n" + indent + "]");
    }

    private static String row(Row row) {
        return "{\"of\": " + quoted(row.conditions()) + ", \"count\": " + row.count() + "}";
    }

    private static String item(SetItem item) {
        return "{\"id\": " + quoted(item.id()) + ", \"hash\": " + quoted(item.hash()) + ", \"row\": " + item.row()
                + (item.typed() ? ", \"asked\": \"typed\"" : "") + "}";
    }

    private static String placed(SetForm.Placed placed) {
        String options = placed.options().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "{\"item\": " + placed.item() + ", \"options\": [" + options + "], \"key\": " + quoted(placed.key())
                + "}";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ' || c == 0x7f || (Character.isSurrogate(c) && !isPaired(text, i))) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
