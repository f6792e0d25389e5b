package org.hanmi.cli;

import java.util.List;
import java.util.Locale;
import org.hanmi.quality.EraCoverage;
import org.hanmi.quality.EraCoverage.Cell;
import org.hanmi.quality.EraCoverage.Row;
import tools.jackson.core.JsonGenerator;

/** Facts and items by era, kind and worth: as text, as Markdown and as JSON. */
final class EraTable {

    private static final String UNDATED = "without a date";

    private final EraCoverage coverage;

    EraTable(EraCoverage coverage) {
        this.coverage = coverage;
    }

    /** Aligned columns; ends with a newline. */
    String text() {
        StringBuilder text = new StringBuilder("Facts and the items that ask about them, by era, kind and worth\n");
        String era = null;
        for (Row row : coverage.rows()) {
            if (!row.era().equals(era)) {
                era = row.era();
                text.append('\n').append(line(head(row), coverage.total(era)));
            }
            text.append(line("  " + row.kind(), row.cells()));
        }
        return text.append('\n').append(line("All", coverage.total())).toString();
    }

    private static String line(String name, List<Cell> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-48s", name));
        for (int worth = EraCoverage.WORTHS; worth > 0; worth--) {
            line.append(String.format(Locale.ROOT, " %11s", cell(cells.get(worth - 1))));
        }
        return line.append('\n').toString();
    }

    /** A table; ends with a newline. */
    String markdown() {
        StringBuilder text = new StringBuilder("| era and kind | worth 3 | worth 2 | worth 1 |\n|---|--:|--:|--:|\n");
        String era = null;
        for (Row row : coverage.rows()) {
            if (!row.era().equals(era)) {
                era = row.era();
                text.append(row("**" + head(row) + "**", coverage.total(era)));
            }
            text.append(row(row.kind(), row.cells()));
        }
        return text.append(row("**All**", coverage.total())).toString();
    }

    private static String row(String name, List<Cell> cells) {
        StringBuilder line = new StringBuilder("| ").append(name).append(" |");
        for (int worth = EraCoverage.WORTHS; worth > 0; worth--) {
            line.append(' ').append(cell(cells.get(worth - 1))).append(" |");
        }
        return line.append('\n').toString();
    }

    private static String head(Row row) {
        return row.era().equals(EraCoverage.NONE) ? UNDATED : row.era().replace('-', '–') + " " + row.name();
    }

    private static String cell(Cell cell) {
        return cell.facts() == 0 ? "–" : cell.facts() + " / " + cell.items();
    }

    /** An array of cells that hold something. */
    void write(JsonGenerator json) {
        json.writeStartArray();
        for (Row row : coverage.rows()) {
            for (int worth = EraCoverage.WORTHS; worth > 0; worth--) {
                Cell cell = row.cells().get(worth - 1);
                if (cell.facts() > 0) {
                    json.writeStartObject();
                    json.writeStringProperty("era", row.era());
                    json.writeStringProperty("kind", row.kind());
                    json.writeNumberProperty("worth", worth);
                    json.writeNumberProperty("facts", cell.facts());
                    json.writeNumberProperty("items", cell.items());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }
}
