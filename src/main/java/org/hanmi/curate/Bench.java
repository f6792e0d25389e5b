package org.hanmi.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.quality.BankRules;
import org.hanmi.quality.Fault;
import org.hanmi.quality.ItemRules;
import org.hanmi.time.PartialDate;

/** What a curator measures an item by: the rules, the facts, and the other items. */
public final class Bench {

    private final KnowledgeBase knowledge;
    private final ItemRules rules;
    private final Map<String, Item> byQuestion = new HashMap<>();

    /**
     * Looks things up.
     *
     * @param studied the items that are asked, beside which another one must be sound
     */
    public Bench(KnowledgeBase knowledge, List<Item> studied) {
        this.knowledge = knowledge;
        rules = new ItemRules(knowledge);
        studied.forEach(item -> byQuestion.putIfAbsent(BankRules.question(item), item));
    }

    /** Everything that is wrong with an item, also beside the others. */
    public List<Fault> faults(Item item) {
        List<Fault> faults = new ArrayList<>(rules.faults(item));
        String question = BankRules.question(item);
        Item other = question.isEmpty() ? null : byQuestion.get(question);
        if (other != null && !other.id().equals(item.id())) {
            boolean same = other.interaction().key().equals(item.interaction().key());
            faults.add(
                    same
                            ? new Fault(15, false, "“" + other.id() + "” asks the same")
                            : new Fault(2, true, "“" + other.id() + "” asks the same and has another key"));
        }
        return faults;
    }

    /** The facts and names that there are. */
    public KnowledgeBase knowledge() {
        return knowledge;
    }

    /** The facts that somebody may mean: the one of that id, or those whose ids contain the text. */
    public List<Fact> facts(String text) {
        List<Fact> found = new ArrayList<>();
        for (Fact fact : knowledge.world().facts()) {
            String id = fact.id().toString();
            if (id.equals(text)) {
                return List.of(fact);
            }
            if (id.contains(text)) {
                found.add(fact);
            }
        }
        return found;
    }

    /** Where a fact was read, as an item shows it. */
    public static Cited cited(Fact fact) {
        PartialDate published = fact.citation().source().published();
        String at = fact.citation().at();
        return new Cited(
                fact.id().article(),
                fact.citation().source().outlet(),
                published == null ? null : published.edtf(),
                at == null ? null : at.startsWith("P") ? at.substring(1) : at,
                fact.citation().source().address());
    }

    /** What the article says, in one sentence; empty if there is no such fact. */
    String says(FactId id) {
        return knowledge.find(id).map(Fact::says).orElse("");
    }
}
