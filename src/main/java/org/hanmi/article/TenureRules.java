package org.hanmi.article;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Rules about who held a post, in the list and in the articles. */
final class TenureRules {

    private record Held(Entry<Fact> entry, Statement.Tenure tenure, When when) {

        String id() {
            return entry.value().id().local();
        }
    }

    private final Map<PostId, List<Held>> listed = new HashMap<>();
    private final Set<PostId> single = new HashSet<>();
    private final Catalog catalog;

    TenureRules(Catalog catalog) {
        this.catalog = catalog;
        for (Entry<Post> post : catalog.posts()) {
            if (post.value().singleHolder()) {
                single.add(post.value().id());
            }
        }
        for (Entry<Fact> fact : catalog.tenures()) {
            Held held = held(fact);
            if (held != null) {
                listed.computeIfAbsent(held.tenure().post(), absent -> new ArrayList<>())
                        .add(held);
            }
        }
    }

    private static @Nullable Held held(Entry<Fact> fact) {
        When when = fact.value().when();
        return when != null && fact.isSound() && fact.value().statement() instanceof Statement.Tenure tenure
                ? new Held(fact, tenure, when)
                : null;
    }

    void judge() {
        for (List<Held> holders : listed.values()) {
            for (int i = 0; i < holders.size(); i++) {
                for (int j = 0; j < i; j++) {
                    noTenureStandsTwice(holders.get(j), holders.get(i));
                    noTwoHoldAPostOfOne(holders.get(j), holders.get(i));
                }
            }
        }
        for (Entry<Fact> fact : catalog.facts()) {
            Held seen = held(fact);
            if (seen != null && fact.value().status() == Status.HAPPENED) {
                nobodyElseHeldIt(seen);
                theirOwnTenureAllowsIt(seen);
            }
        }
    }

    private static void noTenureStandsTwice(Held one, Held other) {
        if (one.tenure().person().equals(other.tenure().person()) && overlapForSure(one.when(), other.when())) {
            other.entry()
                    .at()
                    .error(
                            "when",
                            "“" + other.tenure().person() + "” holds “"
                                    + other.tenure().post() + "” already in “" + one.id() + "”, " + one.when(),
                            "keep one of the two");
        }
    }

    private void noTwoHoldAPostOfOne(Held one, Held other) {
        if (single.contains(other.tenure().post())
                && !one.tenure().person().equals(other.tenure().person())
                && overlapForSure(one.when(), other.when())) {
            other.entry()
                    .at()
                    .error(
                            "when",
                            "“" + one.id() + "” (" + one.when() + ") and “" + other.id() + "” (" + other.when()
                                    + ") hold “" + other.tenure().post() + "” at the same time",
                            "correct a date, or write “holders-at-once: many” if the post has several holders");
        }
    }

    /** True if they are known to share more than the day on which one hands over to the other. */
    private static boolean overlapForSure(When one, When other) {
        LocalDate from = later(lastStart(one), lastStart(other));
        LocalDate to = earlier(firstEnd(one), firstEnd(other));
        return from.isBefore(to);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** By this day it had begun; the end of time if that cannot be said. */
    private static LocalDate lastStart(When when) {
        return when instanceof Period period && period.start() instanceof Period.Bound.On on
                ? on.date().latest()
                : LocalDate.MAX;
    }

    /** Until this day it had not ended. What is open in the list is taken to run on: lists are kept up to date. */
    private static LocalDate firstEnd(When when) {
        if (when instanceof Period period) {
            if (period.end() instanceof Period.Bound.On on) {
                return on.date().earliest();
            }
            if (period.end() instanceof Period.Bound.Open) {
                return LocalDate.MAX;
            }
        }
        return LocalDate.MIN;
    }

    private void nobodyElseHeldIt(Held seen) {
        if (!single.contains(seen.tenure().post())) {
            return;
        }
        for (Held other : listed.getOrDefault(seen.tenure().post(), List.of())) {
            if (!other.tenure().person().equals(seen.tenure().person())
                    && lastStart(other.when()).isBefore(seen.when().earliest())
                    && seen.when().latest().isBefore(firstEnd(other.when()))) {
                seen.entry()
                        .at()
                        .error(
                                "post",
                                "on " + seen.when() + " “" + other.tenure().person() + "” held “"
                                        + seen.tenure().post() + "” (posts#" + other.id() + ", " + other.when() + ")",
                                "correct the person, the post or the date; acting and deputy are posts of their own");
                return;
            }
        }
    }

    private void theirOwnTenureAllowsIt(Held seen) {
        Held excluding = null;
        for (Held own : listed.getOrDefault(seen.tenure().post(), List.of())) {
            if (own.tenure().person().equals(seen.tenure().person())) {
                if (own.when().mayOverlap(seen.when())) {
                    return;
                }
                excluding = own;
            }
        }
        if (excluding != null) {
            seen.entry()
                    .at()
                    .error(
                            "when",
                            "“" + seen.tenure().person() + "” held “"
                                    + seen.tenure().post() + "” in " + excluding.when() + " (posts#" + excluding.id()
                                    + "), not in " + seen.when(),
                            "correct one of the two, or add the other tenure to posts.yaml");
        }
    }
}
