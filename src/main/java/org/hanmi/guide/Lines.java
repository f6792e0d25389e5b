package org.hanmi.guide;

import org.hanmi.fact.Article;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.Topic;
import org.hanmi.item.Item;

/** A line for each sort of thing, as it stands in lists. */
final class Lines {

    private Lines() {}

    static Line person(Person person) {
        return Line.of(person.name()).korean(person.hangul()).to(Target.of(person.id()));
    }

    static Line place(Place place) {
        return Line.of(place.name()).korean(place.hangul()).to(Target.of(place.id()));
    }

    static Line organization(Organization organization) {
        return Line.of(organization.name()).korean(organization.hangul()).to(Target.of(organization.id()));
    }

    static Line topic(Topic topic) {
        return Line.of(topic.name()).korean(topic.hangul()).to(Target.topic(topic.id()));
    }

    static Line article(Article article) {
        return Line.of(article.source().title())
                .at(article.source().published())
                .to(Target.article(article.id()));
    }

    /** A sentence of ours, and whether it came about. */
    static Line fact(Fact fact) {
        Line line = Line.of(fact.says()).at(fact.when()).to(Target.of(fact.id()));
        String reporter = fact.reportedBy();
        return switch (fact.status()) {
            case HAPPENED -> line;
            case PLANNED -> line.noted(Note.PLANNED, "");
            case REPORTED -> line.noted(Note.REPORTED, reporter == null ? "" : reporter);
            case DENIED -> line.noted(Note.DENIED, "");
        };
    }

    /** The stem, and nothing that answers it. */
    static Line item(Item item) {
        return Line.of(item.stem()).to(Target.of(item.id()));
    }
}
