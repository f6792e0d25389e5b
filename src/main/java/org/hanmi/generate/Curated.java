package org.hanmi.generate;

import java.util.List;
import org.hanmi.fact.Ask;
import org.hanmi.fact.Fact;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;

/** The questions that curators wrote beside a fact, with the reasons why their wrong options are wrong. */
final class Curated implements ItemModel {

    @Override
    public String name() {
        return "ask";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        for (Ask ask : fact.asks()) {
            String model = name() + "-" + ask.id();
            List<Distractor> wrong = ask.wrong().stream()
                    .map(option -> new Distractor(option.text(), option.why()))
                    .toList();
            Interaction interaction = ask.key().size() > 1
                    ? new Interaction.Multiple(ask.key(), wrong)
                    : new Interaction.Choice(ask.key().get(0), wrong);
            drafts.item(
                    fact,
                    model,
                    shop.assembly()
                            .item(
                                    fact,
                                    model,
                                    ask.kind(),
                                    ask.stem(),
                                    interaction,
                                    ask.accepted().isEmpty() ? List.of() : List.of(ask.accepted()),
                                    List.of(),
                                    ask.rationale() == null ? fact.says() : ask.rationale(),
                                    ask.difficulty()));
        }
    }
}
