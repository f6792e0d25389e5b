package org.hanmi.query;

import java.util.List;

/**
 * One constraint that was considered.
 *
 * @param ruledOut the rivals that it left behind
 */
public record Step(Constraint constraint, Use use, List<Rival> ruledOut) {

    /** What became of it. */
    public enum Use {
        /** The question says it in any case. */
        ALWAYS,
        /** The question says it, because there were rivals that it rules out. */
        NEEDED,
        /** There were rivals, and it rules out none of them. */
        IDLE,
        /** One answer was left before its turn came. */
        UNTRIED
    }

    /** Copies the list. */
    public Step {
        ruledOut = List.copyOf(ruledOut);
    }

    /** True if the question says it. */
    public boolean isSaid() {
        return use == Use.ALWAYS || use == Use.NEEDED;
    }
}
