package org.hanmi.generate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Membership;
import org.hanmi.fact.Status;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;

/** Who belongs to the group? Only where the list is marked complete (trap 56). */
final class GroupMembers implements ItemModel {

    @Override
    public String name() {
        return "group-members";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Membership membership) || fact.status() != Status.HAPPENED) {
            return;
        }
        if (!membership.complete()) {
            drafts.refuse(fact, name(), "rule 7: the list of members is not marked complete");
            return;
        }
        boolean countries = membership.members().stream()
                .allMatch(member -> member instanceof PlaceId place
                        && shop.knowledge().place(place).kind() == Place.Kind.COUNTRY);
        if (!countries) {
            return;
        }
        Set<EntityId> named = new HashSet<>();
        if (fact.when() != null) {
            shop.chronicle()
                    .ofTheSameTopics(fact, fact.when())
                    .forEach(other -> named.addAll(Parties.of(other, shop.knowledge())));
        }
        List<Wrong> wrong = new ArrayList<>();
        String group = shop.knowledge().organization(membership.group()).name();
        for (Place place : shop.knowledge().world().places()) {
            if (place.kind() == Place.Kind.COUNTRY
                    && named.contains(place.id())
                    && !membership.members().contains((EntityId) place.id())) {
                wrong.add(new Wrong(
                        place.name(), English.sentence(English.withArticle(place)) + " is not one of its members.", 1));
            }
        }
        List<Distractor> picked = Wrong.pick(" ", wrong, name() + fact.id());
        if (membership.members().size() > 2 * picked.size()) {
            drafts.refuse(fact, name(), "rule 14: nearly all options would be right");
            return;
        }
        List<String> keys =
                membership.members().stream().map(shop.knowledge()::name).toList();
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "membership",
                                "Which of these countries belonged to the " + group
                                        + (fact.when() == null ? "" : " " + English.on(fact.when())) + "? Select all.",
                                new Interaction.Multiple(keys, picked),
                                List.of(),
                                List.of()));
    }
}
