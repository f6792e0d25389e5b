package org.hanmi.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.hanmi.item.Distractor;
import org.hanmi.item.Item;

/**
 * Every answer that some question of the bank has or offers. A slip is forgiven only if it is nearer to the right
 * answer than to any of these.
 */
public final class Rivals {

    private final Supplier<? extends Collection<Item>> items;
    private final Map<String, List<String>> names = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<String> keyWords = new HashSet<>();
    private final Map<String, Set<String>> forms = new HashMap<>();
    private final Set<String> people = new HashSet<>();
    private final Map<String, KoreanName> koreans = new HashMap<>();

    /** Remembers the items; their answers are looked at when a slip first needs it. */
    public Rivals(Collection<Item> items) {
        List<Item> copy = List.copyOf(items);
        this.items = () -> copy;
    }

    /** Likewise, reading the items only then. */
    public Rivals(Supplier<? extends Collection<Item>> items) {
        this.items = items;
    }

    /** Every form that any item accepts for the person who is the key; empty if the key is no person. */
    Set<String> formsOf(String key) {
        index();
        return people.contains(person(key)) ? forms.getOrDefault(person(key), Set.of()) : Set.of();
    }

    /** Tells whether somebody or something else is at least as near. */
    boolean anyWithin(int slips, List<String> given, Set<String> own) {
        index();
        for (Map.Entry<String, List<String>> name : names.entrySet()) {
            if (!own.contains(name.getKey()) && Edits.between(given, name.getValue()) <= slips) {
                return true;
            }
        }
        return slips > 0 && given.size() == 1 && anyWord(slips, given, own);
    }

    /** One word is as near to a word of somebody's name, too. */
    private boolean anyWord(int slips, List<String> given, Set<String> own) {
        for (String word : words) {
            if (!own.contains(word) && Edits.between(given, List.of(word)) <= slips) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether this is how another Korean may be written. */
    boolean anyWritten(List<String> given, KoreanName own) {
        index();
        for (KoreanName name : koreans.values()) {
            if (!name.equals(own) && name.isWritten(given)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word is the family name of another Korean, or in anybody's name as the bank spells it. */
    boolean anyCalled(String word, KoreanName korean) {
        index();
        for (KoreanName name : koreans.values()) {
            if (!name.equals(korean) && name.isFamily(word)) {
                return true;
            }
        }
        return keyWords.contains(word);
    }

    private void index() {
        if (!names.isEmpty()) {
            return;
        }
        for (Item item : items.get()) {
            people.addAll(item.people());
            List<String> key = item.interaction().key();
            for (int i = 0; i < item.accepted().size() && i < key.size(); i++) {
                item.accepted().get(i).forEach(this::add);
                Set<String> known = forms.computeIfAbsent(person(key.get(i)), each -> new LinkedHashSet<>());
                known.add(key.get(i));
                known.addAll(item.accepted().get(i));
            }
            key.forEach(this::add);
            for (Distractor distractor : item.interaction().distractors()) {
                add(distractor.text());
            }
            if (item.isTypable()) {
                index(item);
            }
        }
        forms.forEach((key, each) -> {
            KoreanName name = KoreanName.among(each);
            if (name != null) {
                koreans.put(key, name);
            }
        });
    }

    private void index(Item item) {
        item.interaction().key().forEach(key -> keyWords.addAll(Normal.tokens(key)));
        for (Distractor distractor : item.interaction().distractors()) {
            keyWords.addAll(Normal.tokens(distractor.text()));
        }
        item.accepted().forEach(each -> each.forEach(form -> words.addAll(Normal.tokens(form))));
        words.addAll(keyWords);
    }

    /** The id a person of that name has. */
    private static String person(String name) {
        return Normal.text(name).replace(' ', '-');
    }

    /** Seoul's is no name beside Seoul, so that “Seould” is not nearer to it. */
    private void add(String text) {
        String name = text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
        for (List<String> order : Orders.of(Normal.tokens(name))) {
            names.put(Normal.joined(order), order);
        }
    }
}
