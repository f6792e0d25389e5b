package org.hanmi.present;

/** Why a command does not work now, though there is a key for it. */
public enum Obstacle {
    NOTHING_TO_UNDO(Command.UNDO),
    NO_HINT(Command.HINT),
    NOT_WRONG(Command.WAS_RIGHT),
    NO_ANSWER(Command.AGAIN, Command.HARD, Command.GOOD, Command.EASY),
    ONLY_IN_EXAM(Command.FORWARD, Command.BACK),
    NO_ARTICLE(Command.READ),
    NOTHING_TO_OPEN(Command.OPEN),
    NO_LESSON(Command.STUDY),
    IN_TIMELINE(Command.TIMELINE),
    /** The command belongs elsewhere. */
    NOT_HERE;

    /** A bit for each. */
    private final long commands;

    Obstacle(Command... commands) {
        long bits = 0;
        for (Command command : commands) {
            bits |= 1L << command.ordinal();
        }
        this.commands = bits;
    }

    /** Tells whether a command can meet it. */
    boolean concerns(Command command) {
        return (commands >> command.ordinal() & 1) == 1;
    }
}
