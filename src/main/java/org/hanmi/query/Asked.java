package org.hanmi.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.knowledge.Mentions;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/** What is asked for, with the key. */
public sealed interface Asked {

    /** What is asked for, as a noun: {@code the place}. */
    String words();

    /**
     * The other answer that a fact gives, or may give, to the question. Nothing if it certainly gives the same, or none.
     */
    Optional<String> other(Fact fact, Ground ground);

    /**
     * Where it was. A wider place is taken for the same one told less exactly; a place that nobody names may be any.
     *
     * @param key where it was
     */
    record Place(PlaceId key) implements Asked {
        @Override
        public String words() {
            return "the place";
        }

        @Override
        public Optional<String> other(Fact fact, Ground ground) {
            Optional<PlaceId> place = org.hanmi.knowledge.Places.of(fact.statement());
            if (place.isEmpty()) {
                return Optional.of("a place that is not known");
            }
            return place.filter(there -> !ground.knowledge().overlap(there, key))
                    .map(ground.knowledge()::name);
        }
    }

    /**
     * When it was, as finely as the key says.
     *
     * @param key the year, the month or the day asked for
     */
    record Date(PartialDate key) implements Asked {
        @Override
        public String words() {
            return switch (key.precision()) {
                case YEAR -> "the year";
                case MONTH -> "the month";
                case DAY -> "the day";
            };
        }

        @Override
        public Optional<String> other(Fact fact, Ground ground) {
            When when = fact.when();
            if (when == null) {
                return Optional.of("a date that is not known");
            }
            boolean sure = !(when instanceof PartialDate date) || date.qualifier() == PartialDate.Qualifier.NONE;
            return sure && when.within(key) ? Optional.empty() : Optional.of(when.edtf());
        }
    }

    /**
     * Who it was, by an office.
     *
     * @param named people in the question, who cannot be the answer
     * @param asked the days that the question names
     */
    record Holder(PersonId key, PostId office, Set<PersonId> named, When asked) implements Asked {
        @Override
        public String words() {
            return "the person in the office";
        }

        @Override
        public Optional<String> other(Fact fact, Ground ground) {
            When when = Ground.common(asked, fact.when());
            for (EntityId entity : Mentions.of(fact.statement())) {
                if (entity instanceof PersonId person
                        && !person.equals(key)
                        && !named.contains(person)
                        && sameCountry(person, ground)
                        && ground.certainty().holds(person, office, when) != Truth.FALSE) {
                    return Optional.of(ground.knowledge().name(person));
                }
            }
            return Optional.empty();
        }

        private boolean sameCountry(PersonId person, Ground ground) {
            return ground.knowledge()
                    .person(person)
                    .country()
                    .equals(ground.knowledge().person(key).country());
        }
    }

    /**
     * Who said it.
     *
     * @param key those who said it
     */
    record Speaker(Set<EntityId> key) implements Asked {
        @Override
        public String words() {
            return "the speaker";
        }

        @Override
        public Optional<String> other(Fact fact, Ground ground) {
            if (!(fact.statement() instanceof Statement.Remark remark)) {
                return Optional.empty();
            }
            if (remark.speakers().isEmpty()) {
                return Optional.of(remark.unnamed() == null ? "somebody who is not named" : remark.unnamed());
            }
            return remark.speakers().stream()
                    .filter(speaker -> !key.contains(speaker))
                    .map(ground.knowledge()::name)
                    .findFirst();
        }
    }

    /**
     * Who took part.
     *
     * @param key all of those who did
     */
    record People(Set<PersonId> key) implements Asked {
        @Override
        public String words() {
            return "all who took part";
        }

        @Override
        public Optional<String> other(Fact fact, Ground ground) {
            if (!(fact.statement() instanceof Statement.Meeting meeting)
                    || (new HashSet<>(meeting.who()).equals(key) && meeting.others() == null)) {
                return Optional.empty();
            }
            List<String> names = new ArrayList<>();
            meeting.who().forEach(person -> names.add(ground.knowledge().name(person)));
            if (meeting.others() != null) {
                names.add(meeting.others());
            }
            return Optional.of(String.join(", ", names));
        }
    }
}
