package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Definition;
import org.hanmi.item.Interaction;

/** Which of these is …? The other terms are explained in the reasons. */
final class TermFor implements ItemModel {

    @Override
    public String name() {
        return "term-for";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Definition definition)
                || definition.meaning() == null
                || definition.form() == Definition.Form.EPITHET) {
            return;
        }
        List<Wrong> wrong = new ArrayList<>();
        for (Fact other : shop.pages().definitionsWith(fact)) {
            Definition term = (Definition) other.statement();
            boolean apart = term.meaning() != null
                    && term.form() == definition.form()
                    && !other.id().equals(fact.id())
                    && !term.term().equalsIgnoreCase(definition.term());
            if (apart) {
                wrong.add(new Wrong(term.term(), other.says(), 3));
            }
        }
        String term = definition.term();
        String stem = definition.form() == Definition.Form.TERM
                ? "Which term means " + definition.meaning() + "?"
                : "Which of these is " + definition.meaning() + "?";
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "what-term",
                                stem,
                                new Interaction.Choice(term, Wrong.pick(term, wrong, name() + fact.id())),
                                definition.expansion() == null
                                        ? List.of(List.of(term))
                                        : List.of(List.of(term, definition.expansion())),
                                List.of()));
    }
}
