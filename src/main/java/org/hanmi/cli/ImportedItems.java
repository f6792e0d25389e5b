package org.hanmi.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hanmi.bank.AsWritten;
import org.hanmi.curate.Bench;
import org.hanmi.curate.Naming;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.imports.Question;
import org.hanmi.imports.Remark;
import org.hanmi.item.Cited;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.quality.Fault;
import org.jspecify.annotations.Nullable;

/** Makes items of imported questions, and sorts out which are there already and which lack something. */
final class ImportedItems {

    private final Workbench workbench;
    private final Bench bench;
    private final String set;
    private final List<Fact> basis;
    private final List<String> topics;
    private final Map<String, Item> known = new HashMap<>();
    private final Map<String, Item> byStem = new HashMap<>();
    private final List<Item> all = new ArrayList<>();
    private final Map<Item, String> drafts = new LinkedHashMap<>();
    private final List<Remark> present = new ArrayList<>();

    ImportedItems(Workbench workbench, String set, List<Fact> basis, List<String> topics) {
        this.workbench = workbench;
        this.bench = workbench.bench();
        this.set = set;
        this.basis = basis;
        this.topics = topics;
        for (AsWritten.Entry entry : workbench.bank().entries()) {
            known.put(entry.item().id().text(), entry.item());
            byStem.putIfAbsent(entry.item().stem(), entry.item());
        }
    }

    ImportedItems take(List<Question> questions) {
        for (Question question : questions) {
            Item there = known.get(question.id());
            Item same = byStem.get(question.stem());
            if (there != null) {
                boolean equal = there.stem().equals(question.stem())
                        && there.interaction()
                                .key()
                                .equals(question.interaction().key());
                remark(
                        question,
                        "“" + there.id() + "” is in the bank already"
                                + (equal ? "" : ", with other words; hanmi review " + there.id() + " changes it"));
            } else if (same != null
                    && same.interaction().key().equals(question.interaction().key())) {
                remark(question, "“" + same.id() + "” in the bank asks the same");
            } else {
                item(question);
            }
        }
        return this;
    }

    private void remark(Question question, String what) {
        present.add(new Remark(question.line(), false, what));
    }

    private void item(Question question) {
        List<FactId> facts = new ArrayList<>();
        basis.forEach(fact -> facts.add(fact.id()));
        FactId own = own(question.id());
        if (facts.isEmpty() && own != null) {
            facts.add(own);
        }
        Item plain = question.item(id(question, own != null), facts);
        List<Cited> sources = new ArrayList<>();
        plain.sources()
                .forEach(source -> sources.add(new Cited(
                        own == null ? set : own.article(),
                        source.outlet(),
                        source.published(),
                        source.paragraph(),
                        source.address())));
        basis.forEach(fact -> sources.add(Bench.cited(fact)));
        Item item = new Item(
                plain.id(),
                plain.kind(),
                plain.stem(),
                plain.interaction(),
                plain.accepted(),
                plain.rationale(),
                plain.basis(),
                sources,
                plain.topics().isEmpty() ? topics : plain.topics(),
                plain.when(),
                plain.difficulty());
        known.put(item.id().text(), item);
        byStem.putIfAbsent(item.stem(), item);
        all.add(item);
        Set<String> grave = new TreeSet<>();
        for (Fault fault : bench.faults(item)) {
            if (fault.isGrave()) {
                grave.add(fault.toString());
            }
        }
        if (!grave.isEmpty()) {
            drafts.put(item, String.join("; ", grave));
        }
    }

    /** The fact that the id of a question of ours names. */
    private @Nullable FactId own(String id) {
        try {
            FactId fact = FactId.parse(id.substring(id.indexOf('/') + 1));
            return workbench.knowledge().find(fact).isPresent() ? fact : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** Its own id, if that is one of ours; else one that the same question gets again at the next import. */
    private ItemId id(Question question, boolean ours) {
        if (ours) {
            return new ItemId(question.id());
        }
        String name = Naming.slug(question.id().isEmpty() ? question.stem() : question.id(), "question");
        String base = "imported/" + set + "#" + name;
        String id = base;
        for (int i = 2; known.containsKey(id); i++) {
            id = base + "-" + i;
        }
        return new ItemId(id);
    }

    /** What is to be written, in the order of the file. */
    List<Item> all() {
        return all;
    }

    /** Those of them that must not be asked yet, with the rules that they break. */
    Map<Item, String> drafts() {
        return drafts;
    }

    /** What is in the bank already. */
    List<Remark> present() {
        return present;
    }
}
