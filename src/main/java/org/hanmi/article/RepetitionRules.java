package org.hanmi.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Meeting.Format;
import org.hanmi.fact.Statement.Remark;
import org.hanmi.fact.Statement.Visit;
import org.hanmi.fact.Status;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** One article tells one thing once: what is told twice is asked twice, and each telling is a rival of the other. */
final class RepetitionRules {

    private final Catalog catalog;

    RepetitionRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        Map<Deed, List<Entry<Fact>>> told = new HashMap<>();
        for (Entry<Fact> fact : catalog.facts()) {
            Deed deed = fact.isSound() ? deed(fact.value(), fact.at().file()) : null;
            if (deed != null) {
                List<Entry<Fact>> before = told.computeIfAbsent(deed, key -> new ArrayList<>());
                nothingIsToldTwice(fact, before);
                before.add(fact);
            }
        }
    }

    /**
     * What makes two facts of one kind one and the same.
     *
     * @param what who met or travelled, what an event or an agreement is called, who said which words
     */
    private record Deed(Path file, String kind, Set<?> what, When when, Status status) {}

    /** Of what is told to the day only: in a month people meet twice. */
    private static @Nullable Deed deed(Fact fact, Path file) {
        Set<?> what = what(fact.statement());
        When when = fact.when();
        return what.isEmpty() || when == null || !when.earliest().equals(when.latest())
                ? null
                : new Deed(file, fact.statement().kind(), what, when, fact.status());
    }

    private static Set<?> what(Statement statement) {
        if (statement instanceof Meeting meeting) {
            return Set.copyOf(meeting.who());
        }
        if (statement instanceof Visit visit) {
            return Set.copyOf(visit.who());
        }
        if (statement instanceof Event event) {
            return Set.of(event.name().toLowerCase(Locale.ROOT));
        }
        if (statement instanceof Agreement agreement) {
            return Set.of(agreement.name().toLowerCase(Locale.ROOT), agreement.stage());
        }
        return statement instanceof Remark remark && remark.quote() != null
                ? Set.of(Set.<EntityId>copyOf(remark.speakers()), remark.quote())
                : Set.of();
    }

    private static void nothingIsToldTwice(Entry<Fact> fact, List<Entry<Fact>> before) {
        for (Entry<Fact> other : before) {
            if (!areApart(fact.value().statement(), other.value().statement())) {
                fact.at()
                        .warning(
                                "id",
                                "this is told already in “" + other.value().id().local() + "”",
                                "keep one of the two; if there were two, say where each was, or on what occasion");
                return;
            }
        }
    }

    /** Something that is said of both tells them apart. */
    private static boolean areApart(Statement one, Statement other) {
        if (one instanceof Visit here && other instanceof Visit there) {
            return !here.place().equals(there.place());
        }
        if (one instanceof Meeting first && other instanceof Meeting second) {
            return differ(first.place(), second.place())
                    || differ(first.occasion(), second.occasion())
                    || differ(first.others(), second.others())
                    || isCall(first) != isCall(second);
        }
        return one instanceof Event event && other instanceof Event like && differ(event.place(), like.place());
    }

    private static boolean differ(@Nullable Object one, @Nullable Object other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean isCall(Meeting meeting) {
        return meeting.format() == Format.CALL;
    }
}
