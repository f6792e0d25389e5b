package org.hanmi.csv;

import java.util.List;

/**
 * One row of a table as it is written.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class CsvLine {

    private CsvLine() {}

    /** The row with commas between its cells and the end of the line. */
    public static String of(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            cell(line.append(i == 0 ? "" : ","), cells.get(i));
        }
        return line.append("\r\n").toString();
    }

    /** Appends a cell, in quotation marks if it would else be taken for several, or for several rows. */
    public static StringBuilder cell(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return out.append(quoted(text));
            }
        }
        return out.append(text);
    }

    /** A cell in quotation marks, whatever stands in it. */
    public static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
