package org.hanmi.bank;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher put in place of parts of an item. What is not named here stays as it is written, so that an item that
 * is generated anew keeps both its new facts and its better words.
 *
 * @param stem the better stem; null if the written one stays
 * @param rationale the better rationale; null if the written one stays
 * @param distractors better wrong options
 * @param basis facts on which the item rests besides
 * @param sources where these were read
 */
public record Rewording(
        @Nullable String stem,
        @Nullable String rationale,
        List<Replacement> distractors,
        List<FactId> basis,
        List<Cited> sources) {

    /** Nothing is put in place of anything. */
    public static final Rewording NONE = new Rewording(null, null, List.of(), List.of(), List.of());

    /**
     * A wrong option in place of another.
     *
     * @param instead the text of the written option; empty if this one is added
     */
    public record Replacement(String instead, Distractor by) {}

    /** Copies the lists. */
    public Rewording {
        distractors = List.copyOf(distractors);
        basis = List.copyOf(basis);
        sources = List.copyOf(sources);
    }

    /** Tells whether nothing is put in place of anything. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The same with another stem. */
    public Rewording withStem(String better) {
        return new Rewording(better, rationale, distractors, basis, sources);
    }

    /** The same with another rationale. */
    public Rewording withRationale(String better) {
        return new Rewording(stem, better, distractors, basis, sources);
    }

    /** The same with one more fact and where it was read. */
    public Rewording withFact(FactId fact, Cited source) {
        Set<FactId> facts = new LinkedHashSet<>(basis);
        Set<Cited> read = new LinkedHashSet<>(sources);
        facts.add(fact);
        read.add(source);
        return new Rewording(stem, rationale, distractors, List.copyOf(facts), List.copyOf(read));
    }

    /**
     * The same with another wrong option in place of one.
     *
     * @param present the text of the option as it is shown now, which may itself be a replacement; empty to add one
     */
    public Rewording withDistractor(String present, Distractor by) {
        List<Replacement> all = new ArrayList<>(distractors);
        for (int i = 0; i < all.size(); i++) {
            if (!present.isEmpty() && all.get(i).by().text().equals(present)) {
                all.set(i, new Replacement(all.get(i).instead(), by));
                return new Rewording(stem, rationale, all, basis, sources);
            }
        }
        all.add(new Replacement(present, by));
        return new Rewording(stem, rationale, all, basis, sources);
    }

    /** The item with all of this. */
    public Item apply(Item written) {
        if (isNone()) {
            return written;
        }
        Set<FactId> facts = new LinkedHashSet<>(written.basis());
        facts.addAll(basis);
        Set<Cited> read = new LinkedHashSet<>(written.sources());
        read.addAll(sources);
        return new Item(
                written.id(),
                written.kind(),
                stem == null ? written.stem() : stem,
                distractors.isEmpty()
                        ? written.interaction()
                        : written.interaction().match(new Replaced()),
                written.accepted(),
                rationale == null ? written.rationale() : rationale,
                List.copyOf(facts),
                List.copyOf(read),
                written.topics(),
                written.when(),
                written.difficulty(),
                written.people(),
                written.places());
    }

    /** The replacements for options that the item does not have (any more). */
    public List<Replacement> idle(Item written) {
        Set<String> texts = new LinkedHashSet<>();
        written.interaction().distractors().forEach(wrong -> texts.add(wrong.text()));
        List<Replacement> idle = new ArrayList<>();
        for (Replacement replacement : distractors) {
            if (!replacement.instead().isEmpty() && !texts.contains(replacement.instead())) {
                idle.add(replacement);
            }
        }
        return idle;
    }

    private List<Distractor> replaced(List<Distractor> written) {
        List<Distractor> all = new ArrayList<>(written);
        for (Replacement replacement : distractors) {
            if (replacement.instead().isEmpty()) {
                all.add(replacement.by());
                continue;
            }
            for (int i = 0; i < written.size(); i++) {
                if (written.get(i).text().equals(replacement.instead())) {
                    all.set(i, replacement.by());
                }
            }
        }
        return all;
    }

    /** Orders and matches have no wrong options to replace. */
    private final class Replaced implements Interaction.Cases<Interaction> {

        @Override
        public Interaction choice(Interaction.Choice choice) {
            return new Interaction.Choice(choice.right(), replaced(choice.distractors()));
        }

        @Override
        public Interaction multiple(Interaction.Multiple multiple) {
            return new Interaction.Multiple(multiple.key(), replaced(multiple.distractors()));
        }

        @Override
        public Interaction order(Interaction.Order order) {
            return order;
        }

        @Override
        public Interaction match(Interaction.Match match) {
            return match;
        }
    }
}
