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

/** Prints an item with everything that a curator needs to judge it. */
final class Sheet {

    private final PrintWriter out;
    private final Bench bench;

    /** A sheet. */
    Sheet(PrintWriter out, Bench bench) {
        this.out = out;
        this.bench = bench;
    }

    void line(String text) {
        out.print(Plain.text(text));
        out.print('\n');
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
