package org.hanmi.stats;

import java.util.Locale;

/** A time that ends today. */
public enum Span {
    TODAY(0, 1),
    YESTERDAY(1, 1),
    WEEK(0, 7),
    MONTH(0, 30),
    YEAR(0, 365),
    ALL(0, Integer.MAX_VALUE);

    private final int ago;
    private final int days;

    Span(int ago, int days) {
        this.ago = ago;
        this.days = days;
    }

    /** The name in exports, lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a day is in it. */
    boolean has(int daysAgo) {
        return daysAgo >= ago && daysAgo - ago < days;
    }
}
