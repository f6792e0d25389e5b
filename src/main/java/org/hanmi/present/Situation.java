package org.hanmi.present;

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

    /** Tells whether the command can be obeyed. */
    boolean allows(Command command) {
        return switch (command) {
            case UNDO -> canUndo;
            case HINT -> canHint;
            case WAS_RIGHT -> canOverride && wasWrong;
            case AGAIN, HARD, GOOD, EASY -> canOverride;
            case FORWARD, BACK -> canTurn;
            case READ -> hasArticle;
            case ANSWER,
                    SUBMIT,
                    DONT_KNOW,
                    NEXT,
                    SKIP,
                    FLAG,
                    SUSPEND,
                    STUDY,
                    TOPICS,
                    EXAM,
                    ADD,
                    SWAP,
                    LOCK,
                    REDRAW,
                    DROP,
                    WRITE,
                    STATISTICS,
                    PAGE,
                    BROWSE,
                    FIND,
                    OPEN,
                    RETURN,
                    TIMELINE,
                    ZOOM_IN,
                    ZOOM_OUT,
                    PEOPLE,
                    SETTINGS,
                    CHANGE,
                    USUAL,
                    LANGUAGE,
                    HELP,
                    LEAVE -> true;
        };
    }
}
