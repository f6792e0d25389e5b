package org.hanmi.query;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Meeting.Format;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.knowledge.Places;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Words in a stem that tell what is meant from other things of its sort. */
public sealed interface Constraint {

    /** The words as they stand in the stem: {@code in Seoul}. */
    String words();

    /** True unless the fact is certainly not what the words describe. What is not known of it may always fit. */
    boolean admits(Fact fact, Ground ground);

    /** It was then. */
    record During(When when, String words) implements Constraint {
        @Override
        public boolean admits(Fact fact, Ground ground) {
            return fact.when() == null || fact.when().mayOverlap(when);
        }
    }

    /** It was there. */
    record In(PlaceId place, String words) implements Constraint {
        @Override
        public boolean admits(Fact fact, Ground ground) {
            Optional<PlaceId> other = Places.of(fact.statement());
            return other.isEmpty() || ground.knowledge().overlap(place, other.get());
        }
    }

    /**
     * It was on that occasion. Two descriptions are of two occasions only if they have no word of weight in common:
     * nobody knows whether "at a press event" and "at an event for the press" are one.
     */
    record On(String occasion, String words) implements Constraint {
        @Override
        public boolean admits(Fact fact, Ground ground) {
            String other = occasion(fact.statement());
            if (other == null) {
                return true;
            }
            Set<String> common = weighty(occasion);
            common.retainAll(weighty(other));
            return !common.isEmpty();
        }

        private static @Nullable String occasion(Statement statement) {
            if (statement instanceof Meeting meeting) {
                return meeting.occasion();
            }
            return statement instanceof Remark remark ? remark.occasion() : null;
        }

        private static Set<String> weighty(String text) {
            Set<String> words =
                    new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
            words.removeIf(word -> word.length() < 4);
            return words;
        }
    }

    /** It had that form: a telephone call is no summit. */
    record Form(Format format, String words) implements Constraint {
        @Override
        public boolean admits(Fact fact, Ground ground) {
            return !(fact.statement() instanceof Meeting meeting) || !apart(format, meeting.format());
        }

        private static boolean apart(Format one, Format other) {
            boolean vague = one == Format.OTHER || other == Format.OTHER;
            // A summit may be one of two, of three or of many.
            boolean summits = (one == Format.SUMMIT || other == Format.SUMMIT)
                    && one.name().endsWith("SUMMIT")
                    && other.name().endsWith("SUMMIT");
            return !vague && !summits && number(one) != number(other);
        }

        private static int number(Format format) {
            return switch (format) {
                case BILATERAL, SUMMIT -> 2;
                case TRILATERAL, TRILATERAL_SUMMIT -> 3;
                case TWO_PLUS_TWO -> 4;
                case GROUP_SUMMIT -> 5;
                case CALL -> 6;
                case INTERVIEW -> 7;
                case OTHER -> 8;
            };
        }
    }

    /** The person held that office then. */
    record InOffice(PersonId person, PostId office, String words) implements Constraint {
        @Override
        public boolean admits(Fact fact, Ground ground) {
            When when = fact.when();
            return when == null || ground.certainty().holds(person, office, when) != Truth.FALSE;
        }
    }

    /** An agreement had come so far: what is initialed one day is signed on another. */
    record AtStage(Agreement.Stage stage, String words) implements Constraint {
        @Override
        public boolean admits(Fact fact, Ground ground) {
            return !(fact.statement() instanceof Agreement agreement) || agreement.stage() == stage;
        }
    }
}
