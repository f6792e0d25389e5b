package org.hanmi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.bank.AsWritten;
import org.hanmi.bank.Overlay;
import org.hanmi.bank.OverlayWriter;
import org.hanmi.curate.Bench;
import org.hanmi.curate.Desk;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a curator needs: the facts, the bank as it is written, the decisions about it.
 *
 * @param folder the bank
 */
record Workbench(Path folder, KnowledgeBase knowledge, AsWritten bank, Overlay overlay) {

    /** Opens it; if something has to be mended first, says so and returns nothing. */
    static @Nullable Workbench open(Environment environment, PlaceOptions places) {
        Path folder = places.questions(environment);
        Reading reading = Articles.read(places.articles(environment));
        List<Problem> errors = new ArrayList<>(
                reading.problems().stream().filter(Problem::isError).toList());
        AsWritten bank = Files.isDirectory(folder) ? AsWritten.read(folder) : new AsWritten(List.of(), List.of());
        Overlay overlay = Overlay.read(folder);
        errors.addAll(bank.problems());
        // What was not understood would be lost when the decisions are written again.
        errors.addAll(overlay.problems());
        if (!errors.isEmpty()) {
            Problems.print(errors, environment.err());
            environment.err().println(Problems.count(errors) + "; nothing was changed");
            return null;
        }
        return new Workbench(folder, new KnowledgeBase(reading.world()), bank, overlay);
    }

    /** The rules, with the items that are asked. */
    Bench bench() {
        List<Item> studied = new ArrayList<>();
        bank.entries().forEach(entry -> overlay.apply(entry.item()).ifPresent(studied::add));
        return new Bench(knowledge, studied);
    }

    /** Where decisions are kept; {@code overlay.json} is never there in part. */
    Desk.Shelf shelf() {
        return new Desk.Shelf() {
            @Override
            public Overlay read() {
                return Overlay.read(folder);
            }

            @Override
            public void write(Overlay changed) {
                if (!changed.problems().isEmpty()) {
                    Problem problem = changed.problems().get(0);
                    throw new org.hanmi.bank.BankException(
                            "cannot add to",
                            Overlay.file(folder),
                            new java.io.IOException("it was changed meanwhile, and " + problem.message()));
                }
                Whole.finish(() -> Whole.write(Overlay.file(folder), OverlayWriter.text(changed)));
            }
        };
    }
}
