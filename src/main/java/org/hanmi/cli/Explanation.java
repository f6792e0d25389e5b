package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.generate.Generator;
import org.hanmi.generate.Refusal;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Term;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/** Tells in words why an item is what it is, and why others are not. */
final class Explanation {

    /** More than this is a list to choose from and no explanation. */
    private static final int WHOLE = 12;

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final Generator.Generated generated;
    private final PrintWriter out;
    private final Searches searches;

    Explanation(KnowledgeBase knowledge, Generator.Generated generated, PrintWriter out) {
        this.knowledge = knowledge;
        this.certainty = new Certainty(knowledge);
        this.generated = generated;
        this.out = out;
        this.searches = new Searches(knowledge, certainty, out);
    }

    /** Explains an item or a fact by its id, or everything whose id contains the text. */
    int of(String text) {
        List<Item> exact = generated.items().stream()
                .filter(item -> item.id().text().equals(text))
                .toList();
        if (!exact.isEmpty()) {
            item(exact.get(0));
            refusals(exact.get(0).basis().get(0), "Refused for the same fact:");
            return ExitCode.WELL;
        }
        Set<FactId> facts = facts(text);
        List<Item> items = generated.items().stream()
                .filter(item -> item.id().text().contains(text))
                .toList();
        if (facts.isEmpty() && items.isEmpty()) {
            out.println("No item and no fact is named like “" + text + "”.");
            return ExitCode.USAGE;
        }
        if (facts.size() == 1) {
            fact(facts.iterator().next());
        } else if (!items.isEmpty() && items.size() <= WHOLE) {
            items.forEach(this::item);
        } else {
            out.println("Several are named like “" + text + "”; give one of them:");
            facts.forEach(fact -> out.println("  " + fact));
            if (facts.isEmpty()) {
                items.forEach(item -> out.println("  " + item.id()));
            }
        }
        return ExitCode.WELL;
    }

    private Set<FactId> facts(String text) {
        Set<FactId> facts = new LinkedHashSet<>();
        for (Fact fact : knowledge.world().facts()) {
            String id = fact.id().toString();
            if (id.equals(text)) {
                return Set.of(first(fact).id());
            }
            if (id.contains(text)) {
                facts.add(first(fact).id());
            }
        }
        return facts;
    }

    private Fact first(Fact fact) {
        return knowledge.tellings(fact).get(0);
    }

    private void fact(FactId id) {
        Fact fact = knowledge.fact(id);
        out.println("Fact " + id);
        told(fact, "  ");
        out.println("  kind " + fact.statement().kind() + ", worth " + fact.worth());
        out.println();
        boolean asked = false;
        for (Item item : generated.items()) {
            if (item.basis().get(0).equals(id)) {
                asked = true;
                item(item);
            }
        }
        if (!asked) {
            out.println("No item asks about it.");
            out.println();
        }
        refusals(id, "Refused:");
    }

    private void told(Fact fact, String indent) {
        out.println(indent + fact.says());
        When when = fact.when();
        String status = fact.status().name().toLowerCase(java.util.Locale.ROOT);
        String at = fact.citation().at();
        out.println(indent + (when == null ? "no date" : when.edtf()) + "; " + status
                + (fact.reportedBy() == null ? "" : " by " + fact.reportedBy()) + "; "
                + fact.citation().source().outlet() + (at == null ? "" : ", " + at));
    }

    private void item(Item item) {
        out.println("Item " + item.id());
        out.println("  " + item.stem());
        if (item.interaction() instanceof Interaction.Match match) {
            match.pairs().forEach(pair -> out.println("  = " + pair.left() + " — " + pair.right()));
        } else {
            item.interaction().key().forEach(key -> out.println("  = " + key));
        }
        for (Distractor wrong : item.interaction().distractors()) {
            out.println("  × " + wrong.text() + ": " + wrong.feedback());
        }
        out.println();
        out.println("Rests on:");
        for (FactId id : item.basis()) {
            out.println("  " + id);
            knowledge.find(id).ifPresent(fact -> told(fact, "    "));
        }
        out.println();
        out.println("Why the key is certain:");
        for (FactId id : item.basis()) {
            knowledge.find(id).ifPresent(fact -> out.println("  " + fact.id().local() + ": " + certain(fact)));
        }
        if (item.id().model().startsWith("ask-")) {
            out.println("  A curator wrote the question and vouches for its key and reasons.");
        }
        out.println();
        search(item);
    }

    /** What else could have been the answer. */
    private void search(Item item) {
        FactId id = item.basis().get(0);
        if (item.id().model().startsWith("ask-") || knowledge.find(id).isEmpty()) {
            return;
        }
        out.println("What else could be the answer:");
        if (!searches.show(id, item.id().model(), "  ") && !searches.holders(id, "  ")) {
            out.println("  Nothing: the key is what this fact alone says, and the rules on one item were kept.");
        }
        out.println();
    }

    private String certain(Fact fact) {
        String how = switch (fact.status()) {
            case HAPPENED -> "it happened";
            case PLANNED ->
                knowledge.confirmations(fact).isEmpty()
                        ? "it was planned, and is asked as a plan"
                        : "it was planned, and “"
                                + knowledge.confirmations(fact).get(0).id() + "” confirms it";
            case REPORTED -> "somebody said so, and the question says who";
            case DENIED -> "it did not happen, and is asked as such";
        };
        When when = fact.when();
        String date = when == null ? "no date is asked" : "every day it may be lies in " + when.edtf();
        if (when instanceof PartialDate known) {
            date = "its date is known to the " + known.precision().name().toLowerCase(java.util.Locale.ROOT) + ", "
                    + when.edtf();
        }
        return how + "; " + date + tenure(fact) + sources(fact) + ".";
    }

    private String tenure(Fact fact) {
        When when = fact.when();
        if (!(fact.statement() instanceof Statement.Tenure tenure)
                || when == null
                || fact.status() != Status.HAPPENED) {
            return "";
        }
        Optional<Term> proof = certainty.proof(tenure.person(), tenure.post(), when);
        String single = knowledge.post(tenure.post()).singleHolder() ? "; one person holds the post at a time" : "";
        return proof.filter(term -> !term.fact().id().equals(fact.id()))
                .map(term -> "; the day lies inside the term " + term.when().edtf() + " of "
                        + term.fact().citation().source().outlet())
                .orElse("")
                .concat(single);
    }

    private String sources(Fact fact) {
        int tellings = knowledge.tellings(fact).size();
        return tellings > 1 ? "; " + tellings + " sources tell it" : "";
    }

    private void refusals(FactId id, String heading) {
        List<Refusal> refusals = generated.refusals().stream()
                .filter(refusal -> refusal.fact().equals(id))
                .toList();
        if (!refusals.isEmpty()) {
            out.println(heading);
            for (Refusal refusal : refusals) {
                out.println("  " + refusal.model() + ": " + refusal.reason());
                searches.show(id, refusal.model(), "    ");
            }
        }
    }
}
