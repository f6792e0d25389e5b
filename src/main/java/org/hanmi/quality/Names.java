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
    record Named(
            Sort sort,
            String meaning,
            Set<String> forms,
            @Nullable Person person,
            @Nullable Place place) {}

    Names(World world) {
        for (Person person : world.people()) {
            Set<String> forms = forms(person.name(), person.also(), person.hangul(), person.hanja());
            Named named = enter(new Named(Sort.PERSON, Plain.of(person.id().toString()), forms, person, null));
            Set<String> words = new LinkedHashSet<>();
            forms.forEach(form -> words.addAll(List.of(Plain.words(form))));
            words.forEach(word ->
                    byWord.computeIfAbsent(word, key -> new ArrayList<>(1)).add(named));
            bySurname
                    .computeIfAbsent(Plain.of(person.surname()), key -> new ArrayList<>(1))
                    .add(person);
        }
        for (Place place : world.places()) {
            enter(new Named(
                    Sort.PLACE,
                    Plain.of(place.id().toString()),
                    forms(place.name(), place.also(), place.hangul()),
                    null,
                    place));
        }
        for (Organization house : world.organizations()) {
            Set<String> forms = forms(house.name(), house.also(), house.acronym(), house.hangul());
            enter(new Named(Sort.ORGANIZATION, Plain.of(house.id().toString()), forms, null, null));
        }
        for (Post post : world.posts()) {
            // Offices of several countries share a label, so that the label stands for the office.
            enter(new Named(
                    Sort.OFFICE, Plain.of("the office " + post.label()), forms(post.label(), post.also()), null, null));
        }
    }

    private Named enter(Named named) {
        named.forms().forEach(form -> byForm.putIfAbsent(form, named));
        return named;
    }

    /** What a plain text names, if it is listed. */
    @Nullable
    Named named(String plain) {
        return byForm.get(withoutArticle(plain));
    }

    /** One plain text for all names of one thing; the text itself if it names nothing that is known. */
    String meaning(String plain) {
        Named named = named(plain);
        return named == null ? plain : named.meaning();
    }

    /** The people of that surname, a plain text. */
    List<Person> ofSurname(String plain) {
        return bySurname.getOrDefault(plain, List.of());
    }

    /** True if a plain text has the surname, also plain, and the name of nobody whose name has that word. */
    boolean standsAlone(String surname, String text) {
        if (!text.contains(surname)) {
            return false;
        }
        for (Named person : byWord.getOrDefault(surname.strip(), List.of())) {
            for (String form : person.forms()) {
                if (form.length() > surname.length() && text.contains(form)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String bare(String name) {
        return withoutArticle(Plain.of(name));
    }

    static String withoutArticle(String plain) {
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
