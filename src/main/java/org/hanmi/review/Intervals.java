package org.hanmi.review;

import org.hanmi.fsrs.Rating;

/** In how many whole days something would come back after each rating. */
public record Intervals(int again, int hard, int good, int easy) {

    /** The one for a rating. */
    public int of(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
