package org.hanmi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.bank.AsWritten;
import org.hanmi.bank.Decisions;
import org.hanmi.bank.Overlay;
import org.hanmi.generate.Generator;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.problem.Problem;
import org.hanmi.quality.BankRules;
import org.hanmi.quality.Fault;
import org.hanmi.quality.ItemRules;

/** Everything wrong in a bank: what cannot be read, what a rule forbids, what was decided, what is stale. */
final class BankCheck {

    private final Path folder;
    private final AsWritten bank;
    private final Overlay overlay;
    private final Map<ItemId, AsWritten.Entry> places = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private BankCheck(Path folder) {
        this.folder = folder;
        bank = AsWritten.read(folder);
        overlay = Overlay.read(folder);
        bank.entries().forEach(entry -> places.put(entry.item().id(), entry));
    }

    /**
     * What came of it.
     *
     * @param items how many items were judged: those of the articles and those written by hand, but no retired ones
     */
    record Judged(List<Problem> problems, int items) {}

    /** Judges the bank, where there is one. */
    static Judged judge(Path folder, KnowledgeBase knowledge, Generator.Generated generated) {
        if (!Files.isDirectory(folder)) {
            return new Judged(List.of(Problem.warning(folder, 0, "there is no bank", "run hanmi generate")), 0);
        }
        BankCheck check = new BankCheck(folder);
        check.problems.addAll(check.bank.problems());
        check.problems.addAll(Decisions.check(folder, check.overlay, check.bank));
        int items = check.items(knowledge);
        check.freshness(GeneratedFiles.of(generated, folder));
        return new Judged(check.problems, items);
    }

    /** The items as they are studied: a retired one may be as wrong as it likes. */
    private int items(KnowledgeBase knowledge) {
        ItemRules rules = new ItemRules(knowledge);
        List<Item> studied = new ArrayList<>();
        for (AsWritten.Entry entry : bank.entries()) {
            overlay.apply(entry.item()).ifPresent(item -> {
                studied.add(item);
                rules.faults(item).forEach(fault -> problems.add(problem(item, fault)));
            });
        }
        for (BankRules.Finding finding : BankRules.judge(studied)) {
            Item item = finding.item();
            problems.add(
                    item == null
                            ? Problem.warning(folder, 0, finding.fault().toString(), null)
                            : problem(item, finding.fault()));
        }
        return studied.size();
    }

    private Problem problem(Item item, Fault fault) {
        AsWritten.Entry entry = places.get(item.id());
        Path file = entry == null ? folder : entry.file();
        int line = entry == null ? 0 : entry.line();
        String message = fault + " (" + item.id().model() + "/…" + local(item.id()) + ")";
        return fault.isGrave() ? Problem.error(file, line, message, null) : Problem.warning(file, line, message, null);
    }

    private static String local(ItemId id) {
        return id.memory().substring(Math.max(0, id.memory().indexOf('#')));
    }

    private void freshness(GeneratedFiles files) {
        for (Path file : files.stale()) {
            problems.add(Problem.warning(file, 0, "this is not what the articles give", "run hanmi generate"));
        }
        for (Path orphan : files.orphans()) {
            problems.add(Problem.warning(orphan, 0, "no article gives these items any more", "run hanmi generate"));
        }
    }
}
