package org.hanmi.set;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.FactId;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;

/** What must be known of an item to tell which others it can stand beside. */
final class Profile {

    private final Item item;
    private final String fact;
    private final Set<String> basis = new HashSet<>();
    private final List<Set<String>> passages = new ArrayList<>();
    private final Set<String> roots = new LinkedHashSet<>();
    private final List<Clue> clues;

    Profile(Item item) {
        this.item = item;
        fact = item.fact();
        item.basis().stream().map(FactId::toString).forEach(basis::add);
        passage(item.stem());
        passage(item.rationale());
        for (Distractor wrong : item.interaction().distractors()) {
            passage(wrong.text());
            passage(wrong.feedback());
        }
        // The options of a match are read together, and tell nothing before they are matched.
        if (!(item.interaction() instanceof Interaction.Match)) {
            item.interaction().key().forEach(this::passage);
        }
        clues = Clue.of(item);
    }

    private void passage(String text) {
        Set<String> said = Roots.of(text);
        if (!said.isEmpty()) {
            passages.add(said);
            roots.addAll(said);
        }
    }

    Item item() {
        return item;
    }

    /** Its id. */
    String id() {
        return item.id().text();
    }

    /** The fact that is asked for. */
    String fact() {
        return fact;
    }

    /** What would give it away. */
    List<Clue> clues() {
        return clues;
    }

    /** The roots of everything that it says. */
    Set<String> roots() {
        return roots;
    }

    /**
     * Tells whether something that this item says, in its stem, its options, their reasons or its rationale, gives the
     * other's key away (rule 15).
     */
    boolean givesAway(Profile other) {
        boolean rests = basis.contains(other.fact());
        for (Clue clue : other.clues) {
            // Most say nothing of the kind anywhere, which is seen at once.
            if (!roots.containsAll(clue.needed())) {
                continue;
            }
            for (Set<String> passage : passages) {
                if (clue.isIn(passage) || (rests && clue.isNamedIn(passage))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a statement is to be judged. */
    boolean isTrueOrFalse() {
        return item.interaction() instanceof Interaction.Choice choice && isTrueOrFalse(choice);
    }

    static boolean isTrueOrFalse(Interaction.Choice choice) {
        List<String> options = choice.options();
        return options.size() == 2 && options.contains("True") && options.contains("False");
    }

    /** Of a statement: whether it is true. */
    boolean isTrue() {
        return item.interaction().key().equals(List.of("True"));
    }
}
