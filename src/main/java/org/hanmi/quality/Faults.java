package org.hanmi.quality;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one item, in the order in which the rules look at it. */
final class Faults {

    private final boolean graveOnly;
    private final List<Fault> found = new ArrayList<>(2);

    private Faults(boolean graveOnly) {
        this.graveOnly = graveOnly;
    }

    /** For all faults. */
    static Faults all() {
        return new Faults(false);
    }

    /** For those with which the item must not be asked; rules need not look for others. */
    static Faults grave() {
        return new Faults(true);
    }

    /** A fault with which the item must not be asked. */
    void grave(int rule, String what) {
        found.add(new Fault(rule, true, what));
    }

    /** A fault that a person should look at. */
    void doubtful(int rule, String what) {
        if (!graveOnly) {
            found.add(new Fault(rule, false, what));
        }
    }

    /** True if doubtful faults are not collected either. */
    boolean areGraveOnly() {
        return graveOnly;
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
