package org.hanmi.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.item.Card;
import org.hanmi.item.Item;

/**
 * The few questions that somebody meets first: who, where and in whose time, of the best known people on the greatest
 * days. Best known is whom most questions name, a great day is one of which most is asked. What one of them tells is not
 * what another one asks. The same bank gives the same questions.
 */
public final class FirstQuestions {

    /** What most people remember happened from then on. */
    private static final String OF_LATE = "2008";

    /** So many people are well known. */
    private static final int WELL_KNOWN = 20;

    private static final int EASY = 2;

    /** Kinds that anybody can answer who has seen the news, in turn. */
    private static final List<String> KINDS =
            List.of("who-met-whom", "which-city", "who-held", "who-succeeded", "who-met-whom");

    private final Map<String, Integer> days = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final List<Item> chosen = new ArrayList<>();

    private FirstQuestions(List<? extends Card> all) {
        Map<String, Integer> people = new HashMap<>();
        for (Card card : all) {
            card.people().forEach(person -> people.merge(person, 1, Integer::sum));
            String when = card.when();
            if (when != null) {
                days.merge(when, 1, Integer::sum);
            }
        }
        people.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WELL_KNOWN)
                .forEach(person -> known.add(person.getKey()));
    }

    /**
     * Chooses them.
     *
     * @param all every question there is
     * @return one of each kind that is easy, five at most; fewer if not so many are
     */
    public static List<Item> of(List<? extends Card> all) {
        FirstQuestions questions = new FirstQuestions(all);
        for (String kind : KINDS) {
            questions.choose(all, kind);
        }
        return List.copyOf(questions.chosen);
    }

    private void choose(List<? extends Card> all, String kind) {
        List<Card> fitting = new ArrayList<>();
        for (Card card : all) {
            if (card.kind().equals(kind) && isEasy(card)) {
                fitting.add(card);
            }
        }
        fitting.sort(Comparator.<Card>comparingInt(card -> -days.getOrDefault(day(card), 0))
                .thenComparing(FirstQuestions::day, Comparator.reverseOrder()));
        for (Card card : fitting) {
            Item item = card.item();
            if (chosen.stream().allMatch(other -> areApart(item, other))) {
                chosen.add(item);
                return;
            }
        }
    }

    private boolean isEasy(Card card) {
        // An office is held for years; who held it on some day of one article is harder.
        boolean span = !card.kind().equals("who-held") || day(card).contains("/");
        return card.difficulty() <= EASY
                && card.way().equals("choice")
                && day(card).compareTo(OF_LATE) >= 0
                && span
                && !card.people().isEmpty()
                && known.containsAll(card.people());
    }

    private static String day(Card card) {
        String when = card.when();
        return when == null ? "" : when;
    }

    private static boolean areApart(Item one, Item other) {
        return !one.fact().equals(other.fact())
                && !one.memory().equals(other.memory())
                && !tells(one, other)
                && !tells(other, one);
    }

    /** The answer of one is the answer of the other too, or stands in its question. */
    private static boolean tells(Item one, Item other) {
        for (String key : one.interaction().key()) {
            if (other.stem().contains(key) || other.interaction().key().contains(key)) {
                return true;
            }
        }
        return false;
    }
}
