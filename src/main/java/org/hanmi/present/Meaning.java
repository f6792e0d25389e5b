package org.hanmi.present;

import java.util.Map;
import org.hanmi.fsrs.Rating;
import org.hanmi.session.Event;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizEvent.Move;

/** What commands ask of a sitting and of a quiz. Apart from the table of keys, since the first screen asks for nothing. */
final class Meaning {

    static final Map<Command, Event> IN_SITTING = Map.ofEntries(
            Map.entry(Command.DONT_KNOW, new Event.DontKnow()),
            Map.entry(Command.HINT, new Event.Hint()),
            Map.entry(Command.NEXT, new Event.Next()),
            Map.entry(Command.WAS_RIGHT, new Event.WasRight()),
            Map.entry(Command.AGAIN, new Event.Rate(Rating.AGAIN)),
            Map.entry(Command.HARD, new Event.Rate(Rating.HARD)),
            Map.entry(Command.GOOD, new Event.Rate(Rating.GOOD)),
            Map.entry(Command.EASY, new Event.Rate(Rating.EASY)),
            Map.entry(Command.SKIP, new Event.Skip()),
            Map.entry(Command.UNDO, new Event.Undo()),
            Map.entry(Command.FLAG, new Event.Flag("")),
            Map.entry(Command.SUSPEND, new Event.Suspend()),
            Map.entry(Command.LEAVE, new Event.Quit()));

    static final Map<Command, QuizEvent> IN_QUIZ = Map.of(
            Command.DONT_KNOW, Move.DONT_KNOW,
            Command.NEXT, Move.NEXT,
            Command.BACK, Move.BACK,
            Command.FORWARD, Move.FORWARD,
            Command.WAS_RIGHT, Move.WAS_RIGHT,
            Command.UNDO, Move.UNDO,
            Command.LEAVE, Move.LEAVE,
            Command.FLAG, new QuizEvent.Flag(""));

    private Meaning() {}
}
