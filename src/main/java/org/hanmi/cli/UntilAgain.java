package org.hanmi.cli;

import org.hanmi.present.Command;
import org.hanmi.tui.Course;
import org.hanmi.tui.Face;
import org.jspecify.annotations.Nullable;

/** Lets a course go on until everything is to be in another language. */
record UntilAgain(Course course, Learner learner) implements Course {

    @Override
    public @Nullable Face face() {
        return learner.again() == null ? course.face() : null;
    }

    @Override
    public void answer(String response) {
        course.answer(response);
    }

    @Override
    public void obey(Command command) {
        course.obey(command);
    }

    @Override
    public long changesIn() {
        return course.changesIn();
    }

    @Override
    public void tick() {
        course.tick();
    }
}
