package org.hanmi.article;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Organization;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Post;
import org.hanmi.fact.Source;
import org.hanmi.fact.Topic;
import org.jspecify.annotations.Nullable;

/** Rules about ids, names and spellings in the lists. */
final class NameRules {

    private static final Set<String> KOREAS = Set.of("south-korea", "north-korea", "korea");

    /** A site in a city in a state in a country in a region: more is a circle. */
    private static final int DEEPEST_PLACE = 10;

    private final Catalog catalog;

    NameRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        peopleOrganizationsAndPlacesShareOneSpaceOfIds();
        everyOtherIdIsGivenOutOnce();
        noTwoPeopleShareASpelling();
        for (Entry<Person> person : catalog.people()) {
            theSurnameStandsInTheName(person);
            koreansHaveHangul(person);
            hangul(person.at(), person.value().hangul());
            hanjaIsWrittenInChineseCharacters(person);
        }
        for (Entry<Organization> organization : catalog.organizations()) {
            hangul(organization.at(), organization.value().hangul());
        }
        Map<String, String> inside = containers();
        for (Entry<Place> place : catalog.places()) {
            hangul(place.at(), place.value().hangul());
            countriesHaveAnAdjective(place);
            noPlaceContainsItself(place, inside);
        }
        for (Entry<Topic> topic : catalog.topics()) {
            hangul(topic.at(), topic.value().hangul());
        }
        for (Entry<Source> source : catalog.sources()) {
            addressesAreWebAddresses(source.at(), source.value().address());
        }
    }

    private void peopleOrganizationsAndPlacesShareOneSpaceOfIds() {
        Map<String, Cursor> ids = new HashMap<>();
        catalog.people().forEach(entry -> once(ids, entry.value().id().slug(), entry.at()));
        catalog.organizations().forEach(entry -> once(ids, entry.value().id().slug(), entry.at()));
        catalog.places().forEach(entry -> once(ids, entry.value().id().slug(), entry.at()));
    }

    private void everyOtherIdIsGivenOutOnce() {
        Map<String, Cursor> sources = new HashMap<>();
        catalog.sources().forEach(entry -> once(sources, entry.value().id(), entry.at()));
        Map<String, Cursor> posts = new HashMap<>();
        for (Entry<Post> entry : catalog.posts()) {
            once(posts, entry.value().id().slug(), entry.at());
        }
        Map<String, Cursor> tenures = new HashMap<>();
        catalog.tenures().forEach(entry -> once(tenures, entry.value().id().local(), entry.at()));
        Map<String, Cursor> topics = new HashMap<>();
        catalog.topics().forEach(entry -> once(topics, entry.value().id(), entry.at()));
    }

    /** Reports an id that was given out before. */
    static void once(Map<String, Cursor> ids, String id, Cursor at) {
        if (id.equals(Cursor.NOBODY)) {
            return;
        }
        Cursor earlier = ids.putIfAbsent(id, at);
        if (earlier != null) {
            at.error("id", "the id “" + id + "” is taken; " + where(earlier, at) + " has it", "choose another id");
        }
    }

    private static String where(Cursor other, Cursor at) {
        return other.file().equals(at.file())
                ? "line " + other.line("id")
                : Folder.name(other.file()) + ":" + other.line("id");
    }

    private void noTwoPeopleShareASpelling() {
        Map<String, Entry<Person>> spellings = new HashMap<>();
        for (Entry<Person> person : catalog.people()) {
            Set<String> own = new HashSet<>();
            spelling(spellings, own, person, person.value().name(), person.at().line("name"));
            List<String> also = person.value().also();
            for (int i = 0; i < also.size(); i++) {
                spelling(spellings, own, person, also.get(i), person.at().line("also", i));
            }
        }
    }

    private static void spelling(
            Map<String, Entry<Person>> spellings, Set<String> own, Entry<Person> person, String name, int line) {
        if (name.isEmpty()) {
            return;
        }
        if (!own.add(name)) {
            person.at().error(line, "“" + name + "” is given twice", "keep one of the two");
        }
        Entry<Person> other = spellings.putIfAbsent(bare(name), person);
        if (other != null && !other.value().id().equals(person.value().id())) {
            person.at()
                    .error(
                            line,
                            "“" + name + "” is also a name of “" + other.value().id() + "”, on line "
                                    + other.at().line(),
                            "a typed answer must mean one person; tell the two apart, or leave the spelling out");
        }
    }

    /** Without case, hyphens, spaces and dots, none of which makes a name another one. */
    static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-\\s.·’'‐‑]", "");
    }

    private static void theSurnameStandsInTheName(Entry<Person> person) {
        String surname = person.value().surname();
        if (!surname.isEmpty() && !person.value().name().contains(surname)) {
            person.at()
                    .error(
                            "surname",
                            "the surname “" + surname + "” does not stand in “"
                                    + person.value().name() + "”",
                            "spell it as in the name");
        }
    }

    private static void koreansHaveHangul(Entry<Person> person) {
        if (person.value().hangul() == null
                && person.value().actor()
                && KOREAS.contains(person.value().country().slug())) {
            person.at().error("name", "“" + person.value().name() + "” has no “hangul”", "Koreans need it");
        }
    }

    static void hangul(Cursor at, @Nullable String text) {
        if (text != null
                && text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL)) {
            at.error("hangul", "there is no Hangul in “" + text + "”", null);
        }
    }

    private static void hanjaIsWrittenInChineseCharacters(Entry<Person> person) {
        String text = person.value().hanja();
        if (text != null && text.codePoints().noneMatch(Character::isIdeographic)) {
            person.at().error("hanja", "there is no Chinese character in “" + text + "”", null);
        }
    }

    private static void countriesHaveAnAdjective(Entry<Place> place) {
        if (place.value().kind() == Place.Kind.COUNTRY && place.value().adjective() == null && place.isSound()) {
            place.at().error("kind", "a country needs “adjective”", "as it stands before an office: “South Korean”");
        }
    }

    private static void noPlaceContainsItself(Entry<Place> place, Map<String, String> inside) {
        String start = place.value().id().slug();
        String next = inside.get(start);
        for (int steps = 0; next != null && steps < DEEPEST_PLACE; steps++) {
            if (next.equals(start)) {
                place.at().error("in", "“" + start + "” would lie within itself", null);
                return;
            }
            next = inside.get(next);
        }
    }

    private Map<String, String> containers() {
        Map<String, String> inside = new HashMap<>();
        for (Entry<Place> place : catalog.places()) {
            PlaceId in = place.value().in();
            if (in != null) {
                inside.put(place.value().id().slug(), in.slug());
            }
        }
        return inside;
    }

    /** Reports what no browser would open. */
    static void addressesAreWebAddresses(Cursor at, String address) {
        if (!address.isEmpty() && !address.matches("https?://[^\\s/]+\\.[^\\s]+")) {
            at.error("address", "“" + address + "” is not a web address", "it begins with https://");
        }
    }
}
