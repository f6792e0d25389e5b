package org.hanmi.results;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table as RFC 4180 has it, and as spreadsheets of other countries write it: with semicolons or tabs, with a byte
 * order mark, with any line break. An apostrophe that guards a formula is taken away.
 */
final class Csv {

    /**
     * A row.
     *
     * @param line the line on which it begins, from 1
     */
    record Line(int line, List<String> cells) {}

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
        at = text.startsWith("\ufeff") ? 1 : 0;
        separator = separator(text);
    }

    /** Every row that is not blank. */
    static List<Line> read(String text) {
        Csv csv = new Csv(text);
        List<Line> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            int start = csv.line;
            List<String> cells = csv.row();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new Line(start, cells));
            }
        }
        return rows;
    }

    /** Whichever the first line has most of. */
    private static char separator(String text) {
        int[] counts = new int[3];
        for (int i = 0; i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i++) {
            int sign = ",;\t".indexOf(text.charAt(i));
            if (sign >= 0) {
                counts[sign]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return ",;\t".charAt(best);
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
            } else {
                end();
                return cells;
            }
        }
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            quoted(cell);
        }
        while (at < text.length() && text.charAt(at) != separator && !isBreak(text.charAt(at))) {
            cell.append(text.charAt(at++));
        }
        String plain = cell.toString().strip();
        boolean guarded = plain.length() > 1 && plain.charAt(0) == '\'' && "=+-@".indexOf(plain.charAt(1)) >= 0;
        return guarded ? plain.substring(1) : plain;
    }

    private void quoted(StringBuilder cell) {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return;
            }
        }
    }

    private void end() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
