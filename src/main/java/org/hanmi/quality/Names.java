package org.hanmi.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.Post;
import org.hanmi.fact.World;
import org.jspecify.annotations.Nullable;

/** What the names in options and stems stand for. Names are compared as {@link Plain} texts, without their article. */
final class Names {

    private final Map<String, Named> byForm = new HashMap<>();
    private final Map<String, List<Named>> byWord = new HashMap<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();

    /**
     * Something with its names.
     *
     * @param meaning one text for it
     * @param forms all its names, as {@link Plain} texts
     */
    private record Named(
            Sort sort,
            String meaning,
            Set<String> forms,
            @Nullable Person person,
            @Nullable Place place) {}

    Names(World world) {
        for (Person person : world.people()) {
            Set<String> forms = forms(person.name(), person.also(), person.hangul(), person.hanja());
            Named named = enter(new Named(Sort.PERSON, person.id().toString(), forms, person, null));
            Set<String> words = new LinkedHashSet<>();
            forms.forEach(form -> words.addAll(List.of(Plain.words(form))));
            words.forEach(word ->
                    byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(named));
            bySurname
                    .computeIfAbsent(Plain.of(person.surname()).strip(), key -> new ArrayList<>(1))
                    .add(person);
        }
        for (Place place : world.places()) {
            enter(new Named(
                    Sort.PLACE, place.id().toString(), forms(place.name(), place.also(), place.hangul()), null, place));
        }
        for (Organization house : world.organizations()) {
            Set<String> forms = forms(house.name(), house.also(), house.acronym(), house.hangul());
            enter(new Named(Sort.ORGANIZATION, house.id().toString(), forms, null, null));
        }
        for (Post post : world.posts()) {
            // Offices of several countries share a label, so that the label stands for the office.
            enter(new Named(Sort.OFFICE, "the office " + post.label(), forms(post.label(), post.also()), null, null));
        }
    }

    private Named enter(Named named) {
        named.forms().forEach(form -> byForm.putIfAbsent(form, named));
        return named;
    }

    private @Nullable Named named(String option) {
        return byForm.get(bare(option));
    }

    /** The sort of what the option names, if it is listed. */
    @Nullable
    Sort sort(String option) {
        Named named = named(option);
        return named == null ? null : named.sort();
    }

    @Nullable
    Person person(String option) {
        Named named = named(option);
        return named == null ? null : named.person();
    }

    @Nullable
    Place place(String option) {
        Named named = named(option);
        return named == null ? null : named.place();
    }

    /** One text for all names of one thing; the option itself if it names nothing that is known. */
    String meaning(String option) {
        Named named = named(option);
        return named == null ? option : named.meaning();
    }

    /** Every other form of what the option names; empty if it names nothing that is known. */
    Set<String> otherForms(String option) {
        Named named = named(option);
        if (named == null) {
            return Set.of();
        }
        Set<String> forms = new LinkedHashSet<>(named.forms());
        forms.remove(bare(option));
        return forms;
    }

    /** The people of that surname. */
    List<Person> ofSurname(String surname) {
        return bySurname.getOrDefault(Plain.of(surname).strip(), List.of());
    }

    /** True if a plain text has the surname, and the name of nobody whose name has that word. */
    boolean standsAlone(String surname, String text) {
        if (!text.contains(" " + surname + " ")) {
            return false;
        }
        for (Named person : byWord.getOrDefault(surname, List.of())) {
            for (String form : person.forms()) {
                if (form.length() > surname.length() + 2 && text.contains(form)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String bare(String option) {
        String plain = Plain.of(option);
        return plain.startsWith(" the ") ? plain.substring(4) : plain;
    }

    private static Set<String> forms(String name, List<String> also, @Nullable String... others) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(bare(name));
        also.forEach(form -> forms.add(bare(form)));
        for (String other : others) {
            if (other != null) {
                forms.add(bare(other));
            }
        }
        return forms;
    }
}
