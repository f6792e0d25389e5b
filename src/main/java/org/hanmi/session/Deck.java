package org.hanmi.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Card;
import org.jspecify.annotations.Nullable;

/**
 * The items that may be asked, by the fact that their memory belongs to, in the order of the bank. Whoever knows more of a
 * bank than its items can answer without going through them, and does so by another deck.
 */
public class Deck {

    private final Collection<? extends Card> cards;
    private @Nullable Map<String, List<Card>> sorted;
    private @Nullable Map<String, Integer> numbers;

    /** Takes the items of a bank, or of what a filter left of it, and sorts them when somebody asks. */
    public Deck(Collection<? extends Card> cards) {
        this.cards = cards;
    }

    private Map<String, List<Card>> byKey() {
        Map<String, List<Card>> byKey = sorted;
        if (byKey == null) {
            byKey = new LinkedHashMap<>();
            for (Card card : cards) {
                String key = card.memory();
                List<Card> same = byKey.get(key);
                if (same == null) {
                    same = new ArrayList<>(2);
                    byKey.put(key, same);
                }
                same.add(card);
            }
            sorted = byKey;
        }
        return byKey;
    }

    /** How many facts can be asked. */
    public int size() {
        return byKey().size();
    }

    /** The place of a fact in the order of the bank, from 0; −1 if nothing asks about it. */
    public int find(String key) {
        Map<String, Integer> places = numbers;
        if (places == null) {
            places = new LinkedHashMap<>();
            for (String each : byKey().keySet()) {
                places.put(each, places.size());
            }
            numbers = places;
        }
        return places.getOrDefault(key, -1);
    }

    /** Every fact that can be asked. */
    public Collection<String> keys() {
        return Collections.unmodifiableSet(byKey().keySet());
    }

    /** The items on one fact; none if nothing asks about it. */
    public List<Card> items(String key) {
        return Collections.unmodifiableList(byKey().getOrDefault(key, List.of()));
    }

    /** How many facts belong to a topic. A fact has the topics of the first item on it. */
    public int count(String topic) {
        int count = 0;
        for (List<Card> same : byKey().values()) {
            count += same.get(0).topics().contains(topic) ? 1 : 0;
        }
        return count;
    }

    /** The topics of a fact that can be asked. */
    public List<String> topics(String key) {
        return items(key).get(0).topics();
    }

    /** The facts of each article, those with the least effort first. */
    public List<List<String>> articles() {
        Map<String, List<String>> byArticle = new LinkedHashMap<>();
        for (String key : byKey().keySet()) {
            int hash = key.indexOf('#');
            String article = hash < 0 ? key : key.substring(0, hash);
            byArticle.computeIfAbsent(article, first -> new ArrayList<>()).add(key);
        }
        List<List<String>> articles = new ArrayList<>(byArticle.values());
        for (List<String> article : articles) {
            article.sort(Comparator.comparingInt(key -> easiest(items(key)).effort()));
        }
        return articles;
    }

    /** The item by which a fact is best met, the first of several. */
    static Card easiest(List<Card> cards) {
        Card easiest = cards.get(0);
        for (Card card : cards) {
            easiest = card.effort() < easiest.effort() ? card : easiest;
        }
        return easiest;
    }
}
