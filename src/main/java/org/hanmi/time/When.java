package org.hanmi.time;

import java.time.LocalDate;

/**
 * When something was: a date known to the year, month or day, or a period between two such dates.
 *
 * <p>Either is an interval of days at bottom. A {@link PartialDate} says "some time within"; a {@link Period}
 * says "from … to …".
 */
public sealed interface When permits PartialDate, Period {

    /** The first day it may have been; {@link LocalDate#MIN} if nothing is known. */
    LocalDate earliest();

    /** The last day it may have been; {@link LocalDate#MAX} if it runs on or nobody says. */
    LocalDate latest();

    /** The EDTF text that {@link Edtf#parse} reads back. */
    String edtf();

    /** True only if every day this may be comes before every day the other may be. */
    default boolean certainlyBefore(When other) {
        return latest().isBefore(other.earliest());
    }

    /** True unless the two are known to have no day in common. */
    default boolean mayOverlap(When other) {
        return !certainlyBefore(other) && !other.certainlyBefore(this);
    }

    /** True if every day this may be is a day the other may be. */
    default boolean within(When other) {
        return !earliest().isBefore(other.earliest()) && !latest().isAfter(other.latest());
    }
}
