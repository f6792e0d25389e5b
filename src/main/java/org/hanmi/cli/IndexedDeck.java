package org.hanmi.cli;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hanmi.bank.BankIndex;
import org.hanmi.item.Card;
import org.hanmi.session.Deck;

/** The whole bank as a deck, of which nothing is read that is not asked for. */
final class IndexedDeck extends Deck {

    private final BankIndex index;

    IndexedDeck(BankIndex index, List<Card> cards) {
        super(cards);
        this.index = index;
    }

    @Override
    public int size() {
        return index.facts();
    }

    @Override
    public int find(String key) {
        return index.fact(key);
    }

    @Override
    public Collection<String> keys() {
        return new Keys();
    }

    @Override
    public List<Card> items(String key) {
        int fact = index.fact(key);
        if (fact < 0) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>(2);
        for (int item : index.itemsOf(fact)) {
            cards.add(new IndexedCard(index, item));
        }
        return cards;
    }

    @Override
    public int count(String topic) {
        return index.facts(topic);
    }

    @Override
    public List<String> topics(String key) {
        return index.topicsOf(index.fact(key));
    }

    @Override
    public List<List<String>> articles() {
        return new Articles();
    }

    private final class Keys extends AbstractList<String> {
        @Override
        public String get(int fact) {
            return index.memoryOf(fact);
        }

        @Override
        public int size() {
            return index.facts();
        }
    }

    private final class Articles extends AbstractList<List<String>> {
        @Override
        public List<String> get(int article) {
            return new Facts(index.factsOf(article));
        }

        @Override
        public int size() {
            return index.articles();
        }
    }

    private final class Facts extends AbstractList<String> {
        private final int[] facts;

        Facts(int[] facts) {
            this.facts = facts;
        }

        @Override
        public String get(int i) {
            return index.memoryOf(facts[i]);
        }

        @Override
        public int size() {
            return facts.length;
        }
    }
}
