package org.hanmi.cli;

import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.bank.BankIndex;
import org.hanmi.bank.Look;
import org.hanmi.item.Card;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.hanmi.session.Deck;
import org.hanmi.session.FirstQuestions;

/**
 * What there is to study, opened without reading a single item.
 *
 * @param deck the items that pass the filter
 * @param all every item of the bank
 * @param topics the name of each topic by its id
 * @param problems what could not be read
 */
record Library(Deck deck, List<Card> all, Map<String, String> topics, List<Problem> problems) {

    /**
     * Opens the index of a bank, wherever a fresh one is; makes it otherwise.
     *
     * @param look what is known of the bank
     * @param indexes where one may be, best place first
     * @param filter what is to pass
     */
    static Library open(Path questions, Path articles, Look look, Path[] indexes, Filter filter, boolean korean) {
        BankIndex index = BankIndex.open(questions, look, indexes);
        List<Card> all = new Cards(index);
        Deck deck = filter.isEverything() ? new IndexedDeck(index, all) : new Deck(passing(filter, index, all));
        return new Library(deck, all, TopicNames.read(articles, korean), index.problems());
    }

    /** Made when they are asked for: there are thousands, and a sitting needs some ten. */
    private static final class Cards extends AbstractList<Card> {
        private final BankIndex index;

        Cards(BankIndex index) {
            this.index = index;
        }

        @Override
        public Card get(int i) {
            return new IndexedCard(index, i);
        }

        @Override
        public int size() {
            return index.size();
        }
    }

    private static List<Card> passing(Filter filter, BankIndex index, List<Card> all) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (passes(filter, index, i)) {
                cards.add(all.get(i));
            }
        }
        return cards;
    }

    /**
     * What of it is asked first of somebody who is new here.
     *
     * @param least all of it, if fewer questions than this are easy
     */
    Library easy(int least) {
        List<Item> first = FirstQuestions.of(all);
        return first.size() < least ? this : new Library(new Deck(first), all, topics, problems);
    }

    /** All that could ever be asked, whatever this is a part of. */
    Deck whole() {
        return deck instanceof IndexedDeck ? deck : new Deck(all);
    }

    /** What of it is about a topic. */
    Library onTopic(String id) {
        List<Card> cards = new ArrayList<>();
        for (Card card : all) {
            if (card.topics().contains(id)) {
                cards.add(card);
            }
        }
        return new Library(new Deck(cards), all, topics, problems);
    }

    /** What of it asks about facts of an article. */
    Library ofArticle(String id) {
        List<Card> cards = new ArrayList<>();
        for (Card card : all) {
            if (card.memory().startsWith(id + "#")) {
                cards.add(card);
            }
        }
        return new Library(new Deck(cards), all, topics, problems);
    }

    private static boolean passes(Filter filter, BankIndex index, int i) {
        return filter.passes(
                index.memory(i),
                index.topics(i),
                index.people(i),
                index.places(i),
                index.kind(i),
                index.difficulty(i),
                index.when(i));
    }

    /** All items, read: a slip in a typed answer is compared with every answer of the bank. */
    List<Item> items() {
        List<Item> items = new ArrayList<>(all.size());
        for (Card card : all) {
            items.add(card.item());
        }
        return items;
    }
}
