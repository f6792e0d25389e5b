package org.hanmi.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.json.JsonText;

/**
 * Reads a small JSON text and keeps everything in it: objects as maps in their order, arrays as lists, texts as strings,
 * and numbers as they were written. A library of its own would take longer than all else at a start.
 */
final class Json {

    /** What may stand inside one another. */
    private static final int DEEPEST = 64;

    /**
     * A number, or {@code true}, {@code false}, {@code null}, as it is written.
     *
     * @param text for example {@code 0.90}
     */
    record Bare(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * Reads one object.
     *
     * @throws IllegalArgumentException with a sentence that begins with the line
     */
    static Map<String, Object> object(String text) {
        Json json = new Json(text);
        if (json.skipped() != '{') {
            throw json.wrong("this is not a JSON object");
        }
        Map<String, Object> object = json.object(0);
        if (json.skipped() != 0) {
            throw json.wrong("something stands behind the last brace");
        }
        return object;
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("too much stands inside one another");
        }
        return switch (skipped()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        if (skipped() == '}') {
            at++;
            return object;
        }
        while (true) {
            if (skipped() != '"') {
                throw wrong("a name in quotes is missing");
            }
            String name = string();
            expect(':');
            if (object.put(name, value(depth + 1)) != null) {
                throw wrong("“" + name + "” stands there twice");
            }
            if (skipped() == '}') {
                at++;
                return object;
            }
            expect(',');
        }
    }

    private List<Object> array(int depth) {
        List<Object> array = new ArrayList<>();
        at++;
        if (skipped() == ']') {
            at++;
            return array;
        }
        while (true) {
            array.add(value(depth + 1));
            if (skipped() == ']') {
                at++;
                return array;
            }
            expect(',');
        }
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw wrong("a text has no closing quote");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        throw wrong("a text has no closing quote");
    }

    private char escaped() {
        char c = ++at < text.length() ? text.charAt(at) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = ++at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
                    if (digit < 0) {
                        throw wrong("\\u needs four hexadecimal digits");
                    }
                    code = code * 16 + digit;
                }
                yield (char) code;
            }
            default -> throw wrong("a backslash stands before something that needs none");
        };
    }

    private Bare bare() {
        int from = at;
        while (at < text.length() && isBare(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at);
        if (!word.equals("true") && !word.equals("false") && !word.equals("null") && !isNumber(word)) {
            at = from;
            throw wrong("a value is missing or not JSON");
        }
        return new Bare(word);
    }

    private static boolean isBare(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
    }

    private static boolean isNumber(String word) {
        char first = word.isEmpty() ? 0 : word.charAt(0);
        char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
        if ((first != '-' && (first < '0' || first > '9')) || last < '0' || last > '9') {
            return false;
        }
        try {
            Double.parseDouble(word);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void expect(char c) {
        if (skipped() != c) {
            throw wrong("a “" + c + "” is missing");
        }
        at++;
    }

    /** The next character that is no blank, without passing it; 0 at the end. */
    private char skipped() {
        while (at < text.length() && (text.charAt(at) == ' ' || (text.charAt(at) >= '\t' && text.charAt(at) <= '\r'))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private IllegalArgumentException wrong(String what) {
        int line = 1;
        for (int i = 0; i < at && i < text.length(); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new IllegalArgumentException("line " + line + ": " + what);
    }

    /** Writes an object with one member a line. */
    static String text(Map<?, ?> object) {
        StringBuilder out = new StringBuilder();
        write(out, object, "\n");
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object value, String newLine) {
        if (value instanceof Map<?, ?> object) {
            String separator = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                JsonText.quote(out.append(separator).append(newLine).append("  "), String.valueOf(member.getKey()));
                write(out.append(": "), member.getValue(), newLine + "  ");
                separator = ",";
            }
            out.append(object.isEmpty() ? "{" : newLine).append('}');
        } else if (value instanceof List<?> array) {
            String separator = "[";
            for (Object element : array) {
                write(out.append(separator), element, newLine + "  ");
                separator = ", ";
            }
            out.append(array.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string) {
            JsonText.quote(out, string);
        } else {
            out.append(value);
        }
    }
}
