package org.hanmi.curate;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
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

        /** Changes the decisions as they are by then, whole or not at all; nobody else does so meanwhile. */
        void change(UnaryOperator<Overlay> change);
    }

    /** A decision to be made. */
    public record Made(Item written, Decision.State state, String reason, Rewording wording) {}

    private record Step(Decision made, @Nullable Decision before) {

        boolean isStill(@Nullable Decision now) {
            return now != null && now.isAs(made);
        }
    }

    /**
     * A decision that was to be taken back.
     *
     * @param stands true if it was not, for somebody else has decided about the item since
     */
    public record Undone(String item, boolean stands) {}

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
        List<Step> made = new ArrayList<>();
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        shelf.change(overlay -> {
            for (Made each : all) {
                Decision decision = Decision.of(each.written(), each.state(), each.reason(), now, each.wording());
                Decision before = overlay.decisions().get(decision.item());
                Map<String, String> others = new HashMap<>(before == null ? Map.of() : before.others());
                others.put(Remembered.FIELD, Remembered.of(each.written()).json());
                made.add(new Step(decision.withOthers(others), before));
            }
            return overlay.with(made.stream().map(Step::made).toList());
        });
        made.forEach(steps::push);
    }

    /** Takes the last decision back, unless another has followed it; null if there is none of this sitting. */
    public @Nullable Undone undo() {
        Step last = steps.poll();
        if (last == null) {
            return null;
        }
        String item = last.made().item();
        AtomicBoolean stands = new AtomicBoolean();
        shelf.change(overlay -> {
            stands.set(!last.isStill(overlay.decisions().get(item)));
            if (stands.get()) {
                return overlay;
            }
            return last.before() == null ? overlay.without(item) : overlay.with(last.before());
        });
        return new Undone(item, stands.get());
    }
}
