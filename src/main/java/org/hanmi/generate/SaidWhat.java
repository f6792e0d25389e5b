package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.KnowledgeBase;

/** In which words did X speak of it? The other options are words of other people about other things. */
final class SaidWhat implements ItemModel {

    private static boolean near(Fact fact, Fact other) {
        return fact.when() != null
                && other.when() != null
                && Math.abs(fact.when().earliest().getYear()
                                - other.when().earliest().getYear())
                        <= 1;
    }

    @Override
    public String name() {
        return "said-what";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Remark remark = Remarks.ofOnePerson(fact, shop).orElse(null);
        if (remark == null || remark.quote() == null || remark.of() == null || fact.worth() < 2) {
            return;
        }
        KnowledgeBase knowledge = shop.knowledge();
        List<Wrong> wrong = new ArrayList<>();
        for (Fact other : shop.quotations()) {
            Remark said = (Remark) other.statement();
            String words = said.quote();
            boolean apart = words != null
                    && said.of() != null
                    && !said.speakers().equals(remark.speakers())
                    && !said.speakers().isEmpty()
                    && !said.of().equals(remark.of())
                    && Math.abs(words.split(" ").length - remark.quote().split(" ").length) <= 2
                    && near(fact, other);
            if (words != null && apart) {
                int weight = other.id().article().equals(fact.id().article()) ? 4 : 2;
                double ratio = (double) words.length() / remark.quote().length();
                wrong.add(new Wrong(
                        "“" + words + "”",
                        English.list(said.speakers().stream()
                                        .map(knowledge::name)
                                        .toList()) + " said this of " + said.of() + Remarks.date(other) + ".",
                        ratio > 0.6 && ratio < 1.7 ? weight + 1 : weight - 2));
            }
        }
        String key = "“" + remark.quote() + "”";
        String who = fact.when() == null
                ? knowledge.person(Remarks.speaker(remark)).name()
                : shop.english().titled(Remarks.speaker(remark), fact.when());
        String date = fact.when() == null ? "" : English.on(fact.when()) + ", ";
        String stem = English.sentence(date + "with which words did " + who + " speak of " + remark.of() + "?");
        drafts.item(
                fact,
                name(),
                shop.item(
                        fact,
                        name(),
                        "quote",
                        stem,
                        new Interaction.Choice(key, Wrong.pick(key, wrong, name() + fact.id())),
                        List.of(),
                        List.of()));
    }
}
