package org.hanmi.tui;

import java.util.function.Supplier;
import org.hanmi.present.Command;
import org.jspecify.annotations.Nullable;

/** A course from which statistics can be opened; when they are closed it goes on as if nothing had been. */
public final class WithStatistics implements Course {

    private final Course course;
    private final Supplier<Course> statistics;
    private @Nullable Course over;

    /**
     * Begins with the course.
     *
     * @param statistics opens them, each time anew
     */
    public WithStatistics(Course course, Supplier<Course> statistics) {
        this.course = course;
        this.statistics = statistics;
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
        } else if (command == Command.STATISTICS) {
            over = statistics.get();
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
