package org.hanmi.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * What came first, and in what order? Only things of which every possible day of one comes before every possible day
 * of the next (rule 6).
 */
final class EventsInOrder implements ItemModel {

    private static final int CHOICE = 5;

    @Override
    public String name() {
        return "events-in-order";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Optional<String> title = Events.title(fact, shop);
        if (fact.worth() < 2 || title.isEmpty() || fact.statement() instanceof Tenure) {
            return;
        }
        Map<String, Fact> chain = new LinkedHashMap<>();
        chain.put(title.get(), fact);
        List<Fact> later = shop.datableAfter(fact);
        Fact last = fact;
        while (chain.size() < 3) {
            Fact next = next(last, later, chain, fact, shop);
            if (next == null) {
                drafts.refuse(fact, name(), "rule 6: no two later things have a certain order");
                return;
            }
            chain.put(Events.title(next, shop).orElseThrow(), next);
            last = next;
        }
        List<String> names = List.copyOf(chain.keySet());
        List<Fact> facts = List.copyOf(chain.values());
        String dates = dates(names, facts);
        if (Wrong.mix(fact.id().toString()) % 2 == 0) {
            drafts.item(
                    fact,
                    name(),
                    shop.item(
                            fact,
                            name(),
                            "order",
                            "Put these in the order in which they happened, the earliest first.",
                            new Interaction.Order(names),
                            List.of(),
                            facts.subList(1, 3),
                            dates,
                            3));
        } else {
            List<Distractor> wrong = new ArrayList<>();
            for (int i = 1; i < 3; i++) {
                wrong.add(new Distractor(names.get(i), facts.get(i).says()));
            }
            drafts.item(
                    fact,
                    "which-first",
                    shop.item(
                            fact,
                            "which-first",
                            "before-after",
                            "Which of these came first?",
                            new Interaction.Choice(names.get(0), wrong),
                            List.of(),
                            facts.subList(1, 3),
                            dates,
                            2));
        }
    }

    /** One of the next few that certainly come later; a hash decides which, so that not all sequences end alike. */
    private static @Nullable Fact next(
            Fact last, List<Fact> later, Map<String, Fact> chain, Fact first, Workshop shop) {
        List<Fact> candidates = new ArrayList<>();
        for (Fact other : later) {
            Optional<String> title = Events.title(other, shop);
            boolean known = !(other.statement() instanceof Tenure tenure)
                    || shop.knowledge().post(tenure.post()).rank() <= 2;
            if (candidates.size() < CHOICE
                    && other.worth() >= 2
                    && known
                    && title.isPresent()
                    && !chain.containsKey(title.get())
                    && before(last, other)) {
                candidates.add(other);
            }
        }
        // The second must leave room for a third.
        int size = chain.size() == 1 ? Math.max(1, candidates.size() - 1) : candidates.size();
        return candidates.isEmpty()
                ? null
                : candidates.get(Math.floorMod(Wrong.mix(first.id() + "/" + chain.size()), size));
    }

    private static boolean before(Fact one, Fact other) {
        When first = Events.date(one);
        When second = Events.date(other);
        return first != null && second != null && first.certainlyBefore(second);
    }

    private static String dates(List<String> names, List<Fact> facts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            When when = Events.date(facts.get(i));
            if (when != null) {
                parts.add(names.get(i) + " (" + English.date(when) + ")");
            }
        }
        return String.join("; then ", parts).replace("; then The ", "; then the ") + ".";
    }
}
