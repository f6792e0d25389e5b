package org.hanmi.bank;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.hanmi.item.Fingerprint;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher decided about one item.
 *
 * @param item the item's id
 * @param line the line of {@code overlay.json} on which the decision begins; 0 if it was just made
 * @param state retired, approved, reworded or a draft
 * @param reason why; empty if none is given, which {@code hanmi check} reports
 * @param date when it was decided, as written
 * @param hash {@link Fingerprint#of} the item as it was written then
 * @param ground {@link Fingerprint#ofGround} of it
 * @param wording what a reworded item or a draft says instead; nothing for the others
 * @param others fields that this version does not know, which are kept, with their values in JSON
 */
public record Decision(
        String item,
        int line,
        State state,
        String reason,
        @Nullable String date,
        @Nullable String hash,
        @Nullable String ground,
        Rewording wording,
        Map<String, String> others) {

    /** Copies the map. */
    public Decision {
        others = Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** What was decided. */
    public enum State {
        /** It is no longer asked, nor counted. */
        RETIRED,
        /** A person has looked at it and found it good. */
        APPROVED,
        /** It is asked in other words. */
        REWORDED,
        /** It lacks something, and is not asked before a person completed it. */
        DRAFT;

        /** The word for it in the file. */
        public String word() {
            return switch (this) {
                case RETIRED -> "retired";
                case APPROVED -> "approved";
                case REWORDED -> "reworded";
                case DRAFT -> "draft";
            };
        }

        /** The word for it in a sentence: {@code was made a draft}. */
        String words() {
            return this == DRAFT ? "made a draft" : word();
        }

        /** Tells whether the item is asked. */
        boolean isAsked() {
            return this == APPROVED || this == REWORDED;
        }

        /** Tells whether such a decision can say something else than the item. */
        boolean hasWording() {
            return this == REWORDED || this == DRAFT;
        }
    }

    /**
     * Decides about an item as it is written now.
     *
     * @param date when, in ISO 8601
     */
    public static Decision of(Item written, State state, String reason, String date, Rewording wording) {
        return new Decision(
                written.id().text(),
                0,
                state,
                reason,
                date,
                Fingerprint.of(written),
                Fingerprint.ofGround(written),
                state.hasWording() ? wording : Rewording.NONE,
                Map.of());
    }

    /** The same with fields of another version. */
    public Decision withOthers(Map<String, String> kept) {
        return new Decision(item, line, state, reason, date, hash, ground, wording, kept);
    }

    /** Tells whether both decide the same, wherever they stand. */
    public boolean isAs(Decision other) {
        return equals(new Decision(
                other.item,
                line,
                other.state,
                other.reason,
                other.date,
                other.hash,
                other.ground,
                other.wording,
                other.others));
    }

    /** Tells whether the item was another when this was decided: in what it asks, or in what it rests on. */
    public boolean isOutdated(Item written) {
        return (hash != null && !hash.equals(Fingerprint.of(written)))
                || (ground != null && !ground.equals(Fingerprint.ofGround(written)));
    }

    /** The item as it is studied: unchanged, reworded, or not at all. */
    @Nullable
    Item apply(Item written) {
        return state.isAsked() ? wording.apply(written) : null;
    }
}
