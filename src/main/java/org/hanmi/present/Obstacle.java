package org.hanmi.present;

/** Why a command does not work now, though there is a key for it. */
public enum Obstacle {
    NOTHING_TO_UNDO,
    NO_HINT,
    NOT_WRONG,
    NO_ANSWER,
    ONLY_IN_EXAM,
    NO_ARTICLE,
    NOTHING_TO_OPEN,
    NO_LESSON,
    IN_TIMELINE,
    NOTHING_MISSED,
    /** The command belongs elsewhere. */
    NOT_HERE;

    /** Tells whether a command can meet it. */
    boolean concerns(Command command) {
        return switch (this) {
            case NOTHING_TO_UNDO -> command == Command.UNDO;
            case NO_HINT -> command == Command.HINT;
            case NOT_WRONG -> command == Command.WAS_RIGHT;
            case NO_ANSWER ->
                command == Command.AGAIN
                        || command == Command.HARD
                        || command == Command.GOOD
                        || command == Command.EASY;
            case ONLY_IN_EXAM -> command == Command.FORWARD || command == Command.BACK;
            case NO_ARTICLE -> command == Command.READ;
            case NOTHING_TO_OPEN -> command == Command.OPEN;
            case NO_LESSON -> command == Command.STUDY;
            case IN_TIMELINE -> command == Command.TIMELINE;
            case NOTHING_MISSED -> command == Command.NEXT;
            case NOT_HERE -> false;
        };
    }
}
