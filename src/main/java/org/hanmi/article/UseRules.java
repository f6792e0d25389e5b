package org.hanmi.article;

import org.hanmi.fact.Fact;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.Post;
import org.hanmi.fact.Source;

/** The rule that nothing is kept which nothing uses. Topics are exempt: they are the plan of the subject. */
final class UseRules {

    private final Catalog catalog;

    UseRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        if (catalog.facts().stream().anyMatch(UseRules::isOfNoKind)) {
            // What such a fact uses was not read.
            return;
        }
        for (Entry<Person> person : catalog.people()) {
            used(person.at(), Register.Sort.PERSON, person.value().id().slug());
        }
        for (Entry<Organization> organization : catalog.organizations()) {
            used(
                    organization.at(),
                    Register.Sort.ORGANIZATION,
                    organization.value().id().slug());
        }
        for (Entry<Place> place : catalog.places()) {
            used(place.at(), Register.Sort.PLACE, place.value().id().slug());
        }
        for (Entry<Source> source : catalog.sources()) {
            used(source.at(), Register.Sort.SOURCE, source.value().id());
        }
        for (Entry<Post> post : catalog.posts()) {
            if (!post.at().has("holders")) {
                used(post.at(), Register.Sort.POST, post.value().id().slug());
            }
        }
    }

    private static boolean isOfNoKind(Entry<Fact> fact) {
        String kind = fact.at().optional("kind");
        return kind != null && !Layout.kinds().contains(kind);
    }

    private void used(Cursor at, Register.Sort sort, String id) {
        if (!id.equals(Cursor.NOBODY) && !catalog.register().isUsed(sort, id)) {
            at.warning("id", "nothing uses “" + id + "”", "delete it, or leave it for an article to come");
        }
    }
}
