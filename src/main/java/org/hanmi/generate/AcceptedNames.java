package org.hanmi.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** What may be typed for a name: its spellings, Hangul, and the surname where it means one person only (rule 17). */
final class AcceptedNames {

    private final Map<String, Integer> surnames = new HashMap<>();

    AcceptedNames(KnowledgeBase knowledge) {
        for (Person person : knowledge.world().people()) {
            // A surname also counts as taken if it is a word of somebody else's name: Kim, Park.
            Set<String> words = new LinkedHashSet<>(List.of(fold(person.surname())));
            for (String word : person.name().split("[ -]")) {
                words.add(fold(word));
            }
            words.forEach(word -> surnames.merge(word, 1, Integer::sum));
        }
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean surnameIsUnique(Person person) {
        return surnames.getOrDefault(fold(person.surname()), 0) == 1;
    }

    /** The name in the bank first, then everything else that is right. */
    List<String> of(Person person) {
        List<@Nullable String> also = new ArrayList<>(person.also());
        if (surnameIsUnique(person)) {
            also.add(person.surname());
        }
        also.add(person.hangul());
        also.add(person.hanja());
        return distinct(person.name(), also);
    }

    /** The name in the bank first, then everything else that is right. */
    List<String> of(Place place) {
        List<@Nullable String> also = new ArrayList<>(place.also());
        also.add(place.hangul());
        return distinct(place.name(), also);
    }

    private static List<String> distinct(String first, List<@Nullable String> also) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(first);
        for (String form : also) {
            if (form != null) {
                forms.add(form);
            }
        }
        return List.copyOf(forms);
    }
}
