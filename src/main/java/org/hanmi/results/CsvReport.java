package org.hanmi.results;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.csv.CsvLine;
import org.hanmi.csv.Formulas;

/** An analysis as a table, one row an item; a cell never starts a formula. */
public final class CsvReport {

    private CsvReport() {}

    /** The whole table (RFC 4180). */
    public static String of(Analysis analysis) {
        int options = analysis.items().stream()
                .mapToInt(item -> item.options().size())
                .max()
                .orElse(0);
        StringBuilder csv = new StringBuilder();
        List<String> header = new ArrayList<>(
                List.of("number", "item", "question", "students", "right", "blank", "facility", "discrimination"));
        for (int i = 1; i <= options; i++) {
            header.addAll(List.of("option_" + i, "is_key_" + i, "chosen_" + i, "discrimination_" + i));
        }
        header.add("to_mend");
        csv.append(CsvLine.of(header));
        int number = 0;
        for (ItemResult item : analysis.items()) {
            csv.append(CsvLine.of(cells(item, ++number, options)));
        }
        return csv.toString();
    }

    private static List<String> cells(ItemResult item, int number, int options) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(number),
                Formulas.guarded(item.item().id().text()),
                Formulas.guarded(item.item().stem()),
                Integer.toString(item.given()),
                Integer.toString(item.right()),
                Integer.toString(item.blank()),
                Numbers.digits(item.facility(), 4),
                Numbers.digits(item.discrimination(), 4)));
        for (int i = 0; i < options; i++) {
            if (i < item.options().size()) {
                ItemResult.OptionResult option = item.options().get(i);
                cells.add(Formulas.guarded(option.text()));
                cells.add(option.isKey() ? "yes" : "no");
                cells.add(Integer.toString(option.chosen()));
                cells.add(Numbers.digits(option.discrimination(), 4));
            } else {
                cells.addAll(List.of("", "", "", ""));
            }
        }
        cells.add(Formulas.guarded(String.join("; ", item.faults())));
        return cells;
    }
}
