package org.hanmi.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.time.When;

/**
 * What came first, and in what order? Only things of which every possible day of one comes before every possible day
 * of the next (rule 6).
 */
final class EventsInOrder implements ItemModel {

    @Override
    public String name() {
        return "events-in-order";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Optional<String> title = Events.title(fact, shop);
        if (fact.worth() < 2 || title.isEmpty()) {
            return;
        }
        Map<String, Fact> chain = new LinkedHashMap<>();
        chain.put(title.get(), fact);
        Fact last = fact;
        for (Fact next : shop.datableAfter(fact)) {
            Optional<String> other = Events.title(next, shop);
            if (other.isPresent() && next.worth() >= 2 && before(last, next) && !chain.containsKey(other.get())) {
                chain.put(other.get(), next);
                last = next;
                if (chain.size() == 3) {
                    break;
                }
            }
        }
        if (chain.size() < 3) {
            drafts.refuse(fact, name(), "rule 6: no two later things have a certain order");
            return;
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

    private static boolean before(Fact one, Fact other) {
        When first = one.when();
        When second = other.when();
        return first != null && second != null && first.certainlyBefore(second);
    }

    private static String dates(List<String> names, List<Fact> facts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            When when = facts.get(i).when();
            if (when != null) {
                parts.add(names.get(i) + " (" + English.date(when) + ")");
            }
        }
        return String.join("; then ", parts) + ".";
    }
}
