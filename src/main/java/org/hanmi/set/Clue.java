package org.hanmi.set;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;

/**
 * What a text must say to give an item's key away: the key in one of its forms, and enough of what the item asks for
 * that a reader sees what the key belongs to.
 *
 * @param needed roots that must all be there
 * @param subject roots of the question, of which so many must be there
 * @param enough how many of them
 */
record Clue(Set<String> needed, Set<String> subject, int enough) {

    /** The part of a question's telling words that makes its subject plain beside its key. */
    private static final double SUBJECT = 0.75;

    /** A statement is judged by whatever repeats nearly all of it. */
    private static final double STATEMENT = 0.85;

    /** Everything that would give an item away. */
    static List<Clue> of(Item item) {
        return item.interaction().match(new Interaction.Cases<List<Clue>>() {
            @Override
            public List<Clue> choice(Interaction.Choice choice) {
                return Profile.isTrueOrFalse(choice) ? List.of(statement(item.stem())) : forms(item);
            }

            @Override
            public List<Clue> multiple(Interaction.Multiple multiple) {
                return List.of(clue(item.stem(), String.join(" ", multiple.key())));
            }

            @Override
            public List<Clue> order(Interaction.Order order) {
                return List.of(whole(String.join(" ", order.key())));
            }

            @Override
            public List<Clue> match(Interaction.Match match) {
                return match.pairs().stream()
                        .map(pair -> clue(item.stem(), pair.left() + " " + pair.right()))
                        .toList();
            }
        });
    }

    /** The key, and each other form of it that may be typed. */
    private static List<Clue> forms(Item item) {
        Set<String> forms = new LinkedHashSet<>(item.interaction().key());
        item.accepted().forEach(forms::addAll);
        Set<Clue> clues = new LinkedHashSet<>();
        forms.forEach(form -> clues.add(clue(item.stem(), form)));
        return List.copyOf(clues);
    }

    private static Clue clue(String stem, String key) {
        Set<String> needed = needed(key);
        Set<String> subject = new LinkedHashSet<>(Roots.telling(stem));
        subject.removeAll(needed);
        return new Clue(needed, subject, (int) Math.ceil(SUBJECT * subject.size()));
    }

    private static Clue statement(String stem) {
        Set<String> subject = Roots.telling(stem);
        return new Clue(Set.of(), subject, (int) Math.ceil(STATEMENT * subject.size()));
    }

    private static Clue whole(String text) {
        return new Clue(needed(text), Set.of(), 0);
    }

    /** A key of nothing but common words, “Two”, is looked for as it is. */
    private static Set<String> needed(String key) {
        Set<String> telling = Roots.telling(key);
        return telling.isEmpty() ? Roots.of(key) : telling;
    }

    /** Tells whether a text gives the item away. */
    boolean isIn(Set<String> passage) {
        return !isEmpty() && passage.containsAll(needed) && has(passage);
    }

    /** Tells whether a text that rests on the very fact that is asked for gives the item away: the key will do. */
    boolean isNamedIn(Set<String> passage) {
        return needed.isEmpty() ? isIn(passage) : passage.containsAll(needed);
    }

    private boolean isEmpty() {
        return needed.isEmpty() && subject.isEmpty();
    }

    private boolean has(Set<String> passage) {
        int found = 0;
        for (String root : subject) {
            found += passage.contains(root) ? 1 : 0;
        }
        return found >= enough;
    }

    /** Roots of which every text that gives the item away has at least one; as few and as rare as can be. */
    List<String> anchors(Frequency frequency) {
        List<String> roots = new ArrayList<>(needed.isEmpty() ? subject : needed);
        roots.sort(frequency.rarest());
        int some = needed.isEmpty() ? subject.size() - enough + 1 : 1;
        return roots.subList(0, Math.min(some, roots.size()));
    }
}
