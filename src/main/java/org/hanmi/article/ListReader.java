package org.hanmi.article;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Era;
import org.hanmi.fact.Organization;
import org.hanmi.fact.OrganizationId;
import org.hanmi.fact.Person;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Topic;
import org.hanmi.time.Edtf;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/** Reads the lists of people, organizations, places and topics. */
final class ListReader {

    private final Register register;
    private final Findings findings;

    ListReader(Register register, Findings findings) {
        this.register = register;
        this.findings = findings;
    }

    List<Entry<Person>> people(Document document) {
        List<Entry<Person>> people = new ArrayList<>();
        for (Cursor at : Cursor.rootEntries(document, Layout.PERSON, findings)) {
            PersonId id = new PersonId(at.id("id"));
            people.add(new Entry<>(
                    new Person(
                            id,
                            at.require("name"),
                            at.require("surname"),
                            register.place(at, "country"),
                            at.optional("hangul"),
                            at.optional("hanja"),
                            at.list("also"),
                            at.flag("actor", true)),
                    at));
        }
        return people;
    }

    List<Entry<Organization>> organizations(Document document) {
        List<Entry<Organization>> organizations = new ArrayList<>();
        for (Cursor at : Cursor.rootEntries(document, Layout.ORGANIZATION, findings)) {
            OrganizationId id = new OrganizationId(at.id("id"));
            organizations.add(new Entry<>(
                    new Organization(
                            id,
                            at.require("name"),
                            at.choice("kind", Organization.Kind.values()),
                            at.optional("acronym"),
                            register.optionalPlace(at, "country"),
                            at.optional("hangul"),
                            at.list("also")),
                    at));
        }
        return organizations;
    }

    List<Entry<Place>> places(Document document) {
        List<Entry<Place>> places = new ArrayList<>();
        for (Cursor at : Cursor.rootEntries(document, Layout.PLACE, findings)) {
            PlaceId id = new PlaceId(at.id("id"));
            places.add(new Entry<>(
                    new Place(
                            id,
                            at.require("name"),
                            at.choice("kind", Place.Kind.values()),
                            register.optionalPlace(at, "in"),
                            at.optional("adjective"),
                            at.optional("hangul"),
                            at.list("also")),
                    at));
        }
        return places;
    }

    List<Entry<Topic>> topics(Document document) {
        List<Entry<Topic>> topics = new ArrayList<>();
        for (Cursor at : listed(document, "topics")) {
            topics.add(new Entry<>(
                    new Topic(
                            at.id("id"),
                            at.require("name"),
                            at.optional("hangul"),
                            at.require("introduction"),
                            at.optional("korean"),
                            register.eras(at, "path")),
                    at));
        }
        return topics;
    }

    List<Entry<Era>> eras(Document document) {
        List<Entry<Era>> eras = new ArrayList<>();
        for (Cursor at : listed(document, "eras")) {
            eras.add(new Entry<>(new Era(at.id("id"), at.require("name"), at.optional("hangul"), span(at)), at));
        }
        return eras;
    }

    /** A file that is one list holds topics and no eras. */
    private List<Cursor> listed(Document document, String name) {
        if (document.root() instanceof Node.Fields fields) {
            Cursor root = new Cursor(document.file(), fields, Layout.TOPICS, findings);
            if (!root.has("topics")) {
                root.error("topics", Layout.TOPICS.noun() + " needs “topics”", null);
            }
            return root.entries(name);
        }
        return name.equals("topics") ? Cursor.rootEntries(document, Layout.TOPIC, findings) : List.of();
    }

    private static Period span(Cursor at) {
        at.require("span");
        When span = at.has("span") ? at.when("span") : null;
        if (span instanceof Period period && period.start() instanceof Period.Bound.On) {
            return period;
        }
        if (span != null) {
            at.error("span", "an era is a span with a beginning", "for example 1945-08-15/1953-07-27, or 2017/..");
        }
        PartialDate none = Edtf.date("0001");
        return Period.of(none, none);
    }
}
