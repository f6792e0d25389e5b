package org.hanmi.quality;

import java.util.regex.Pattern;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;

/** The item rests on facts that are known, and tells plans and reports as what they are (rules 1, 8 and 9). */
final class TruthRules {

    private static final Pattern AS_A_PLAN =
            Pattern.compile("(?i)\\b(due|plan(s|ned|ning)?|(was|were|is|are) to|expected|"
                    + "according to|scheduled|set to|set out to|would|intend(s|ed)?|hop(es|ed|ing)|upcoming|coming|announced|feared?"
                    + "|threat(en|ened|ens)?|possibl[ey]|promised|wanted|aim(s|ed)?|about to|prepar(ed|ing|ation)|purpose|"
                    + "proposed?|offer(ed)?|yet to|invit(ed|ation)|demand(ed)?|call(ed)? for|ahead of)\\b");

    /**
     * How a curator's question tells a plan besides: “what was South Korea to contribute”, “what did they agree to
     * discuss”, “under the agreement of 1954”. A stem that a pattern made has no such freedom.
     */
    private static final Pattern AS_A_PLAN_BY_HAND =
            Pattern.compile("(?i)\\b((was|were) (?!it\\b)[^?,]{0,90}?\\bto (?!the |a |an |his |her |their |its )[a-z]+"
                    + "|wish(ed|es)?|wants?|advised?|ask(ed)?|agreed?|decided?|meant|sought|seeks?|arrang(ed|ing)|might"
                    + "|did [^?]{0,60}? call|(under|by|in) the (\\w+ ){0,4}?(of|dated) \\w+)\\b");

    private static final Pattern AS_SAID_BY = Pattern.compile(
            "(?i)\\b(according to|report(s|ed|edly)?|sa(id|ys|y)|told|claim(s|ed)?|"
                    + "source|alleg(ed|edly)|account|words|call(ed)?|state(d|ment)|accus(ed|ation)|described?|cited?)\\b");

    private static final Pattern AS_UNDONE = Pattern.compile(
            "(?i)\\b(not|never|no|fail(ed)?|nothing|refus(ed|al)|reject(ed)?"
                    + "|offer(ed)?|yet|decline[ds]?|insist(ed)?|cancel(l?ed)?|unanswered|attempts?|instead|without|stalled|denied)\\b");

    private final KnowledgeBase knowledge;

    TruthRules(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    void judge(Examined examined, Faults faults) {
        basis(examined, faults);
        if (!examined.facts().isEmpty()) {
            Fact asked = examined.facts().get(0);
            plan(examined, asked, faults);
            report(examined, asked, faults);
            denial(examined, asked, faults);
        }
    }

    private void basis(Examined examined, Faults faults) {
        if (examined.item().basis().isEmpty()) {
            faults.grave(1, "the item rests on no fact");
        }
        for (FactId id : examined.item().basis()) {
            if (knowledge.find(id).isEmpty()) {
                faults.grave(1, "there is no fact “" + id + "”");
            }
        }
    }

    /** A plan told as done is sound only if a later source confirms it, and then that source is cited. */
    private void plan(Examined examined, Fact asked, Faults faults) {
        if (asked.status() != Status.PLANNED
                || AS_A_PLAN.matcher(examined.own()).find()) {
            return;
        }
        boolean confirmed = knowledge.confirmations(asked).stream()
                .anyMatch(later -> examined.item().basis().contains(later.id())
                        || examined.item().sources().stream()
                                .anyMatch(source ->
                                        source.article().equals(later.id().article())));
        String what = "“" + asked.id().local() + "” was planned, and the stem tells it as done";
        if (confirmed) {
            return;
        }
        if (examined.item().id().model().startsWith("ask-")) {
            if (AS_A_PLAN_BY_HAND.matcher(examined.own()).find()) {
                return;
            }
            // A curator's question beside a plan may be about something else that the article tells.
            faults.doubtful(8, what);
        } else {
            faults.grave(8, what);
        }
    }

    private static void report(Examined examined, Fact asked, Faults faults) {
        if (asked.status() == Status.REPORTED
                && !AS_SAID_BY.matcher(examined.own()).find()) {
            faults.grave(9, "“" + asked.id().local() + "” is what somebody said, and the stem does not say who");
        }
    }

    private static void denial(Examined examined, Fact asked, Faults faults) {
        if (asked.status() == Status.DENIED
                && !AS_UNDONE.matcher(examined.own()).find()) {
            faults.doubtful(8, "“" + asked.id().local() + "” did not happen, and the stem does not say so");
        }
    }
}
