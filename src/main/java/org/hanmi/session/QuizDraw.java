package org.hanmi.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Question;
import org.hanmi.fact.FactId;
import org.hanmi.item.Card;
import org.hanmi.item.Item;
import org.hanmi.review.Reviews;

/**
 * Draws the questions of a quiz: the same for the same seed and bank, whatever the learner knows. No two of them rest on
 * one fact, none has the answer to another in what it asks, and the right options stand in each place about as often as
 * in any other.
 */
public final class QuizDraw {

    private final Random chance;
    private final boolean typed;
    private final Set<String> facts = new HashSet<>();
    private final List<Item> drawn = new ArrayList<>();

    private QuizDraw(long seed, boolean typed) {
        this.chance = new Random(seed);
        this.typed = typed;
    }

    /**
     * Draws.
     *
     * @param deck what passes the filters
     * @param reviews what the learner does not want to be asked is left out
     * @param questions at most how many
     * @param typed asks only what can be asked as typed text, and asks it so
     */
    public static List<Question> of(Deck deck, Reviews reviews, int questions, boolean typed, long seed) {
        return new QuizDraw(seed, typed).draw(deck, reviews, questions);
    }

    private List<Question> draw(Deck deck, Reviews reviews, int questions) {
        List<String> keys = new ArrayList<>(deck.keys());
        // The order of the bank's files is not the same everywhere.
        Collections.sort(keys);
        Collections.shuffle(keys, chance);
        for (String key : keys) {
            // One number a key, so that what is left out does not change what comes after.
            int which = chance.nextInt(Integer.MAX_VALUE);
            List<Card> cards = askable(deck.items(key));
            if (drawn.size() < questions && !cards.isEmpty() && !reviews.isSuspended(key)) {
                add(cards.get(which % cards.size()));
            }
        }
        List<Question> asked = new ArrayList<>();
        for (Item item : drawn) {
            asked.add(Arrangement.question(item, typed ? Asked.TYPED : way(item), chance.nextInt()));
        }
        return balanced(asked);
    }

    private List<Card> askable(List<Card> cards) {
        List<Card> askable = new ArrayList<>();
        for (Card card : cards) {
            if (!typed || (card.isTypable() && card.way().equals("choice"))) {
                askable.add(card);
            }
        }
        return askable;
    }

    private void add(Card card) {
        if (facts.contains(card.memory()) || facts.contains(card.fact())) {
            return;
        }
        Item item = card.item();
        for (FactId basis : item.basis()) {
            if (facts.contains(basis.toString())) {
                return;
            }
        }
        for (Item other : drawn) {
            if (givesAway(other, item) || givesAway(item, other)) {
                return;
            }
        }
        facts.add(card.memory());
        facts.add(card.fact());
        item.basis().forEach(basis -> facts.add(basis.toString()));
        drawn.add(item);
    }

    /** Tells whether one question is asked in words that hold the answer to another that is about the same things. */
    private static boolean givesAway(Item one, Item other) {
        if (!areNear(one, other)) {
            return false;
        }
        String stem = one.stem().toLowerCase(Locale.ROOT);
        for (String key : other.interaction().key()) {
            if (holds(stem, key.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean areNear(Item one, Item other) {
        boolean article = !one.basis().isEmpty()
                && !other.basis().isEmpty()
                && one.basis().get(0).article().equals(other.basis().get(0).article());
        boolean day = one.when() != null && one.when().equals(other.when());
        return article || day || !Collections.disjoint(one.people(), other.people());
    }

    /** Tells whether a text holds another as whole words. */
    private static boolean holds(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static Asked way(Item item) {
        return switch (item.way()) {
            case "multiple" -> Asked.MULTIPLE;
            case "order" -> Asked.ORDER;
            case "match" -> Asked.MATCH;
            default -> Asked.CHOICE;
        };
    }

    /** Moves right options to where fewest have been. What stands in an order of its own stays, and counts. */
    private List<Question> balanced(List<Question> questions) {
        int[] taken = new int[32];
        List<Question> balanced = new ArrayList<>(questions);
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (question.asked() == Asked.CHOICE && Arrangement.isFixed(question.item())) {
                taken[place(question)]++;
            }
        }
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (question.asked() == Asked.CHOICE && !Arrangement.isFixed(question.item())) {
                int to = least(taken, question.options().size());
                List<String> options = new ArrayList<>(question.options());
                Collections.swap(options, place(question), to);
                taken[to]++;
                balanced.set(i, new Question(question.item(), question.asked(), question.lefts(), options));
            }
        }
        return balanced;
    }

    private static int place(Question question) {
        return question.options().indexOf(question.key().get(0));
    }

    /** The place taken least often; of several, any. */
    private int least(int[] taken, int options) {
        int from = chance.nextInt(options);
        int least = from;
        for (int i = 1; i < options; i++) {
            int place = (from + i) % options;
            least = taken[place] < taken[least] ? place : least;
        }
        return least;
    }
}
