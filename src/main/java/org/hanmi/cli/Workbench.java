package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.bank.AsWritten;
import org.hanmi.bank.BankException;
import org.hanmi.bank.Overlay;
import org.hanmi.bank.OverlayLock;
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

    /** Where the decisions about a bank are kept; {@code overlay.json} is never there in part. */
    static Desk.Shelf shelf(Path folder) {
        return new Desk.Shelf() {
            @Override
            public Overlay read() {
                return Overlay.read(folder);
            }

            @Override
            public void change(UnaryOperator<Overlay> change) {
                Whole.finish(() -> OverlayLock.hold(folder, () -> write(folder, change.apply(read()))));
            }
        };
    }

    private static boolean write(Path folder, Overlay changed) {
        if (!changed.problems().isEmpty()) {
            Problem problem = changed.problems().get(0);
            throw new BankException(
                    "cannot add to",
                    Overlay.file(folder),
                    new IOException("it was changed meanwhile, and " + problem.message()));
        }
        return Whole.write(Overlay.file(folder), OverlayWriter.text(changed));
    }
}
