package org.hanmi.fsrs;

/** What would be known after each rating, so that a screen can show all four. */
public record NextStates(Memory.Known again, Memory.Known hard, Memory.Known good, Memory.Known easy) {

    /** The one for a rating. */
    public Memory.Known of(Rating rating) {
        return switch (rating) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
