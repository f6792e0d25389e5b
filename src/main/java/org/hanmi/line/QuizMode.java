package org.hanmi.line;

import java.io.PrintWriter;
import java.util.function.Function;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.HelpView;
import org.hanmi.present.Keys;
import org.hanmi.present.Obstacle;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.QuizViews;
import org.hanmi.present.Words;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizEvent.Move;
import org.hanmi.session.QuizState;
import org.hanmi.session.Sitting;
import org.jspecify.annotations.Nullable;

/**
 * A quiz, line by line. The end of input is a way to finish like any other. Where nobody sits, an exam is handed in
 * behind its last question, and what was missed follows the result.
 */
public final class QuizMode {

    private static final String PROMPT = "> ";

    private final Sitting<QuizState, QuizEvent> sitting;
    private final QuizViews views;
    private final Words words;
    private final Commands commands;
    private final Input input;
    private final Printout out;
    private final @Nullable Function<QuizState, Browser> people;
    private @Nullable QuizState said;
    private @Nullable QuizState told;
    private final Patience patience = new Patience();

    /** Makes the plain face of a quiz in which nothing is looked up. */
    public QuizMode(Sitting<QuizState, QuizEvent> sitting, QuizViews views, Input input, PrintWriter out) {
        this(sitting, views, input, out, null);
    }

    /**
     * Makes the plain face of a quiz.
     *
     * @param people looks up the people and places of a question that is explained; null if nothing can be looked up
     */
    public QuizMode(
            Sitting<QuizState, QuizEvent> sitting,
            QuizViews views,
            Input input,
            PrintWriter out,
            @Nullable Function<QuizState, Browser> people) {
        this.people = people;
        this.sitting = sitting;
        this.views = views;
        this.words = views.words();
        this.commands = new Commands(words);
        this.input = input;
        this.out = new Printout(out, words);
    }

    /** Asks until the quiz is over. */
    public void run() {
        if (sitting.state().paper().size() == 0) {
            out.line(views.quizWords().nothing());
            out.send();
            return;
        }
        if (input.isAttended()) {
            out.line(views.quizWords().howTo(sitting.state().paper().terms().exam()));
            out.gap();
        }
        boolean goesOn = true;
        while (goesOn) {
            // What is shown is as late as it is: an exam may have ended while a line was typed.
            goesOn = sitting.on(Move.TICK).match(new QuizState.Cases<>() {
                @Override
                public Boolean asking(QuizState.Asking state) {
                    return ask(state);
                }

                @Override
                public Boolean told(QuizState.Told state) {
                    return explain(state, views.told(state), null);
                }

                @Override
                public Boolean checking(QuizState.Checking state) {
                    return check(state);
                }

                @Override
                public Boolean over(QuizState.Over state) {
                    return sumUp(state);
                }

                @Override
                public Boolean walking(QuizState.Walking state) {
                    return explain(
                            state, views.walking(state), views.walking(state).progress());
                }
            });
        }
        out.send();
    }

    private boolean ask(QuizState.Asking state) {
        QuestionView view = views.question(state, sitting.now());
        if (view.note() != null && state != said) {
            out.line(view.note());
        }
        said = state;
        out.question(view);
        String line = out.send() ? input.read(PROMPT) : null;
        out.gap();
        if (line != null && !input.isAttended() && patience.isOver(view.stem())) {
            out.line(words.noAnswers());
            line = null;
        }
        if (line == null) {
            sitting.on(Move.LEAVE);
            return true;
        }
        String text = line.strip();
        Command command = commands.atQuestion(view, Place.QUIZ, Place.QUIZ_TYPING, text);
        if (command == null && text.startsWith(Keys.PREFIX)) {
            out.line(words.noSuchCommand(text));
        } else if (command == null) {
            sitting.on(new QuizEvent.Answer(Plain.text(text)));
        } else {
            obey(state, command, text);
        }
        return true;
    }

    private boolean explain(QuizState state, FeedbackView view, @Nullable String head) {
        // Help or a slip is no reason to hear it all again.
        if (head != null && state != told) {
            out.line(head);
            out.line(view.stem());
        }
        if (state != told) {
            out.feedback(view);
            told = state;
        }
        if (!input.isAttended()) {
            out.gap();
            boolean last = state instanceof QuizState.Walking walking
                    && walking.at() + 1 == walking.missed().size();
            sitting.on(Move.NEXT);
            return out.send() && !last;
        }
        out.line(words.enterGoesOn());
        return obeyed(state, Command.NEXT);
    }

    private boolean check(QuizState.Checking state) {
        out.check(views.check(state, sitting.now()));
        if (!input.isAttended()) {
            out.gap();
            sitting.on(Move.LEAVE);
            return out.send();
        }
        out.line(views.quizWords().checkNext(!state.paper().open().isEmpty()));
        return obeyed(state, Command.NEXT);
    }

    private boolean sumUp(QuizState.Over state) {
        if (state != told) {
            out.result(views.result(state));
            told = state;
        }
        boolean missed = !state.paper().missed().isEmpty();
        if (!input.isAttended()) {
            out.gap();
            sitting.on(Move.NEXT);
            return out.send() && missed;
        }
        out.line(views.quizWords().missed(state.paper().missed().size()));
        return obeyed(state, missed && !(said instanceof QuizState.Walking) ? Command.NEXT : Command.LEAVE);
    }

    /** Reads a command where no answer is expected; Enter is the usual one. */
    private boolean obeyed(QuizState state, Command usual) {
        said = state;
        boolean over = state instanceof QuizState.Over;
        String line = out.send() ? input.read(Input.Kind.COMMAND, PROMPT, "") : null;
        out.gap();
        if (line == null) {
            sitting.on(Move.LEAVE);
            return !over;
        }
        String text = line.strip();
        Command command = text.isEmpty()
                ? usual
                : commands.find(QuizViews.situation(state).place(), text);
        if (command == null) {
            out.line(words.noSuchCommand(text));
            return true;
        }
        obey(state, command, text);
        return !(over && command == Command.LEAVE);
    }

    private void obey(QuizState state, Command command, String text) {
        String note = command == Command.FLAG ? Commands.note(text) : "";
        QuizEvent event = note.isEmpty() ? Keys.quizEvent(command) : new QuizEvent.Flag(note);
        if (event != null) {
            sitting.on(event);
        } else if (command == Command.HELP) {
            Place place = QuizViews.situation(state).place();
            out.help(new HelpView.Section(words.keys().place(place), views.keys(state)));
            out.gap();
        } else if (command == Command.PEOPLE && people != null) {
            Browser browser = people.apply(state);
            new BrowseLines(browser, input, out, browser.words(), () -> {}).run();
        } else {
            out.line(words.keys().whyNot(Obstacle.NOT_HERE));
        }
    }
}
