package org.hanmi.curate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.bank.AsWritten;
import org.hanmi.bank.Decision;
import org.hanmi.bank.Overlay;
import org.hanmi.review.Reviews;
import org.jspecify.annotations.Nullable;

/** Finds out which items somebody should look at. */
public final class Pile {

    private final Overlay overlay;
    private final Map<String, List<Reviews.Flagged>> flags = new HashMap<>();

    /** Compares with decisions and with the flags of learners. */
    public Pile(Overlay overlay, List<Reviews.Flagged> flagged) {
        this.overlay = overlay;
        flagged.forEach(flag -> flags.computeIfAbsent(flag.item().text(), id -> new ArrayList<>())
                .add(flag));
    }

    /** Those of some items that have one of some causes: what learners marked first, what nobody looked at last. */
    public List<Pending> of(List<AsWritten.Entry> entries, Set<Cause> wanted) {
        List<Pending> pile = new ArrayList<>();
        for (AsWritten.Entry entry : entries) {
            Pending pending = of(entry);
            if (pending.causes().stream().anyMatch(wanted::contains)) {
                pile.add(pending);
            }
        }
        pile.sort(Comparator.comparing(pending -> pending.causes().iterator().next()));
        return pile;
    }

    /** One item with its causes. */
    public Pending of(AsWritten.Entry entry) {
        String id = entry.item().id().text();
        Decision decision = overlay.decisions().get(id);
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (decision == null) {
            causes.add(Cause.NEW);
        } else if (decision.state() == Decision.State.DRAFT) {
            causes.add(Cause.DRAFT);
        } else if (decision.isOutdated(entry.item())) {
            causes.add(Cause.CHANGED);
        }
        List<String> open = new ArrayList<>();
        Instant decided = decision == null ? Instant.MIN : instant(decision.date());
        for (Reviews.Flagged flag : flags.getOrDefault(id, List.of())) {
            if (flag.at().isAfter(decided)) {
                String day = flag.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
                open.add(flag.note().isBlank() ? day : day + ": " + flag.note());
            }
        }
        if (!open.isEmpty()) {
            causes.add(Cause.FLAGGED);
        }
        return new Pending(entry, causes, open);
    }

    /** When a decision was made; one that tells only the day, or nothing, was made at the end of it, or never. */
    private static Instant instant(@Nullable String date) {
        if (date == null) {
            return Instant.MIN;
        }
        try {
            return date.length() == 10
                    ? LocalDate.parse(date).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(date);
        } catch (DateTimeException other) {
            return Instant.MIN;
        }
    }
}
