package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Asked;
import org.hanmi.csv.CsvLine;
import org.hanmi.csv.Formulas;

/**
 * A table as RFC 4180 has it, UTF-8, one row an item. A cell that a spreadsheet would compute begins with an apostrophe,
 * which is the price of safety; who reads the table back takes it away.
 */
final class CsvTable implements Exporter.OfText {

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        int options = 4;
        int lefts = 0;
        for (Entry entry : booklet.entries()) {
            options = Math.max(options, entry.options().size());
            lefts = entry.asked() == Asked.MATCH ? Math.max(lefts, entry.pairs().size()) : lefts;
        }
        out.write(setting.mark() ? "\ufeff" : "");
        row(header(options, lefts), out);
        for (Entry entry : booklet.entries()) {
            row(cells(entry, options, lefts), out);
        }
    }

    private static List<String> header(int options, int lefts) {
        List<String> header = new ArrayList<>(List.of("id", "asked", "question"));
        for (int i = 1; i <= lefts; i++) {
            header.add("left_" + i);
        }
        for (int i = 0; i < options; i++) {
            header.add("option_" + Notes.letter(i).toLowerCase(java.util.Locale.ROOT));
        }
        header.addAll(List.of("key", "answer", "accepted"));
        for (int i = 0; i < options; i++) {
            header.add("feedback_" + Notes.letter(i).toLowerCase(java.util.Locale.ROOT));
        }
        header.addAll(List.of("rationale", "source", "address", "topics", "when", "kind", "difficulty", "points"));
        return header;
    }

    private static List<String> cells(Entry entry, int options, int lefts) {
        List<String> cells = new ArrayList<>(List.of(entry.id(), entry.asked().word(), entry.stem()));
        List<Pair> pairs = entry.asked() == Asked.MATCH ? entry.pairs() : List.of();
        for (int i = 0; i < lefts; i++) {
            cells.add(i < pairs.size() ? pairs.get(i).left() : "");
        }
        List<Option> choices = entry.choices();
        for (int i = 0; i < options; i++) {
            cells.add(i < choices.size() ? choices.get(i).text() : "");
        }
        cells.add(Notes.letters(entry));
        cells.add(lines(
                entry.item().interaction().key().stream().map(Notes::oneLine).toList()));
        cells.add(entry.item().isTypable() ? lines(entry.accepted()) : "");
        for (int i = 0; i < options; i++) {
            cells.add(i < choices.size() ? choices.get(i).feedback() : "");
        }
        List<Notes.Source> sources = Notes.sources(entry.item());
        cells.add(entry.item().rationale());
        cells.add(lines(sources.stream().map(Notes.Source::line).toList()));
        cells.add(lines(sources.stream().map(Notes.Source::address).toList()));
        cells.add(String.join(" ", entry.item().topics()));
        cells.add(entry.item().when() == null ? "" : String.valueOf(entry.item().when()));
        cells.add(entry.item().kind());
        cells.add(Integer.toString(entry.item().difficulty()));
        cells.add(Integer.toString(entry.points()));
        return cells;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    private static void row(List<String> cells, Writer out) throws IOException {
        out.write(CsvLine.of(cells.stream().map(Formulas::guarded).toList()));
    }
}
