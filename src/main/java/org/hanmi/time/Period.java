package org.hanmi.time;

import java.time.LocalDate;

/**
 * A span between two bounds, each known, open or unknown (an EDTF interval).
 *
 * <p>{@code 2009-01-21/2013-02-01} has both ends, {@code 2021-01-26/..} still ran when it was written,
 * {@code 1961/} is over and nobody says when.
 */
public record Period(Bound start, Bound end) implements When {

    /** One end of a period. */
    public sealed interface Bound {

        /** A known end. */
        record On(PartialDate date) implements Bound {}

        /** Not yet reached (or without a beginning). EDTF: {@code ..} */
        record Open() implements Bound {}

        /** There is an end, and nobody says when. EDTF: nothing before or after the slash. */
        record Unknown() implements Bound {}
    }

    /** Refuses a period whose end is certainly before its start. */
    public Period {
        if (start instanceof Bound.On from
                && end instanceof Bound.On to
                && to.date().certainlyBefore(from.date())) {
            throw new IllegalArgumentException("the end " + to.date() + " comes before the start " + from.date());
        }
    }

    /** A period with both ends known. */
    public static Period of(PartialDate start, PartialDate end) {
        return new Period(new Bound.On(start), new Bound.On(end));
    }

    @Override
    public LocalDate earliest() {
        return start instanceof Bound.On on ? on.date().earliest() : LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
        return end instanceof Bound.On on ? on.date().latest() : LocalDate.MAX;
    }

    /**
     * True only if the period is known to include the day and the day is not one of its ends, so that a
     * change of office on that very day cannot make it false.
     *
     * @param asOf the date of the source: an open end is known to be open only until then
     */
    public boolean certainlyIncludes(LocalDate day, LocalDate asOf) {
        return start instanceof Bound.On from
                && from.date().latest().isBefore(day)
                && (end instanceof Bound.On to
                        ? day.isBefore(to.date().earliest())
                        : end instanceof Bound.Open && !day.isAfter(asOf));
    }

    /** True unless the day is known to lie outside. */
    public boolean mayInclude(LocalDate day) {
        return !day.isBefore(earliest()) && !day.isAfter(latest());
    }

    @Override
    public String edtf() {
        return text(start) + "/" + text(end);
    }

    private static String text(Bound bound) {
        if (bound instanceof Bound.On on) {
            return on.date().edtf();
        }
        return bound instanceof Bound.Open ? ".." : "";
    }

    @Override
    public String toString() {
        return edtf();
    }
}
