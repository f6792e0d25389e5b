package org.hanmi.guide;

/** How finely the timeline is cut. */
public enum Zoom {
    YEAR,
    MONTH,
    DAY;

    /** The word for it in a target. */
    public String word() {
        return switch (this) {
            case YEAR -> "year";
            case MONTH -> "month";
            case DAY -> "day";
        };
    }

    /** One step finer; the finest stays. */
    public Zoom in() {
        return this == YEAR ? MONTH : DAY;
    }

    /** One step coarser; the coarsest stays. */
    public Zoom out() {
        return this == DAY ? MONTH : YEAR;
    }

    static Zoom of(String word) {
        for (Zoom zoom : values()) {
            if (word.equals(zoom.word()) || word.startsWith(zoom.word() + "/")) {
                return zoom;
            }
        }
        return YEAR;
    }
}
