package org.hanmi.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.fact.Status;
import org.hanmi.item.Interaction;
import org.hanmi.item.Interaction.Match.Pair;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.When;

/** Match people with the offices they held on one day: three or four whom one article names, each certain. */
final class PeopleAndOffices implements ItemModel {

    @Override
    public String name() {
        return "people-and-offices";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        When when = fact.when();
        if (when == null || !isUsable(fact, when, shop)) {
            return;
        }
        // Each article's people are taken four at a time; the first of each four carries the question.
        List<Fact> fellows = shop.pages().tenuresWith(fact).stream()
                .filter(other -> isUsable(other, when, shop))
                .toList();
        int at = fellows.indexOf(fact);
        if (at < 0 || at % 4 != 0 || fellows.size() - at < 3) {
            return;
        }
        List<Fact> four = fellows.subList(at, Math.min(fellows.size(), at + 4));
        List<Pair> pairs = new ArrayList<>();
        Set<String> offices = new LinkedHashSet<>();
        for (Fact each : four) {
            Tenure tenure = (Tenure) each.statement();
            String office =
                    English.sentence(shop.english().office(shop.knowledge().post(tenure.post())));
            if (offices.add(office)) {
                pairs.add(new Pair(shop.knowledge().person(tenure.person()).name(), office));
            }
        }
        if (pairs.size() < 3) {
            return;
        }
        List<String> told = pairs.stream()
                .map(pair -> pair.left() + " (" + inside(pair.right()) + ")")
                .toList();
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "match",
                                "Match each person with the office held " + English.on(when) + ".",
                                new Interaction.Match(pairs),
                                List.of(),
                                four.subList(1, four.size()),
                                English.sentence(English.on(when)) + " these offices were held by " + English.list(told)
                                        + ".",
                                3));
    }

    private static boolean isUsable(Fact fact, When when, Workshop shop) {
        if (!(fact.statement() instanceof Tenure tenure)
                || fact.status() != Status.HAPPENED
                || fact.id().article().equals("posts")
                || !when.equals(fact.when())) {
            return false;
        }
        Post post = shop.knowledge().post(tenure.post());
        return post.singleHolder() && shop.certainty().holds(tenure.person(), post.id(), when) == Truth.CERTAIN;
    }

    /** The office inside a sentence: {@code acting US assistant secretary}, but {@code US president}. */
    private static String inside(String office) {
        return office.startsWith("Acting ") ? "a" + office.substring(1) : office;
    }
}
