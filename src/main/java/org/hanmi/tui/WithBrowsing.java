package org.hanmi.tui;

import java.util.function.Function;
import org.hanmi.present.Command;
import org.jspecify.annotations.Nullable;

/** A course from which something can be looked up; afterwards it goes on as if nothing had been. */
public final class WithBrowsing implements Course {

    private final Course course;
    private final Function<Command, Course> opening;
    private @Nullable Course over;

    /**
     * Begins with the course.
     *
     * @param opening begins to browse, to search, or at the people of what was just answered, as the command says
     */
    public WithBrowsing(Course course, Function<Command, Course> opening) {
        this.course = course;
        this.opening = opening;
    }

    @Override
    public @Nullable Face face() {
        Face face = over == null ? null : over.face();
        if (face == null) {
            over = null;
            return course.face();
        }
        return face;
    }

    @Override
    public void answer(String response) {
        (over == null ? course : over).answer(response);
    }

    @Override
    public void obey(Command command) {
        if (over != null) {
            over.obey(command);
        } else if (command == Command.BROWSE || command == Command.FIND || command == Command.PEOPLE) {
            over = opening.apply(command);
        } else {
            course.obey(command);
        }
    }

    @Override
    public long changesIn() {
        return over == null ? course.changesIn() : -1;
    }

    @Override
    public void tick() {
        course.tick();
    }
}
