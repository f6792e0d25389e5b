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

    /** One step finer or coarser; the last one stays. */
    public Zoom step(boolean finer) {
        return finer ? in() : out();
    }

    /** One step finer; the finest stays. */
    Zoom in() {
        return this == YEAR ? MONTH : DAY;
    }

    /** One step coarser; the coarsest stays. */
    private Zoom out() {
        return this == DAY ? MONTH : YEAR;
    }

    /** The one whose word a target begins with; years if none is. */
    static Zoom of(String word) {
        for (Zoom zoom : values()) {
            if (word.equals(zoom.word()) || word.startsWith(zoom.word() + "/")) {
                return zoom;
            }
        }
        return YEAR;
    }
}
