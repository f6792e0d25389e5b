package org.hanmi.quality;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one item, in the order in which the rules look at it. */
final class Faults {

    private final List<Fault> found = new ArrayList<>(2);

    /** A fault with which the item must not be asked. */
    void grave(int rule, String what) {
        found.add(new Fault(rule, true, what));
    }

    /** A fault that a person should look at. */
    void doubtful(int rule, String what) {
        found.add(new Fault(rule, false, what));
    }

    List<Fault> found() {
        return List.copyOf(found);
    }
}
