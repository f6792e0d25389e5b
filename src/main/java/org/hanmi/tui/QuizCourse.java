package org.hanmi.tui;

import org.hanmi.present.Command;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.QuizViews;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizEvent.Move;
import org.hanmi.session.QuizState;
import org.hanmi.session.Sitting;
import org.jspecify.annotations.Nullable;

/** A quiz on the full screen, from its first question until its result is closed. */
public final class QuizCourse implements Course {

    private final Sitting<QuizState, QuizEvent> sitting;
    private final QuizViews views;
    private boolean left;

    /** A quiz that has begun. */
    public QuizCourse(Sitting<QuizState, QuizEvent> sitting, QuizViews views) {
        this.sitting = sitting;
        this.views = views;
    }

    @Override
    public @Nullable Face face() {
        return left
                ? null
                : sitting.state().match(new QuizState.Cases<Face>() {
                    @Override
                    public Face asking(QuizState.Asking state) {
                        return new Face.Asking(views.question(state, sitting.now()), Place.QUIZ, Place.QUIZ_TYPING);
                    }

                    @Override
                    public Face told(QuizState.Told state) {
                        return new Face.Seen(views.told(state), Place.QUIZ_FEEDBACK);
                    }

                    @Override
                    public Face checking(QuizState.Checking state) {
                        return new Face.Seen(views.check(state, sitting.now()), Place.CHECK);
                    }

                    @Override
                    public Face over(QuizState.Over state) {
                        return new Face.Seen(views.result(state), Place.RESULT);
                    }

                    @Override
                    public Face walking(QuizState.Walking state) {
                        return new Face.Seen(views.walking(state), Place.QUIZ_FEEDBACK);
                    }
                });
    }

    @Override
    public void answer(String response) {
        sitting.on(new QuizEvent.Answer(response));
    }

    @Override
    public void obey(Command command) {
        boolean over = sitting.state() instanceof QuizState.Over;
        boolean nothingMissed = sitting.state().paper().missed().isEmpty();
        QuizEvent event = Keys.quizEvent(command);
        if (over && (command == Command.LEAVE || (command == Command.NEXT && nothingMissed))) {
            left = true;
        } else if (event != null) {
            sitting.on(event);
        }
    }

    @Override
    public long changesIn() {
        return QuizViews.changes(sitting.state(), sitting.now());
    }

    @Override
    public void tick() {
        sitting.on(Move.TICK);
    }
}
