package org.hanmi.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.PersonId;
import org.hanmi.time.When;

/** One post at one time. Who certainly held it is found once, however many people it is asked of. */
public final class Incumbency {

    private final Map<PersonId, Hold> everybody;
    private final boolean single;
    private final When when;
    private final List<PersonId> certain = new ArrayList<>(2);

    Incumbency(Map<PersonId, Hold> everybody, boolean single, When when) {
        this.everybody = everybody;
        this.single = single;
        this.when = when;
        everybody.forEach((person, hold) -> {
            if (hold.proof(when) != null) {
                certain.add(person);
            }
        });
    }

    boolean isSingle() {
        return single;
    }

    /** Those who certainly held it on every day of the date. */
    List<PersonId> certain() {
        return certain;
    }

    /** Tells whether a person held the post on every day that the date may be. */
    public Truth holds(PersonId person) {
        if (certain.contains(person)) {
            return Truth.CERTAIN;
        }
        if (single && !certain.isEmpty()) {
            return Truth.FALSE;
        }
        Hold own = everybody.get(person);
        return own != null && own.isOutside(when) ? Truth.FALSE : Truth.POSSIBLE;
    }
}
