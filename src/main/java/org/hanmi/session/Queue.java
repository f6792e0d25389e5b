package org.hanmi.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.fsrs.Memory;
import org.hanmi.item.Card;
import org.hanmi.item.ItemId;
import org.hanmi.review.Reviews;

/**
 * What is asked in a sitting, in which order: what is due, the most endangered first; then what is new, the easier
 * first, from article to article in turn. One item a fact, and no two facts that give each other away.
 */
public final class Queue {

    /** From this stability on, in days, an answer is typed where it can be. */
    public static final double TYPED_FROM = 7;

    private final Deck deck;
    private final Reviews reviews;
    private final LocalDate today;
    private final Sequence sequence;
    private final Set<String> taken = new HashSet<>();

    private record Due(String key, double retrievability) {}

    private Queue(Deck deck, Reviews reviews, LocalDate today, Sequence sequence) {
        this.deck = deck;
        this.reviews = reviews;
        this.today = today;
        this.sequence = sequence;
    }

    /**
     * Lines up a sitting.
     *
     * @param today the study day
     */
    public static List<Slot> of(Deck deck, Reviews reviews, Limits limits, LocalDate today) {
        return of(deck, reviews, limits, today, Sequence.SPREAD);
    }

    /** Likewise, with new facts in another order. */
    public static List<Slot> of(Deck deck, Reviews reviews, Limits limits, LocalDate today, Sequence sequence) {
        return new Queue(deck, reviews, today, sequence).line(limits);
    }

    /** Tells whether more waits than is for today. */
    public static boolean isBehind(Deck deck, Reviews reviews, Limits limits, LocalDate today) {
        Queue queue = new Queue(deck, reviews, today, Sequence.SPREAD);
        int waiting = 0;
        for (String key : deck.keys()) {
            waiting += !reviews.isSuspended(key) && queue.isDue(key) ? 1 : 0;
        }
        return Share.of(waiting, 0, reviews, limits, today).isBehind();
    }

    /**
     * Lines up practice: whatever may be asked, due or not, the least known first and what was never asked last.
     *
     * @param questions how many; 0 for as many as there are
     */
    public static List<Slot> practice(Deck deck, Reviews reviews, int questions, LocalDate today) {
        return new Queue(deck, reviews, today, Sequence.SPREAD).practice(questions > 0 ? questions : Integer.MAX_VALUE);
    }

    private List<Slot> practice(int most) {
        List<Due> known = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (String key : deck.keys()) {
            if (reviews.isSuspended(key)) {
                continue;
            }
            if (reviews.memory(key) instanceof Memory.Known) {
                known.add(new Due(key, reviews.retrievability(key, today)));
            } else {
                fresh.add(key);
            }
        }
        known.sort(Comparator.comparingDouble(Due::retrievability));
        List<Slot> line = new ArrayList<>();
        for (Due each : known) {
            if (line.size() < most) {
                add(line, each.key(), false);
            }
        }
        for (String key : spread(fresh)) {
            if (line.size() < most) {
                add(line, key, true);
            }
        }
        return line;
    }

    private List<Slot> line(Limits limits) {
        List<Due> due = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (String key : deck.keys()) {
            if (reviews.memory(key) instanceof Memory.Known known) {
                // A day may lie ahead when the learner has travelled west, or the clock was set back.
                if (!known.last().isBefore(today)) {
                    deck.items(key).forEach(this::take);
                } else if (!reviews.isSuspended(key) && isDue(key)) {
                    due.add(new Due(key, reviews.retrievability(key, today)));
                }
            } else if (!reviews.isSuspended(key)) {
                fresh.add(key);
            }
        }
        due.sort(Comparator.comparingDouble(Due::retrievability));
        Share share = Share.of(due.size(), fresh.size(), reviews, limits, today);
        List<Slot> line = new ArrayList<>();
        for (Due each : due) {
            if (line.size() < share.due()) {
                add(line, each.key(), false);
            }
        }
        int end = line.size() + share.fresh();
        for (String key : sequence == Sequence.SPREAD ? spread(fresh) : fresh) {
            if (line.size() < end) {
                add(line, key, true);
            }
        }
        return line;
    }

    private boolean isDue(String key) {
        LocalDate day = reviews.due(key);
        return day != null && !day.isAfter(today);
    }

    private void add(List<Slot> line, String key, boolean fresh) {
        Card card = choose(key, fresh);
        if (!taken.contains(card.fact()) && !taken.contains(key)) {
            take(card);
            line.add(new Slot(card.item(), asked(card), fresh, false));
        }
    }

    private void take(Card card) {
        taken.add(card.memory());
        taken.add(card.fact());
    }

    /** The easiest at first, options before anything else; then each in turn. */
    private Card choose(String key, boolean fresh) {
        List<Card> cards = deck.items(key);
        if (fresh) {
            Card easiest = cards.get(0);
            for (Card card : cards) {
                easiest = effort(card) < effort(easiest) ? card : easiest;
            }
            return easiest;
        }
        ItemId last = reviews.lastItem(key);
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(last)) {
                return cards.get((i + 1) % cards.size());
            }
        }
        return cards.get(0);
    }

    /** True or false shows least of what is known, so that it is not the way in which a fact is met. */
    private static int effort(Card card) {
        return card.difficulty()
                + (card.way().equals("choice") ? 0 : 10)
                + (card.kind().equals("true-false") ? 20 : 0);
    }

    private Asked asked(Card card) {
        return switch (card.way()) {
            case "multiple" -> Asked.MULTIPLE;
            case "order" -> Asked.ORDER;
            case "match" -> Asked.MATCH;
            default -> {
                boolean known = reviews.memory(card.memory()) instanceof Memory.Known memory
                        && memory.stability() >= TYPED_FROM;
                yield known && card.isTypable() ? Asked.TYPED : Asked.CHOICE;
            }
        };
    }

    /** The easiest fact of each article in turn, then the next of each, so that neighbours come from apart. */
    private List<String> spread(List<String> keys) {
        Map<String, List<String>> byArticle = new LinkedHashMap<>();
        Map<String, Integer> efforts = new HashMap<>();
        for (String key : keys) {
            int hash = key.indexOf('#');
            byArticle
                    .computeIfAbsent(hash < 0 ? key : key.substring(0, hash), article -> new ArrayList<>())
                    .add(key);
            efforts.put(key, effort(choose(key, true)));
        }
        List<String> spread = new ArrayList<>(keys.size());
        List<List<String>> rows = new ArrayList<>(byArticle.values());
        for (List<String> row : rows) {
            row.sort(Comparator.comparingInt(key -> efforts.getOrDefault(key, 0)));
        }
        for (int round = 0; !rows.isEmpty(); round++) {
            int next = round;
            for (List<String> row : rows) {
                spread.add(row.get(next));
            }
            rows.removeIf(row -> row.size() <= next + 1);
        }
        return spread;
    }
}
