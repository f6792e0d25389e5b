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
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
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
    private final Set<String> taken = new HashSet<>();

    private record Due(String key, double retrievability) {}

    private Queue(Deck deck, Reviews reviews, LocalDate today) {
        this.deck = deck;
        this.reviews = reviews;
        this.today = today;
    }

    /**
     * Lines up a sitting.
     *
     * @param today the study day
     */
    public static List<Slot> of(Deck deck, Reviews reviews, Limits limits, LocalDate today) {
        return new Queue(deck, reviews, today).line(limits);
    }

    private List<Slot> line(Limits limits) {
        List<Due> due = new ArrayList<>();
        List<String> fresh = new ArrayList<>();
        for (String key : deck.keys()) {
            if (reviews.memory(key) instanceof Memory.Known known) {
                if (known.last().equals(today)) {
                    deck.items(key).forEach(this::take);
                } else if (!reviews.isSuspended(key) && isDue(key)) {
                    due.add(new Due(key, reviews.retrievability(key, today)));
                }
            } else if (!reviews.isSuspended(key)) {
                fresh.add(key);
            }
        }
        due.sort(Comparator.comparingDouble(Due::retrievability));
        int most = limits.questions() > 0 ? limits.questions() : Integer.MAX_VALUE;
        List<Slot> line = new ArrayList<>();
        for (Due each : due) {
            if (line.size() < most) {
                add(line, each.key(), false);
            }
        }
        int room = Math.max(0, limits.freshPerDay() - introducedToday());
        int end = (int) Math.min(most, (long) line.size() + room);
        for (String key : spread(fresh)) {
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

    private int introducedToday() {
        List<Reviews.Day> days = reviews.days();
        Reviews.Day last = days.isEmpty() ? null : days.get(days.size() - 1);
        return last != null && last.date().equals(today) ? last.introduced() : 0;
    }

    private void add(List<Slot> line, String key, boolean fresh) {
        Item item = choose(key, fresh);
        if (!taken.contains(fact(item)) && !taken.contains(key)) {
            take(item);
            line.add(new Slot(item, asked(item), fresh, false));
        }
    }

    private void take(Item item) {
        taken.add(item.memory());
        taken.add(fact(item));
    }

    /** The fact asked about, which items with memories of their own may share. */
    private static String fact(Item item) {
        return item.basis().isEmpty() ? item.memory() : item.basis().get(0).toString();
    }

    /** The easiest at first, options before anything else; then each in turn. */
    private Item choose(String key, boolean fresh) {
        List<Item> items = deck.items(key);
        if (fresh) {
            Item easiest = items.get(0);
            for (Item item : items) {
                easiest = effort(item) < effort(easiest) ? item : easiest;
            }
            return easiest;
        }
        ItemId last = reviews.lastItem(key);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(last)) {
                return items.get((i + 1) % items.size());
            }
        }
        return items.get(0);
    }

    /** Two options teach little, since half of the answers are guessed; anything but options asks for more. */
    private static int effort(Item item) {
        if (item.interaction() instanceof Interaction.Choice choice) {
            return item.difficulty() + (choice.distractors().size() < 2 ? 5 : 0);
        }
        return item.difficulty() + 10;
    }

    private Asked asked(Item item) {
        return item.interaction().match(new Interaction.Cases<>() {
            @Override
            public Asked choice(Interaction.Choice choice) {
                boolean known = reviews.memory(item.memory()) instanceof Memory.Known memory
                        && memory.stability() >= TYPED_FROM;
                boolean typed =
                        !item.accepted().isEmpty() && !item.accepted().get(0).isEmpty();
                return known && typed ? Asked.TYPED : Asked.CHOICE;
            }

            @Override
            public Asked multiple(Interaction.Multiple multiple) {
                return Asked.MULTIPLE;
            }

            @Override
            public Asked order(Interaction.Order order) {
                return Asked.ORDER;
            }

            @Override
            public Asked match(Interaction.Match match) {
                return Asked.MATCH;
            }
        });
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
