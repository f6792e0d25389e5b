package org.hanmi.present;

import java.util.List;

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

    /** Made by {@link List#of}, which cannot be changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Command> commands;

    Obstacle(Command... commands) {
        this.commands = List.of(commands);
    }

    /** Tells whether a command can meet it. */
    boolean concerns(Command command) {
        return commands.contains(command);
    }
}
