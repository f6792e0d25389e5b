package org.hanmi.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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

    private record Due(String key, int place, double retrievability) {}

    /** What is least likely recalled, and of equals what comes first in the bank. A class: see the package {@code cli}. */
    private static final Comparator<Due> ENDANGERED = new Comparator<>() {
        @Override
        public int compare(Due one, Due other) {
            int least = Double.compare(one.retrievability, other.retrievability);
            return least != 0 ? least : Integer.compare(one.place, other.place);
        }
    };

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
        for (String key : reviews.keys()) {
            waiting += !reviews.isSuspended(key) && queue.isDue(key) && deck.find(key) >= 0 ? 1 : 0;
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
        for (String key : reviews.keys()) {
            int place = deck.find(key);
            if (place >= 0 && !reviews.isSuspended(key)) {
                known.add(new Due(key, place, reviews.retrievability(key, today)));
            }
        }
        known.sort(ENDANGERED);
        List<Slot> line = new ArrayList<>();
        for (Due each : known) {
            if (line.size() < most) {
                add(line, each.key(), false);
            }
        }
        addFresh(line, most);
        return line;
    }

    private List<Slot> line(Limits limits) {
        List<Due> due = new ArrayList<>();
        int fresh = deck.size();
        for (int fact = 0; fact < reviews.facts(); fact++) {
            String key = reviews.key(fact);
            int place = deck.find(key);
            if (place < 0) {
                continue;
            }
            boolean suspended = reviews.isSuspended(key);
            if (reviews.memory(key) instanceof Memory.Known known) {
                fresh--;
                // A day may lie ahead when the learner has travelled west, or the clock was set back.
                if (!known.last().isBefore(today)) {
                    deck.items(key).forEach(this::take);
                } else if (!suspended && isDue(key)) {
                    due.add(new Due(key, place, reviews.retrievability(key, today)));
                }
            } else if (suspended) {
                fresh--;
            }
        }
        due.sort(ENDANGERED);
        Share share = Share.of(due.size(), fresh, reviews, limits, today);
        List<Slot> line = new ArrayList<>();
        for (Due each : due) {
            if (line.size() < share.due()) {
                add(line, each.key(), false);
            }
        }
        addFresh(line, line.size() + share.fresh());
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
            return Deck.easiest(cards);
        }
        ItemId last = reviews.lastItem(key);
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i).id().equals(last)) {
                return cards.get((i + 1) % cards.size());
            }
        }
        return cards.get(0);
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

    /**
     * Adds what is new until the line is so long: the easiest fact of each article in turn, then the next of each, so that
     * neighbours come from apart. Articles are looked at no further than that takes.
     */
    private void addFresh(List<Slot> line, int end) {
        if (sequence == Sequence.AS_LISTED) {
            addAsListed(line, end);
            return;
        }
        List<List<String>> articles = deck.articles();
        List<List<String>> rows = new ArrayList<>();
        int[] next = new int[articles.size()];
        boolean more = true;
        while (more && line.size() < end) {
            more = false;
            for (int i = 0; i < next.length && line.size() < end; i++) {
                if (i == rows.size()) {
                    rows.add(articles.get(i));
                }
                List<String> row = rows.get(i);
                while (next[i] < row.size() && !isFresh(row.get(next[i]))) {
                    next[i]++;
                }
                if (next[i] < row.size()) {
                    add(line, row.get(next[i]++), true);
                    more = true;
                }
            }
        }
    }

    private void addAsListed(List<Slot> line, int end) {
        for (String key : deck.keys()) {
            if (line.size() >= end) {
                return;
            }
            if (isFresh(key)) {
                add(line, key, true);
            }
        }
    }

    private boolean isFresh(String key) {
        return !(reviews.memory(key) instanceof Memory.Known) && !reviews.isSuspended(key);
    }
}
