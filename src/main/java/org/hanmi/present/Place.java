package org.hanmi.present;

/** Where the learner is, as far as keys are concerned. */
public enum Place {
    /** The first screen. */
    HOME,
    /** A question that is answered by a digit or a letter. */
    QUESTION,
    /** A question that is answered by a line of text: letters belong to the answer, commands begin with a colon. */
    TYPING,
    /** The answer has been given and is explained. */
    FEEDBACK,
    /** The sitting is over. */
    SUMMARY,
    /** Statistics, page by page. */
    STATISTICS,
    /** The topics, one of which can be studied. */
    TOPICS,
    /** Something is read before questions about it. */
    READING,
    /** Cards and lists of what is known. */
    BROWSE,
    /** A set in the making. */
    BUILD,
    /** A question of a quiz that is answered by a digit or a letter. */
    QUIZ,
    /** A question of a quiz that is answered by a line of text. */
    QUIZ_TYPING,
    /** An answer of a quiz is explained. */
    QUIZ_FEEDBACK,
    /** An exam is about to be handed in. */
    CHECK,
    /** A quiz is over. */
    RESULT,
    /** What the learner chose for good. */
    SETTINGS,
    /** How long an exam is to be, before it begins. */
    EXAM,
    /** The first time ever. */
    WELCOME,
    /** Something is read that takes a moment; whatever is pressed waits for it, too. */
    WAITING;

    /** Tells whether it is a place in a quiz. */
    boolean isOfQuiz() {
        return switch (this) {
            case QUIZ, QUIZ_TYPING, QUIZ_FEEDBACK, CHECK, RESULT -> true;
            case HOME,
                    QUESTION,
                    TYPING,
                    FEEDBACK,
                    SUMMARY,
                    STATISTICS,
                    TOPICS,
                    READING,
                    BROWSE,
                    SETTINGS,
                    EXAM,
                    WELCOME,
                    WAITING,
                    BUILD -> false;
        };
    }
}
