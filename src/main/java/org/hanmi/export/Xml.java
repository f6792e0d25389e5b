package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML as it comes, so that a file may be longer than memory. Elements that hold elements are indented, those that
 * hold text are not.
 */
final class Xml {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean atStart = true;
    private boolean afterText;

    Xml(Writer out) {
        this.out = out;
    }

    /** The first line of a file. */
    Xml declaration() throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        atStart = false;
        return this;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    Xml open(String name, String... attributes) throws IOException {
        begin(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    private void begin(String name, String... attributes) throws IOException {
        if (!afterText) {
            line();
        }
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1], true);
            out.write('"');
        }
    }

    private void line() throws IOException {
        if (!atStart) {
            out.write('\n');
        }
        atStart = false;
        for (int i = 0; i < open.size(); i++) {
            out.write(' ');
        }
    }

    /** Ends the innermost element. */
    Xml close() throws IOException {
        String name = open.pop();
        if (!afterText) {
            line();
        }
        out.write("</");
        out.write(name);
        out.write('>');
        afterText = false;
        return this;
    }

    /** Ends the last element and the last line. */
    void end() throws IOException {
        while (!open.isEmpty()) {
            close();
        }
        out.write('\n');
        out.flush();
    }

    /** An element without content. */
    Xml empty(String name, String... attributes) throws IOException {
        begin(name, attributes);
        out.write("/>");
        return this;
    }

    /** An element that holds a text. */
    Xml leaf(String name, String text, String... attributes) throws IOException {
        begin(name, attributes);
        out.write('>');
        escape(text, false);
        out.write("</");
        out.write(name);
        out.write('>');
        return this;
    }

    /** An element that holds HTML which stays readable. */
    Xml html(String name, String html, String... attributes) throws IOException {
        begin(name, attributes);
        out.write("><![CDATA[");
        out.write(html.replace("]]>", "]]]]><![CDATA[>"));
        out.write("]]></");
        out.write(name);
        out.write('>');
        return this;
    }

    /** Text within an element. */
    Xml text(String text) throws IOException {
        escape(text, false);
        afterText = true;
        return this;
    }

    /** In an attribute, a parser would make blanks of line breaks and tabs. */
    private void escape(String text, boolean attribute) throws IOException {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String written = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> attribute ? "&quot;" : "";
                case '\n' -> attribute ? "&#10;" : "";
                case '\t' -> attribute ? "&#9;" : "";
                default -> "";
            };
            if (!written.isEmpty()) {
                out.write(text, from, i - from);
                out.write(written);
                from = i + 1;
            }
        }
        out.write(text, from, text.length() - from);
    }
}
