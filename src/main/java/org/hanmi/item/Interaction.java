package org.hanmi.item;

import java.util.ArrayList;
import java.util.List;

/** How the learner answers. The names are those of QTI 3. */
public sealed interface Interaction {

    /** Calls the case for this way of answering. */
    <R> R match(Cases<R> cases);

    /** The word for it in the bank. */
    String name();

    /** The right option or options; in sequence for an order, the right-hand sides for a match. */
    List<String> key();

    /** The wrong options; none for an order or a match. */
    List<Distractor> distractors();

    /** One method per way of answering. */
    interface Cases<R> {
        /** One option is right. */
        R choice(Choice choice);

        /** Several options are right. */
        R multiple(Multiple multiple);

        /** The options are put in sequence. */
        R order(Order order);

        /** Each left side is given its right side. */
        R match(Match match);
    }

    /** One option is right. */
    record Choice(String right, List<Distractor> distractors) implements Interaction {

        /** Copies the list. */
        public Choice {
            distractors = List.copyOf(distractors);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice(this);
        }

        @Override
        public String name() {
            return "choice";
        }

        @Override
        public List<String> key() {
            return List.of(right);
        }
    }

    /** Several options are right, and all of them must be chosen. */
    record Multiple(List<String> key, List<Distractor> distractors) implements Interaction {

        /** Copies the lists. */
        public Multiple {
            key = List.copyOf(key);
            distractors = List.copyOf(distractors);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.multiple(this);
        }

        @Override
        public String name() {
            return "multiple";
        }
    }

    /** The options are put in sequence, the earliest first. */
    record Order(List<String> key) implements Interaction {

        /** Copies the list. */
        public Order {
            key = List.copyOf(key);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.order(this);
        }

        @Override
        public String name() {
            return "order";
        }

        @Override
        public List<Distractor> distractors() {
            return List.of();
        }
    }

    /** Each left side is given its right side. */
    record Match(List<Pair> pairs) implements Interaction {

        /** A left side and the right side that belongs to it. */
        public record Pair(String left, String right) {}

        /** Copies the list. */
        public Match {
            pairs = List.copyOf(pairs);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.match(this);
        }

        @Override
        public String name() {
            return "match";
        }

        @Override
        public List<String> key() {
            List<String> key = new ArrayList<>(pairs.size());
            for (Pair pair : pairs) {
                key.add(pair.right());
            }
            return List.copyOf(key);
        }

        @Override
        public List<Distractor> distractors() {
            return List.of();
        }
    }

    /** Every option, the right ones first. Show them in another order. */
    default List<String> options() {
        List<String> options = new ArrayList<>(key());
        for (Distractor wrong : distractors()) {
            options.add(wrong.text());
        }
        return List.copyOf(options);
    }
}
