package org.hanmi.article;

import java.util.List;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;

/** Reads the fields that belong to a fact's kind. */
final class StatementReader {

    private final Register register;

    StatementReader(Register register) {
        this.register = register;
    }

    Statement read(Cursor at) {
        String kind = at.require("kind");
        return switch (kind) {
            case "tenure" -> new Statement.Tenure(register.person(at, "person"), register.post(at, "post"));
            case "meeting" -> meeting(at);
            case "visit" -> visit(at);
            case "agreement" -> agreement(at);
            case "remark" -> remark(at);
            case "event" -> event(at);
            case "quantity" -> quantity(at);
            case "definition" -> definition(at);
            case "membership" -> membership(at);
            default -> {
                if (!kind.isEmpty()) {
                    at.refuse("kind", kind, Layout.kinds().stream().sorted().toList());
                }
                yield unreadable();
            }
        };
    }

    /** Stands in for a statement of no known kind; its fact is never used. */
    private static Statement unreadable() {
        return new Statement.Event("", Statement.Event.Type.OTHER, List.of(), null);
    }

    private Statement meeting(Cursor at) {
        return new Statement.Meeting(
                register.people(at, "who"),
                at.optional("others"),
                at.choice("format", Statement.Meeting.Format.values()),
                register.optionalPlace(at, "place"),
                at.optional("occasion"),
                at.flag("everyone", false));
    }

    private Statement visit(Cursor at) {
        at.requireList("who");
        List<PersonId> who = register.people(at, "who");
        PlaceId place = register.place(at, "place");
        return new Statement.Visit(who, place, at.has("trip") ? at.id("trip") : null, at.number("leg", 1, 99, 0));
    }

    private Statement agreement(Cursor at) {
        return new Statement.Agreement(
                at.require("name"),
                at.choice("stage", Statement.Agreement.Stage.values()),
                register.entities(at, "parties"),
                register.people(at, "who"),
                register.optionalPlace(at, "place"));
    }

    private Statement remark(Cursor at) {
        return new Statement.Remark(
                register.entities(at, "by"),
                at.optional("unnamed"),
                at.optional("quote"),
                at.optional("of"),
                at.require("gist"),
                register.optionalPlace(at, "place"),
                at.optional("occasion"),
                at.flag("shared", false));
    }

    private Statement event(Cursor at) {
        return new Statement.Event(
                at.require("name"),
                at.choice("type", Statement.Event.Type.values()),
                register.entities(at, "by"),
                register.optionalPlace(at, "place"));
    }

    private static Statement quantity(Cursor at) {
        return new Statement.Quantity(
                at.require("of"),
                at.optional("question"),
                at.requireDecimal("value"),
                at.optional("unit"),
                at.choice("qualifier", Statement.Quantity.Qualifier.values()));
    }

    private Statement definition(Cursor at) {
        return new Statement.Definition(
                at.require("term"),
                at.choice("form", Statement.Definition.Form.values()),
                at.optional("expansion"),
                at.optional("meaning"),
                register.optionalPerson(at, "person"));
    }

    private Statement membership(Cursor at) {
        at.requireList("members");
        return new Statement.Membership(
                register.organization(at, "group"), register.entities(at, "members"), at.flag("complete", false));
    }
}
