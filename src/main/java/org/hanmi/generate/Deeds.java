package org.hanmi.generate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Event;

/**
 * Which events are deeds of a day that stand for themselves in a list: the seizure of a ship, a coup, a third test. The
 * clauses of an agreement, plans, instructions and the course of talks do not, though articles call them events as well.
 */
final class Deeds {

    private static final Set<String> DONE = Set.of(
            "abolition",
            "activation",
            "annexation",
            "arrest",
            "arrival",
            "assassination",
            "assumption",
            "attack",
            "battle",
            "bombing",
            "burning",
            "capture",
            "closing",
            "closure",
            "coup",
            "crossing",
            "death",
            "departure",
            "destruction",
            "dismissal",
            "dissolution",
            "downing",
            "election",
            "establishment",
            "evacuation",
            "expedition",
            "explosion",
            "founding",
            "impeachment",
            "inauguration",
            "invasion",
            "killing",
            "landing",
            "massacre",
            "murder",
            "opening",
            "operation",
            "outbreak",
            "overthrow",
            "raid",
            "recapture",
            "release",
            "resignation",
            "return",
            "seizure",
            "sinking",
            "succession",
            "surrender",
            "suspension",
            "uprising",
            "withdrawal",
            "wreck");

    private static final Set<String> DECLARED =
            Set.of("announcement", "declaration", "proclamation", "recognition", "resignation");

    /** What the same person may well do twice. */
    private static final Set<String> SPOKEN = Set.of("address", "speech");

    private static final Set<String> REPEATED =
            Set.of("visit", "visits", "trip", "telephone", "call", "series", "several");

    private Deeds() {}

    /** True if everybody knows what is meant, and when it was. */
    static boolean isOne(Event event, Fact fact) {
        String name = event.name();
        if (name.startsWith("a ") || has(name, REPEATED) || (name.contains(" of the ") && name.contains(" that "))) {
            return false;
        }
        return switch (event.type()) {
            case INAUGURATION, SUMMIT -> true;
            case TEST -> Landmark.isNumbered(name) || name.contains(" that ");
            case TALKS, EXERCISE, HEARING -> fact.first() != null || Landmark.isNumbered(name);
            case OTHER, DEPARTURE, PARADE, CEREMONY -> fact.worth() == 3 && has(head(name), DONE);
            case STATEMENT -> fact.worth() == 3 && (has(head(name), DECLARED) || isSpoken(event));
            case REVIEW, CONTACT, SITUATION -> false;
        };
    }

    /** An address to parliament may have been given again by the same president. */
    static boolean isSpoken(Event event) {
        return has(head(event.name()), SPOKEN);
    }

    /** What it is: the words before it is said of whom or what. */
    private static String head(String name) {
        int end = name.length();
        for (String word :
                List.of(" of ", " on ", " to ", " by ", " in ", " at ", " that ", " from ", " as ", " with ")) {
            int at = name.indexOf(word);
            end = at < 0 ? end : Math.min(end, at);
        }
        return name.substring(0, end);
    }

    private static boolean has(String name, Set<String> words) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
