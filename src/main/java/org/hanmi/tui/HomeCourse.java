package org.hanmi.tui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hanmi.present.Command;
import org.hanmi.present.HomeView;
import org.hanmi.present.Place;
import org.jspecify.annotations.Nullable;

/** The first screen, a sitting from there, and the first screen again. */
public final class HomeCourse implements Course {

    private final Supplier<HomeView> home;
    private final Supplier<Course> study;
    private final Supplier<Course> exam;
    private final Consumer<Command> elsewhere;
    private @Nullable Course under;
    private boolean left;

    /**
     * Begins at home.
     *
     * @param home what it shows, asked each time the learner comes back
     * @param study begins a sitting
     * @param exam begins an exam
     * @param elsewhere does what is neither
     */
    public HomeCourse(
            Supplier<HomeView> home, Supplier<Course> study, Supplier<Course> exam, Consumer<Command> elsewhere) {
        this.home = home;
        this.study = study;
        this.exam = exam;
        this.elsewhere = elsewhere;
    }

    @Override
    public @Nullable Face face() {
        if (left) {
            return null;
        }
        Face face = under == null ? null : under.face();
        if (face == null) {
            under = null;
            return new Face.Seen(home.get(), Place.HOME);
        }
        return face;
    }

    @Override
    public void answer(String response) {
        if (under != null) {
            under.answer(response);
        }
    }

    @Override
    public void obey(Command command) {
        if (under != null) {
            under.obey(command);
        } else if (command == Command.LEAVE) {
            left = true;
        } else if (command == Command.STUDY) {
            under = study.get();
        } else if (command == Command.EXAM) {
            under = exam.get();
        } else {
            elsewhere.accept(command);
        }
    }

    @Override
    public long changesIn() {
        return under == null ? -1 : under.changesIn();
    }

    @Override
    public void tick() {
        if (under != null) {
            under.tick();
        }
    }
}
