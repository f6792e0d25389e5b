package org.hanmi.tui;

import java.util.Set;
import java.util.function.Function;
import org.hanmi.present.Command;
import org.jspecify.annotations.Nullable;

/** A course over which another can be laid, such as statistics; when that is closed it goes on as if nothing had been. */
public final class Layered implements Course {

    private final Course course;
    private final Set<Command> commands;
    private final Function<Command, Course> opening;
    private @Nullable Course over;

    /**
     * Begins with the course.
     *
     * @param commands what opens the other one
     * @param opening begins the other one, each time anew, as the command says
     */
    public Layered(Course course, Set<Command> commands, Function<Command, Course> opening) {
        this.course = course;
        this.commands = commands;
        this.opening = opening;
    }

    /** Opens the other one at once. */
    public Layered opened(Command command) {
        over = opening.apply(command);
        return this;
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
        } else if (commands.contains(command)) {
            over = opening.apply(command);
        } else {
            course.obey(command);
        }
    }

    @Override
    public long changesIn() {
        return over == null ? course.changesIn() : over.changesIn();
    }

    @Override
    public void tick() {
        course.tick();
        if (over != null) {
            over.tick();
        }
    }
}
