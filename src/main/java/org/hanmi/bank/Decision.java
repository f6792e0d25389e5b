package org.hanmi.bank;

import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher decided about one item.
 *
 * @param item the item's id
 * @param line the line of {@code overlay.json} on which the decision begins
 * @param state retired, approved or reworded
 * @param reason why; empty if none is given, which {@code hanmi check} reports
 * @param date when it was decided, as written
 * @param hash {@link org.hanmi.item.Fingerprint} of the item as it was then
 * @param stem the better stem of a reworded item
 */
public record Decision(
        String item,
        int line,
        State state,
        String reason,
        @Nullable String date,
        @Nullable String hash,
        @Nullable String stem) {

    /** What was decided. */
    public enum State {
        /** It is no longer asked, nor counted. */
        RETIRED,
        /** A person has looked at it and found it good. */
        APPROVED,
        /** It is asked in other words. */
        REWORDED;

        /** The word for it in the file. */
        public String word() {
            return switch (this) {
                case RETIRED -> "retired";
                case APPROVED -> "approved";
                case REWORDED -> "reworded";
            };
        }
    }

    /** The item as it is studied: unchanged, reworded, or not at all. */
    @Nullable
    Item apply(Item written) {
        return switch (state) {
            case RETIRED -> null;
            case APPROVED -> written;
            case REWORDED -> stem == null ? written : reworded(written, stem);
        };
    }

    static Item reworded(Item written, String stem) {
        return new Item(
                written.id(),
                written.kind(),
                stem,
                written.interaction(),
                written.accepted(),
                written.rationale(),
                written.basis(),
                written.sources(),
                written.topics(),
                written.when(),
                written.difficulty(),
                written.people(),
                written.places());
    }
}
