package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.fact.Status;
import org.hanmi.generate.Generator;
import org.hanmi.generate.Inquiry;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Term;
import org.hanmi.query.Rival;
import org.hanmi.query.Step;
import org.hanmi.query.Verdict;

/** Tells how other answers to a question were looked for: what was named, what was said besides, what each ruled out. */
final class Searches {

    /** More than this is a list and no explanation. */
    private static final int SHOWN = 8;

    private final KnowledgeBase knowledge;
    private final Certainty certainty;
    private final PrintWriter out;
    private final Map<FactId, List<Inquiry>> known = new LinkedHashMap<>();

    Searches(KnowledgeBase knowledge, Certainty certainty, PrintWriter out) {
        this.knowledge = knowledge;
        this.certainty = certainty;
        this.out = out;
    }

    /** Shows the search that a model made for a fact. False if it made none. */
    boolean show(FactId id, String model, String indent) {
        List<Inquiry> all = known.computeIfAbsent(id, fact -> new Generator(knowledge).inquiries(knowledge.fact(fact)));
        for (Inquiry inquiry : all) {
            if (inquiry.model().equals(model)) {
                show(inquiry, indent);
                return true;
            }
        }
        return false;
    }

    private void show(Inquiry inquiry, String indent) {
        Verdict verdict = inquiry.verdict();
        out.println(indent + "asked for: " + inquiry.query().asked().words());
        out.println(indent + "named: " + inquiry.query().subject().words());
        for (Step step : verdict.steps()) {
            String count = step.ruledOut().isEmpty()
                    ? ""
                    : ", rules out " + step.ruledOut().size() + ":";
            String words = "“" + step.constraint().words() + "”";
            out.println(indent
                    + switch (step.use()) {
                        case ALWAYS -> "said in any case: " + words + count;
                        case NEEDED -> "said because it is needed: " + words + count;
                        case IDLE -> "not said: " + words + ", which rules out nothing";
                        case UNTRIED -> "not said: " + words + ", since one answer is left without it";
                    });
            rivals(step.ruledOut(), indent + "  ");
        }
        agreeing(verdict.agreeing(), indent);
        if (verdict instanceof Verdict.Several several) {
            out.println(indent + "more than one answer is left:");
            rivals(several.rivals(), indent + "  ");
        } else {
            out.println(indent + "one answer is left");
        }
    }

    private void rivals(List<Rival> rivals, String indent) {
        for (Rival rival : rivals.subList(0, Math.min(SHOWN, rivals.size()))) {
            out.println(indent + rival.answer() + " (" + rival.fact().id() + ", " + date(rival.fact()) + ")");
        }
        more(rivals.size(), indent);
    }

    private void agreeing(List<Fact> facts, String indent) {
        if (!facts.isEmpty()) {
            out.println(indent + "fits as well, and gives no other answer:");
            for (Fact fact : facts.subList(0, Math.min(SHOWN, facts.size()))) {
                out.println(indent + "  " + fact.id() + ", " + date(fact));
            }
            more(facts.size(), indent + "  ");
        }
    }

    private void more(int size, String indent) {
        if (size > SHOWN) {
            out.println(indent + "and " + (size - SHOWN) + " more");
        }
    }

    private static String date(Fact fact) {
        String date = fact.when() == null ? "no date" : fact.when().edtf();
        return fact.status() == Status.HAPPENED
                ? date
                : date + ", " + fact.status().name().toLowerCase(Locale.ROOT);
    }

    /** Shows who else is known to have held the post. False if the fact is no tenure. */
    boolean holders(FactId id, String indent) {
        if (!(knowledge.fact(id).statement() instanceof Tenure tenure)) {
            return false;
        }
        List<String> others = new ArrayList<>();
        for (Term term : certainty.holders(tenure.post())) {
            if (term.isListed() && !term.person().equals(tenure.person())) {
                others.add(knowledge.person(term.person()).name() + ", "
                        + term.when().edtf());
            }
        }
        boolean single = knowledge.post(tenure.post()).singleHolder();
        out.println(indent
                + (single
                        ? "one person holds the post at a time; others who held it, and when:"
                        : "several people hold the post at a time; others who held it, and when:"));
        others.subList(0, Math.min(SHOWN, others.size())).forEach(other -> out.println(indent + "  " + other));
        if (others.isEmpty()) {
            out.println(indent + "  nobody who is known");
        }
        more(others.size(), indent + "  ");
        return true;
    }
}
