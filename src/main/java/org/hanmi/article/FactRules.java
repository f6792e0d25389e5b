package org.hanmi.article;

import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Definition.Form;
import org.hanmi.fact.Status;

/** Rules about which fields of a fact go together. */
final class FactRules {

    private final Catalog catalog;

    FactRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        for (Entry<Fact> fact : catalog.facts()) {
            hearsayNamesWhoSaysSo(fact);
            if (fact.isSound()) {
                Cursor at = fact.at();
                Statement statement = fact.value().statement();
                if (statement instanceof Statement.Tenure) {
                    aTenureHasADay(at);
                } else if (statement instanceof Statement.Meeting meeting) {
                    aMeetingHasTwoParticipants(at, meeting);
                } else if (statement instanceof Statement.Visit visit) {
                    aLegBelongsToATrip(at, visit);
                } else if (statement instanceof Statement.Remark remark) {
                    aRemarkHasSomeoneWhoMadeIt(at, remark);
                    theGistIsAClause(at, remark);
                } else if (statement instanceof Statement.Quantity quantity) {
                    theQuestionCanGoOn(at, quantity);
                } else if (statement instanceof Statement.Definition definition) {
                    aDefinitionDefines(at, definition);
                } else if (statement instanceof Statement.Membership membership) {
                    noGroupIsItsOwnMember(at, membership);
                }
            }
        }
    }

    private static void hearsayNamesWhoSaysSo(Entry<Fact> fact) {
        boolean reported = fact.value().status() == Status.REPORTED;
        if (reported && !fact.at().has("reported-by")) {
            fact.at()
                    .error(
                            "status",
                            "a reported fact needs “reported-by”",
                            "who says so, as a phrase: “a diplomatic source”");
        }
        if (!reported && fact.at().has("reported-by")) {
            fact.at()
                    .error(
                            "reported-by",
                            "“reported-by” belongs to a reported fact",
                            "write “status: reported”, or put the speaker into “says”");
        }
    }

    /** A tenure without a day says nothing that a list does not say better. */
    private static void aTenureHasADay(Cursor at) {
        if (!at.has("when")) {
            at.error("kind", "a tenure needs “when”", "the day of the article, or of the event it is mentioned with");
        }
    }

    private static void aMeetingHasTwoParticipants(Cursor at, Statement.Meeting meeting) {
        String others = meeting.others();
        int unnamed = others == null ? 0 : others.contains(" and ") ? 2 : 1;
        if (meeting.who().size() + unnamed < 2) {
            at.error(
                    meeting.who().isEmpty() ? "kind" : "who",
                    "a meeting has two participants at least",
                    "whom the source does not name goes to “others”: “her Chinese counterpart”");
        }
        if (meeting.complete() && others != null) {
            at.error("everyone", "“everyone: true” and “others” contradict each other", null);
        }
    }

    private static void aLegBelongsToATrip(Cursor at, Statement.Visit visit) {
        if (visit.leg() > 0 && visit.trip() == null) {
            at.error("leg", "a “leg” needs a “trip”", "give all stops of the trip the same name under “trip”");
        }
    }

    private static void aRemarkHasSomeoneWhoMadeIt(Cursor at, Statement.Remark remark) {
        boolean named = !remark.speakers().isEmpty();
        String hint = "“by” names the speakers; “unnamed” describes one whom the source does not name";
        if (!named && remark.unnamed() == null) {
            at.error("kind", "a remark needs “by” or “unnamed”", hint);
        }
        if (named && remark.unnamed() != null) {
            at.error("unnamed", "“by” and “unnamed” stand together", hint);
        }
        if (remark.of() != null && remark.quote() == null) {
            at.error("of", "“of” says what quoted words were said of, and there is no “quote”", null);
        }
    }

    private static void theGistIsAClause(Cursor at, Statement.Remark remark) {
        if (remark.gist().endsWith(".")) {
            at.error("gist", "“gist” ends in a full stop", "it is a clause, which goes into a sentence");
        }
    }

    private static void theQuestionCanGoOn(Cursor at, Statement.Quantity quantity) {
        String question = quantity.question();
        if (question != null && question.endsWith("?")) {
            at.error("question", "“question” ends in a question mark", "leave it out; the date may follow");
        }
    }

    private static void aDefinitionDefines(Cursor at, Statement.Definition definition) {
        if (definition.form() == Form.EPITHET && definition.person() == null) {
            at.error("form", "an epithet needs “person”", "whom it belonged to");
        }
        if (definition.form() == Form.ACRONYM && definition.expansion() == null) {
            at.error("form", "an acronym needs “expansion”", "what its letters stand for");
        }
        boolean opaque = definition.expansion() == null && definition.meaning() == null;
        if (opaque && definition.form() != Form.EPITHET && definition.form() != Form.ACRONYM) {
            at.error("term", "nothing says what “" + definition.term() + "” means", "add “meaning”");
        }
    }

    private static void noGroupIsItsOwnMember(Cursor at, Statement.Membership membership) {
        if (membership.members().contains(membership.group())) {
            at.error("members", "“" + membership.group() + "” is a member of itself", null);
        }
    }
}
