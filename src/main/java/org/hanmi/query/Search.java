package org.hanmi.query;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Status;
import org.hanmi.query.Step.Use;
import org.hanmi.time.When;

/**
 * Runs a question over all that is known and says as little more as leaves one answer (Dale and Reiter's incremental
 * algorithm): constraints are tried in the order in which people would say them, and one is said only if it rules out
 * something that would be another answer.
 *
 * <p>A fact is a hit if it is <em>possible</em> that the words describe it: what is not known of it speaks for it. A
 * plan may have come true and a report may be right; only what did not happen, and the plan or confirmation of the
 * very thing asked about, are no hits.
 */
public final class Search {

    private final Ground ground;
    private final boolean thorough;

    /**
     * A search that looks only at facts which may fall on the days that the question names in any case.
     *
     * @param ground what is searched
     */
    public Search(Ground ground) {
        this(ground, false);
    }

    private Search(Ground ground, boolean thorough) {
        this.ground = ground;
        this.thorough = thorough;
    }

    /** The same search over all times, for an explanation: it finds also what the date rules out. */
    public Search thorough() {
        return new Search(ground, true);
    }

    /** Finds the fewest words, or the rivals that no words rule out. */
    public Verdict ask(Query query) {
        List<Rival> rivals = new ArrayList<>();
        List<Fact> agreeing = new ArrayList<>();
        for (Fact fact : ground.candidates(query.subject(), thorough ? Ground.EVER : days(query))) {
            if (isHit(fact, query)) {
                query.asked()
                        .other(fact, ground)
                        .ifPresentOrElse(answer -> rivals.add(new Rival(fact, answer)), () -> agreeing.add(fact));
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Constraint constraint : query.always()) {
            steps.add(new Step(constraint, Use.ALWAYS, ruleOut(constraint, rivals)));
            agreeing.removeIf(fact -> !constraint.admits(fact, ground));
        }
        for (Constraint constraint : query.ifNeeded()) {
            boolean settled = rivals.isEmpty();
            List<Rival> ruledOut = ruleOut(constraint, rivals);
            if (!ruledOut.isEmpty()) {
                agreeing.removeIf(fact -> !constraint.admits(fact, ground));
            }
            steps.add(
                    new Step(constraint, settled ? Use.UNTRIED : ruledOut.isEmpty() ? Use.IDLE : Use.NEEDED, ruledOut));
        }
        return rivals.isEmpty() ? new Verdict.One(steps, agreeing) : new Verdict.Several(steps, agreeing, rivals);
    }

    private static When days(Query query) {
        When days = Ground.EVER;
        for (Constraint constraint : query.always()) {
            if (constraint instanceof Constraint.During during) {
                days = Ground.common(days, during.when());
            }
        }
        return days;
    }

    private boolean isHit(Fact fact, Query query) {
        Fact asked = query.fact();
        return !fact.id().equals(asked.id())
                && fact.status() != Status.DENIED
                && !asked.id().equals(fact.confirms())
                && !fact.id().equals(asked.confirms())
                && query.subject().fits(fact, ground);
    }

    private List<Rival> ruleOut(Constraint constraint, List<Rival> rivals) {
        List<Rival> out = new ArrayList<>();
        for (Rival rival : rivals) {
            if (!constraint.admits(rival.fact(), ground)) {
                out.add(rival);
            }
        }
        rivals.removeAll(out);
        return out;
    }
}
