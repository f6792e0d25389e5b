package org.hanmi.generate;

import java.util.Optional;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement.Remark;

/** In which city did X say so? Where a remark was made differs from what it is about (trap 50). */
final class SaidWhere implements ItemModel {

    @Override
    public String name() {
        return "said-where";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Remark remark = Remarks.ofOnePerson(fact, shop).orElse(null);
        if (remark == null || remark.place() == null || fact.when() == null || fact.worth() < 2) {
            return;
        }
        Place place = shop.knowledge().place(remark.place());
        if (!Meetings.isTelling(place)) {
            return;
        }
        PersonId speaker = Remarks.speaker(remark);
        for (Fact other : shop.knowledge().mentions(speaker)) {
            Optional<PlaceId> elsewhere =
                    other.statement() instanceof Remark said && said.speakers().contains((EntityId) speaker)
                            ? Optional.ofNullable(said.place())
                            : Optional.empty();
            boolean sameGist =
                    other.statement() instanceof Remark said && said.gist().equals(remark.gist());
            if (sameGist && elsewhere.isPresent() && !shop.knowledge().overlap(elsewhere.get(), remark.place())) {
                drafts.refuse(fact, name(), "rule 2: the same was said elsewhere, too (" + other.id() + ")");
                return;
            }
        }
        String stem = English.inWhich(place.kind()) + " did " + shop.english().titled(speaker, fact.when()) + " say, "
                + English.on(fact.when()) + ", that " + remark.gist() + "?";
        drafts.item(fact, name(), shop.placeItem(fact, name(), "which-city", stem, place));
    }
}
