package org.hanmi.stats;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.json.JsonText;

/**
 * Numbers for other programs: named columns, and rows in order.
 *
 * <p>As JSON it is an array with an object a row, or that object alone if there is always just one row. As CSV each value has
 * a line of its own, {@code table,row,column,value}, so that all tables go into one file; rows are named by their first
 * column.
 */
public final class Table {

    private final String name;
    private final boolean single;
    private final List<String> columns;
    private final List<List<Cell>> rows = new ArrayList<>();

    Table(String name, boolean single, String... columns) {
        this.name = name;
        this.single = single;
        this.columns = List.of(columns);
    }

    Table row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(name + " has columns " + columns);
        }
        rows.add(List.of(cells));
        return this;
    }

    /** The key in JSON, and the first column in CSV. */
    public String name() {
        return name;
    }

    /** Writes tables as one JSON object with a key for each, a row a line. */
    public static String json(List<Table> tables) {
        StringBuilder out = new StringBuilder("{");
        String separator = "\n  ";
        for (Table table : tables) {
            out.append(separator);
            JsonText.quote(out, table.name);
            out.append(": ");
            table.json(out);
            separator = ",\n  ";
        }
        return out.append("\n}\n").toString();
    }

    private void json(StringBuilder out) {
        if (!single) {
            out.append('[');
        }
        for (int row = 0; row < rows.size(); row++) {
            out.append(single ? "{" : row == 0 ? "\n    {" : ",\n    {");
            for (int column = 0; column < columns.size(); column++) {
                out.append(column == 0 ? "" : ", ");
                JsonText.quote(out, columns.get(column));
                out.append(": ");
                rows.get(row).get(column).json(out);
            }
            out.append('}');
        }
        if (!single) {
            out.append(rows.isEmpty() ? "]" : "\n  ]");
        }
    }

    /** Writes tables as lines of {@code table,row,column,value}, with a first line that says so. */
    public static String csv(List<Table> tables) {
        StringBuilder out = new StringBuilder("table,row,column,value\n");
        for (Table table : tables) {
            for (List<Cell> row : table.rows) {
                for (int column = table.single ? 0 : 1; column < row.size(); column++) {
                    out.append(table.name).append(',');
                    if (!table.single) {
                        row.get(0).csv(out);
                    }
                    out.append(',').append(table.columns.get(column)).append(',');
                    row.get(column).csv(out);
                    out.append('\n');
                }
            }
        }
        return out.toString();
    }
}
