package org.hanmi.export;

import java.util.ArrayList;
import java.util.List;

/** Reads tables as RFC 4180 has them. */
final class Tables {

    private Tables() {}

    static List<List<String>> read(List<String> lines, char separator, String end) {
        return read(String.join("\n", lines) + "\n", separator, end);
    }

    static List<List<String>> read(String text, char separator, String end) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = true;
            } else if (c == separator || text.startsWith(end, i)) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c != separator) {
                    rows.add(row);
                    row = new ArrayList<>();
                    i += end.length() - 1;
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
