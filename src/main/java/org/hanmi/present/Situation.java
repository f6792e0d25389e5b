package org.hanmi.present;

import org.jspecify.annotations.Nullable;

/**
 * What decides which keys work now.
 *
 * @param options how many options there are; 0 for typed text
 * @param canUndo something has been done in this sitting
 * @param canHint there is something left to give away
 * @param canOverride an answer has been given whose rating can still be changed
 * @param wasWrong the answer that an override would be about counted as wrong
 * @param hasArticle there is an article to read
 * @param canTurn questions can be gone to in any order, as in an exam
 * @param lettered the options have letters only, since digits would be taken for an option that is a number
 */
public record Situation(
        Place place,
        int options,
        boolean canUndo,
        boolean canHint,
        boolean canOverride,
        boolean wasWrong,
        boolean hasArticle,
        boolean canTurn,
        boolean lettered) {

    /** Where questions come in their order, or none is shown. */
    public Situation(
            Place place,
            int options,
            boolean canUndo,
            boolean canHint,
            boolean canOverride,
            boolean wasWrong,
            boolean hasArticle) {
        this(place, options, canUndo, canHint, canOverride, wasWrong, hasArticle, true, false);
    }

    /** With options that have letters or not. */
    Situation lettered(boolean is) {
        return new Situation(place, options, canUndo, canHint, canOverride, wasWrong, hasArticle, canTurn, is);
    }

    /** A place where nothing has been done yet. */
    public static Situation at(Place place) {
        return new Situation(place, 0, false, false, false, false, false);
    }

    /** Why a command cannot be obeyed; null if it can. */
    @Nullable
    Obstacle obstacle(Command command) {
        for (Obstacle obstacle : Obstacle.values()) {
            if (obstacle.concerns(command) && stands(obstacle)) {
                return obstacle;
            }
        }
        return null;
    }

    /** What depends on what is shown is for the view to say. */
    private boolean stands(Obstacle obstacle) {
        return switch (obstacle) {
            case NOTHING_TO_UNDO -> !canUndo;
            case NO_HINT -> !canHint;
            case NOT_WRONG -> !canOverride || !wasWrong;
            case NO_ANSWER -> !canOverride;
            case ONLY_IN_EXAM -> !canTurn;
            case NO_ARTICLE -> !hasArticle;
            case NOTHING_MISSED -> place == Place.RESULT && !wasWrong;
            case NOTHING_TO_OPEN, NO_LESSON, IN_TIMELINE, NOT_HERE -> false;
        };
    }
}
