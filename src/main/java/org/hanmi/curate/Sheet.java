package org.hanmi.curate;

import java.io.PrintWriter;
import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.line.Plain;
import org.hanmi.quality.Fault;
import org.hanmi.screen.Wrap;

/** Prints an item with everything that a curator needs to judge it. */
final class Sheet {

    private final PrintWriter out;
    private final Bench bench;
    private final boolean wraps;

    /**
     * A sheet.
     *
     * @param wraps true to break long lines between words, for somebody who reads them; in a pipe a line stays one
     */
    Sheet(PrintWriter out, Bench bench, boolean wraps) {
        this.out = out;
        this.bench = bench;
        this.wraps = wraps;
    }

    void line(String text) {
        String plain = Plain.text(text);
        int indent = 0;
        while (indent < plain.length() && plain.charAt(indent) == ' ') {
            indent++;
        }
        // An address is left whole, so that it can be copied.
        int address = plain.lastIndexOf(' ') + 1;
        int end = address > 0 && plain.startsWith("http", address) ? address : plain.length();
        List<String> lines = wraps ? Wrap.lines(plain.substring(0, end), Wrap.WIDEST - indent) : List.of();
        if (lines.size() < 2 && (!wraps || end == plain.length())) {
            out.print(plain);
            out.print('\n');
            return;
        }
        String before = " ".repeat(indent);
        for (String line : lines) {
            out.print(before + line + "\n");
            // What goes on stands deeper than what begins, within 78 columns.
            before = " ".repeat(indent + 2);
        }
        if (end < plain.length()) {
            out.print(before + plain.substring(end) + "\n");
        }
    }

    /** Sends what was printed; false if nobody reads it any more. */
    boolean send() {
        return !out.checkError();
    }

    void item(Item item) {
        line(item.stem());
        if (item.interaction() instanceof Interaction.Match match) {
            match.pairs().forEach(pair -> line("  * " + pair.left() + " — " + pair.right()));
        } else {
            int place = 0;
            for (String right : item.interaction().key()) {
                place++;
                line((item.interaction() instanceof Interaction.Order ? "  " + place + ". " : "  * ") + right);
            }
        }
        int number = 0;
        for (Distractor wrong : item.interaction().distractors()) {
            number++;
            line("  " + number + " " + wrong.text() + ": "
                    + (wrong.feedback().isEmpty() ? "(no reason)" : wrong.feedback()));
        }
        for (List<String> forms : item.accepted()) {
            if (!forms.isEmpty()) {
                line("typed: " + String.join("; ", forms));
            }
        }
        line("rationale: " + (item.rationale().isEmpty() ? "(none)" : item.rationale()));
        for (FactId fact : item.basis()) {
            String says = bench.says(fact);
            line("fact: " + fact + (says.isEmpty() || says.equals(item.rationale()) ? "" : ": " + says));
        }
        for (Cited source : item.sources()) {
            line("source: " + source.outlet()
                    + (source.published() == null ? "" : ", " + source.published())
                    + (source.paragraph() == null ? "" : ", at " + source.paragraph())
                    + (source.address().isEmpty() ? "" : ", " + source.address()));
        }
        line(item.kind() + ", difficulty " + item.difficulty()
                + (item.when() == null ? "" : ", " + item.when())
                + (item.topics().isEmpty() ? "" : ", " + String.join(" ", item.topics())));
        faults(bench.faults(item));
    }

    void faults(List<Fault> faults) {
        for (Fault fault : faults) {
            line((fault.isGrave() ? "error: " : "warning: ") + fault);
        }
    }
}
