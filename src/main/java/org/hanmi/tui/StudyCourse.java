package org.hanmi.tui;

import java.util.function.Consumer;
import org.hanmi.present.Command;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.ReadingView;
import org.hanmi.present.Readings;
import org.hanmi.present.Views;
import org.hanmi.session.Event;
import org.hanmi.session.Sitting;
import org.hanmi.session.State;
import org.jspecify.annotations.Nullable;

/** A sitting on the full screen, from its first question until its last screen is closed. */
public final class StudyCourse implements Course {

    private final Sitting<State, Event> sitting;
    private final Views views;
    private final Readings readings;
    private final Consumer<Command> elsewhere;
    private boolean left;

    /**
     * A sitting that has begun.
     *
     * @param elsewhere does what is no part of a sitting, such as opening an address
     */
    public StudyCourse(Sitting<State, Event> sitting, Views views, Consumer<Command> elsewhere) {
        this(sitting, views, Readings.none(), elsewhere);
    }

    /**
     * A sitting that has begun, with something to read in it.
     *
     * @param elsewhere does what is no part of a sitting
     */
    public StudyCourse(Sitting<State, Event> sitting, Views views, Readings readings, Consumer<Command> elsewhere) {
        this.sitting = sitting;
        this.views = views;
        this.readings = readings;
        this.elsewhere = elsewhere;
    }

    @Override
    public @Nullable Face face() {
        ReadingView reading = left ? null : readings.before(sitting.state());
        if (reading != null) {
            return new Face.Seen(reading, Place.READING);
        }
        return left
                ? null
                : sitting.state().match(new State.Cases<Face>() {
                    @Override
                    public Face asking(State.Asking state) {
                        return new Face.Asking(views.question(state));
                    }

                    @Override
                    public Face answered(State.Answered state) {
                        return new Face.Seen(views.feedback(state), Place.FEEDBACK);
                    }

                    @Override
                    public Face finished(State.Finished state) {
                        return new Face.Seen(views.summary(state), Place.SUMMARY);
                    }
                });
    }

    @Override
    public void answer(String response) {
        sitting.on(new Event.Answer(response));
    }

    /** Whoever leaves before the first question has nothing to sum up. */
    private void read(Command command) {
        if (command == Command.NEXT) {
            readings.done();
            sitting.on(new Event.Begin());
        } else if (sitting.state().progress().done() == 0) {
            left = true;
        } else {
            sitting.on(new Event.Quit());
        }
    }

    @Override
    public void obey(Command command) {
        if (command == Command.LEAVE && sitting.state() instanceof State.Finished) {
            left = true;
            return;
        }
        if (readings.before(sitting.state()) != null) {
            read(command);
            return;
        }
        Event event = Keys.event(command);
        if (event == null) {
            elsewhere.accept(command);
        } else {
            sitting.on(event);
        }
    }
}
