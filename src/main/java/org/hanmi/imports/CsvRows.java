package org.hanmi.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table as RFC 4180 has it, with commas, semicolons or tabs between the cells.
 *
 * @param rows each with the line on which it begins
 * @param open the line of a quotation mark that is never closed; 0 if there is none
 */
record CsvRows(List<Row> rows, int open) {

    /** One row. */
    record Row(int line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    static CsvRows of(String text) {
        char between = between(text);
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        int line = 1;
        int began = 1;
        int quoted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (quoted > 0) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = 0;
                }
            } else if (c == '"' && cell.length() == 0) {
                quoted = line;
            } else if (c == between) {
                cells.add(take(cell));
            } else if (c == '\n') {
                cells.add(take(cell));
                rows.add(new Row(began, List.copyOf(cells)));
                cells.clear();
                began = line;
            } else {
                cell.append(c);
            }
        }
        if (!cells.isEmpty() || cell.length() > 0) {
            cells.add(take(cell));
            rows.add(new Row(began, List.copyOf(cells)));
        }
        return new CsvRows(rows, quoted);
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }

    /** What stands most often in the header. */
    private static char between(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = header.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
