package org.hanmi.guide;

import java.util.Optional;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.FactId;
import org.hanmi.fact.OrganizationId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.PostId;
import org.hanmi.item.ItemId;

/**
 * Where a link leads.
 *
 * @param id names one thing of its sort; may be empty
 */
public record Target(Sort sort, String id) {

    /** Where everything begins. */
    public static final Target OVERVIEW = new Target(Sort.OVERVIEW, "");

    /** The card of a person, an organization or a place. */
    public static Target of(EntityId id) {
        Sort sort = id instanceof PersonId ? Sort.PERSON : id instanceof PlaceId ? Sort.PLACE : Sort.ORGANIZATION;
        return new Target(sort, id.slug());
    }

    /** The card of a post. */
    public static Target of(PostId id) {
        return new Target(Sort.POST, id.slug());
    }

    /** The card of a fact. */
    public static Target of(FactId id) {
        return new Target(Sort.FACT, id.toString());
    }

    /** The card of a question. */
    public static Target of(ItemId id) {
        return new Target(Sort.ITEM, id.text());
    }

    /** The card of an article. */
    public static Target article(String id) {
        return new Target(Sort.ARTICLE, id);
    }

    /** The card of a topic. */
    public static Target topic(String id) {
        return new Target(Sort.TOPIC, id);
    }

    /** The list of all of one sort. */
    public static Target list(Sort of) {
        return new Target(Sort.LIST, of.word());
    }

    /** What a search for a text finds. */
    public static Target search(String text) {
        return new Target(Sort.HITS, text);
    }

    /** The timeline. */
    public static Target timeline(Zoom zoom, String from) {
        return new Target(Sort.TIMELINE, from.isEmpty() ? zoom.word() : zoom.word() + "/" + from);
    }

    /** How finely the timeline is cut to which this leads. */
    public Zoom zoom() {
        return Zoom.of(id);
    }

    /** The date from which on the timeline is shown to which this leads; empty for all of it. */
    public String from() {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(slash + 1);
    }

    /** Reads {@code person/joe-biden}; nothing if it has another form. */
    public static Optional<Target> parse(String text) {
        for (Sort sort : Sort.values()) {
            if (text.startsWith(sort.word() + "/")) {
                return Optional.of(new Target(sort, text.substring(sort.word().length() + 1)));
            }
        }
        return Optional.empty();
    }

    EntityId entity() {
        return switch (sort) {
            case PERSON -> new PersonId(id);
            case PLACE -> new PlaceId(id);
            case ORGANIZATION -> new OrganizationId(id);
            case POST, TOPIC, ARTICLE, FACT, ITEM, LIST, TIMELINE, HITS, OVERVIEW ->
                throw new IllegalStateException("no entity: " + this);
        };
    }

    @Override
    public String toString() {
        return id.isEmpty() ? sort.word() : sort.word() + "/" + id;
    }
}
