package org.hanmi.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table as RFC 4180 has it, with commas, semicolons or tabs between the cells.
 *
 * @param rows each with the line on which it begins
 * @param open the line of a quotation mark that is never closed; 0 if there is none
 */
public record CsvRows(List<Row> rows, int open) {

    /** Copies the list. */
    public CsvRows {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line the line on which it begins, from 1
     */
    public record Row(int line, List<String> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** Tells whether nothing stands in any cell. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }

        /** What stands in a cell; nothing behind the last one. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** Reads a table with or without a byte order mark, whatever its lines end with. */
    public static CsvRows of(String file) {
        String text = lines(file);
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
                rows.add(new Row(began, cells));
                cells.clear();
                began = line;
            } else {
                cell.append(c);
            }
        }
        if (!cells.isEmpty() || cell.length() > 0) {
            cells.add(take(cell));
            rows.add(new Row(began, cells));
        }
        return new CsvRows(rows, quoted);
    }

    private static String lines(String file) {
        String text = file.startsWith("\ufeff") ? file.substring(1) : file;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
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
