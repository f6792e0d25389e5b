package org.hanmi.curate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.bank.Decision;
import org.hanmi.bank.Overlay;
import org.hanmi.bank.Rewording;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Where decisions are made and taken back. Each is on disk before the next; what somebody else wrote into the file
 * meanwhile stays.
 */
public final class Desk {

    /** Where decisions are kept. */
    public interface Shelf {
        /** All decisions as they are now. */
        Overlay read();

        /** Keeps all decisions, whole or not at all. */
        void write(Overlay overlay);
    }

    /** A decision to be made. */
    public record Made(Item written, Decision.State state, String reason, Rewording wording) {}

    private record Step(String item, @Nullable Decision before) {}

    private final Shelf shelf;
    private final Clock clock;
    private final Deque<Step> steps = new ArrayDeque<>();

    /** A desk with nothing to take back. */
    public Desk(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What is decided about an item; null if nothing is. */
    public @Nullable Decision decision(String item) {
        return shelf.read().decisions().get(item);
    }

    /** What is said instead of parts of an item. */
    public Rewording wording(String item) {
        Decision decision = decision(item);
        return decision == null ? Rewording.NONE : decision.wording();
    }

    /** Decides about an item as it is written. */
    public void decide(Item written, Decision.State state, String reason, Rewording wording) {
        decide(List.of(new Made(written, state, reason, wording)));
    }

    /** Decides about several items, all or none. */
    public void decide(List<Made> all) {
        if (all.isEmpty()) {
            return;
        }
        Overlay overlay = shelf.read();
        Map<String, Decision> decisions = new LinkedHashMap<>(overlay.decisions());
        List<Step> made = new ArrayList<>();
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        for (Made each : all) {
            String id = each.written().id().text();
            Decision decision = Decision.of(each.written(), each.state(), each.reason(), now, each.wording());
            Decision before = decisions.get(id);
            Map<String, String> others = new HashMap<>(before == null ? Map.of() : before.others());
            others.put(Remembered.FIELD, Remembered.of(each.written()).json());
            decisions.put(id, decision.withOthers(others));
            made.add(new Step(id, before));
        }
        shelf.write(new Overlay(decisions, overlay.answered(), overlay.problems()));
        made.forEach(steps::push);
    }

    /** Takes the last decision back, and names its item; null if there is none of this sitting. */
    public @Nullable String undo() {
        Step last = steps.poll();
        if (last == null) {
            return null;
        }
        Overlay overlay = shelf.read();
        shelf.write(last.before() == null ? overlay.without(last.item()) : overlay.with(last.before()));
        return last.item();
    }
}
