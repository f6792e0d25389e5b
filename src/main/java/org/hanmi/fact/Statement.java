package org.hanmi.fact;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact says, without who says so and when. */
public sealed interface Statement {

    /** Calls the case for this kind. */
    <R> R match(Cases<R> cases);

    /** The kind as it is written in an article. */
    default String kind() {
        return match(new KindName());
    }

    /** One method per kind, so that a new kind stops the compiler at every place that must know it. */
    interface Cases<R> {
        /** A person holds a post. */
        R tenure(Tenure tenure);

        /** People meet. */
        R meeting(Meeting meeting);

        /** People are, or are due, in a place. */
        R visit(Visit visit);

        /** Parties agree, sign, ratify. */
        R agreement(Agreement agreement);

        /** Someone says something. */
        R remark(Remark remark);

        /** Something happens, or is so for a time. */
        R event(Event event);

        /** How many or how much. */
        R quantity(Quantity quantity);

        /** What a term, an acronym or an epithet means. */
        R definition(Definition definition);

        /** Who belongs to a group. */
        R membership(Membership membership);
    }

    /** A person holds a post. Popolo: Membership with a Post; ACE: Start- and End-Position. */
    record Tenure(PersonId person, PostId post) implements Statement {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tenure(this);
        }
    }

    /**
     * People meet. Popolo: Event with attendees; ACE: Contact.Meet.
     *
     * @param who the people the source names, in no order
     * @param others people it does not name, as a phrase: {@code their Japanese counterparts}
     * @param format bilateral, 2+2, summit…
     * @param place where, as finely as known
     * @param occasion a phrase that fits after the meeting: {@code on the sidelines of the G20 summit}
     * @param complete true if the source's list of people is the whole list
     */
    record Meeting(
            List<PersonId> who,
            @Nullable String others,
            Format format,
            @Nullable PlaceId place,
            @Nullable String occasion,
            boolean complete)
            implements Statement {

        /** The form of a meeting. */
        public enum Format {
            BILATERAL,
            TWO_PLUS_TWO,
            TRILATERAL,
            SUMMIT,
            TRILATERAL_SUMMIT,
            GROUP_SUMMIT,
            CALL,
            INTERVIEW,
            OTHER
        }

        /** Copies the list. */
        public Meeting {
            who = List.copyOf(who);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.meeting(this);
        }
    }

    /**
     * A stop on a trip. ACE: Movement.Transport.
     *
     * @param trip a name for the trip, shared by its stops; null for a single visit
     * @param leg 1 for the first stop; 0 where the source gives a list and no order (trap 22)
     */
    record Visit(
            List<PersonId> who, PlaceId place, @Nullable String trip, int leg) implements Statement {

        /** Copies the list. */
        public Visit {
            who = List.copyOf(who);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.visit(this);
        }
    }

    /**
     * A stage in the life of an agreement.
     *
     * @param name the agreement as a noun phrase with its article: {@code the Special Measures Agreement}
     * @param parties countries or organizations
     * @param who the people who signed or initialed, where named
     */
    record Agreement(
            String name,
            Stage stage,
            List<EntityId> parties,
            List<PersonId> who,
            @Nullable PlaceId place) implements Statement {

        /** How far an agreement had come. */
        public enum Stage {
            ANNOUNCED,
            AGREED,
            INITIALED,
            SIGNED,
            RATIFIED,
            IN_FORCE,
            EXPIRED
        }

        /** Copies the lists. */
        public Agreement {
            parties = List.copyOf(parties);
            who = List.copyOf(who);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.agreement(this);
        }
    }

    /**
     * Someone says something.
     *
     * @param speakers the people or organizations that said it; empty if the source does not name them
     * @param unnamed the speaker as the source describes them, if it does not name them
     * @param quote the speaker's own words, at most ten of them
     * @param of what the quoted words were said of, a phrase: {@code the US attempts to make contact}
     * @param gist what was said as a clause without a full stop: {@code the review would end within weeks}
     * @param place where it was said, which may differ from what it is about
     * @param occasion a phrase: {@code at a joint briefing with South Korean officials}
     * @param shared true if others said the same words, so that "who said it" has no single answer (trap 5)
     */
    record Remark(
            List<EntityId> speakers,
            @Nullable String unnamed,
            @Nullable String quote,
            @Nullable String of,
            String gist,
            @Nullable PlaceId place,
            @Nullable String occasion,
            boolean shared)
            implements Statement {

        /** Copies the list. */
        public Remark {
            speakers = List.copyOf(speakers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.remark(this);
        }
    }

    /**
     * Something happens, or is so for a time.
     *
     * @param name a noun phrase with its article, free of its own date and place:
     *     {@code the second summit of Kim Jong Un and Donald Trump}
     * @param actors who did it or took part
     */
    record Event(
            String name,
            Type type,
            List<EntityId> actors,
            @Nullable PlaceId place) implements Statement {

        /** What sort of event it is. A situation holds for a time and cannot "take place". */
        public enum Type {
            SUMMIT,
            TALKS,
            EXERCISE,
            TEST,
            PARADE,
            REVIEW,
            HEARING,
            CONTACT,
            DEPARTURE,
            INAUGURATION,
            CEREMONY,
            STATEMENT,
            SITUATION,
            OTHER
        }

        /** Copies the list. */
        public Event {
            actors = List.copyOf(actors);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.event(this);
        }
    }

    /**
     * How many or how much, at the fact's date.
     *
     * @param of what is counted, a noun phrase: {@code American soldiers in South Korea}
     * @param question the question it answers: {@code Roughly how many American soldiers did South Korea host}
     * @param value the number
     * @param unit the unit, if it is not the things themselves
     * @param qualifier how exact the source is
     */
    record Quantity(
            String of,
            @Nullable String question,
            BigDecimal value,
            @Nullable String unit,
            Qualifier qualifier) implements Statement {

        /** How exact a number is. */
        public enum Qualifier {
            EXACTLY,
            ABOUT,
            MORE_THAN,
            LESS_THAN
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quantity(this);
        }
    }

    /**
     * What a term, an acronym or an epithet means.
     *
     * @param expansion what the letters of an acronym stand for
     * @param meaning what it is, a phrase without a full stop
     * @param person for an epithet, whom it belonged to at the fact's date
     */
    record Definition(
            String term,
            Form form,
            @Nullable String expansion,
            @Nullable String meaning,
            @Nullable PersonId person) implements Statement {

        /** What sort of word it is. */
        public enum Form {
            ACRONYM,
            TERM,
            NAME,
            EPITHET
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.definition(this);
        }
    }

    /**
     * Who belongs to a group, at the fact's date.
     *
     * @param complete true only if the list is the whole list (trap 56)
     */
    record Membership(OrganizationId group, List<EntityId> members, boolean complete) implements Statement {

        /** Copies the list. */
        public Membership {
            members = List.copyOf(members);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.membership(this);
        }
    }
}
