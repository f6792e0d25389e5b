package org.hanmi.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;

/**
 * An item in its place in a set: how it is asked, in which order its options stand, what it is worth. Its texts are
 * clean, as {@link Clean} says.
 *
 * @param options every option from the top, also for a typed answer, since not every format can ask for one; of a
 *     match, the right sides, each once
 * @param points what a right answer is worth, at least 1
 */
public record Entry(Item item, Asked asked, List<String> options, int points) {

    /** Cleans the texts. */
    public Entry {
        item = Clean.item(item);
        options = Clean.texts(options);
        if (points < 1) {
            throw new IllegalArgumentException("a right answer is worth at least one point, not " + points);
        }
    }

    /** The same entry, asked in another way. */
    Entry as(Asked other) {
        return new Entry(item, other, options, points);
    }

    /** The id of its item. */
    String id() {
        return item.id().text();
    }

    /** What is asked. */
    String stem() {
        return item.stem();
    }

    /** The options from the top, with what is to be said of each. */
    List<Option> choices() {
        List<String> key = item.interaction().key();
        List<Option> choices = new ArrayList<>(options.size());
        for (String text : options) {
            choices.add(new Option(text, key.contains(text), feedback(text)));
        }
        return choices;
    }

    private String feedback(String text) {
        for (Distractor distractor : item.interaction().distractors()) {
            if (distractor.text().equals(text)) {
                return distractor.feedback();
            }
        }
        return "";
    }

    /** The pairs of a match; of an order, each option with its place, {@code 1} for the first. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        if (item.interaction() instanceof Interaction.Match match) {
            match.pairs().forEach(pair -> pairs.add(new Pair(pair.left(), pair.right())));
        } else {
            for (String text : options) {
                pairs.add(
                        new Pair(text, Integer.toString(item.interaction().key().indexOf(text) + 1)));
            }
        }
        return pairs;
    }

    /** Of an order or a match: what stands on the right, each text once, in the order in which it is offered. */
    List<String> rights() {
        if (asked == Asked.MATCH) {
            return options;
        }
        List<String> places = new ArrayList<>();
        for (int i = 1; i <= options.size(); i++) {
            places.add(Integer.toString(i));
        }
        return places;
    }

    /**
     * The right answer as indexes of options, from 0: of an order in sequence, of a match one beside each left side,
     * else from the top.
     */
    List<Integer> key() {
        List<String> key = item.interaction().key();
        List<Integer> indexes = new ArrayList<>(key.size());
        if (asked == Asked.ORDER || asked == Asked.MATCH) {
            key.forEach(text -> indexes.add(options.indexOf(text)));
        } else {
            for (int i = 0; i < options.size(); i++) {
                if (key.contains(options.get(i))) {
                    indexes.add(i);
                }
            }
        }
        return indexes;
    }

    /** What a typed answer may be, each in one line, as it is typed: the key first, no text twice. */
    List<String> accepted() {
        Set<String> accepted = new LinkedHashSet<>();
        accepted.add(Notes.oneLine(item.interaction().key().get(0)));
        if (item.isTypable()) {
            item.accepted().get(0).stream()
                    .map(Notes::oneLine)
                    .filter(text -> !text.isEmpty())
                    .forEach(accepted::add);
        }
        return List.copyOf(accepted);
    }

    /** Tells whether a statement is to be judged, for which many tools have a question of its own. */
    boolean isTrueOrFalse() {
        return asked == Asked.CHOICE && options.size() == 2 && options.contains("True") && options.contains("False");
    }
}
