package org.hanmi.tui;

import org.hanmi.present.Command;
import org.hanmi.present.Place;
import org.hanmi.present.WaitingView;
import org.jspecify.annotations.Nullable;

/** Something that takes a moment to be there. What is pressed meanwhile waits for it, but for Esc, which leaves. */
public final class WaitingCourse implements Course {

    private static final long AGAIN_MILLIS = 40;

    /** What is waited for. */
    public interface Awaited {

        /** What is said meanwhile. */
        WaitingView view();

        /** What follows, or null while it is not there yet. */
        @Nullable
        Course course();
    }

    private final Awaited awaited;
    private @Nullable Course course;
    private boolean left;

    /** Waits for it. */
    public WaitingCourse(Awaited awaited) {
        this.awaited = awaited;
    }

    @Override
    public @Nullable Face face() {
        if (left) {
            return null;
        }
        Course there = course;
        if (there == null) {
            there = awaited.course();
            course = there;
        }
        return there == null ? new Face.Seen(awaited.view(), Place.WAITING) : there.face();
    }

    @Override
    public void answer(String response) {
        if (course != null) {
            course.answer(response);
        }
    }

    @Override
    public void obey(Command command) {
        if (course != null) {
            course.obey(command);
        } else {
            left = true;
        }
    }

    @Override
    public long changesIn() {
        return course == null ? AGAIN_MILLIS : course.changesIn();
    }

    @Override
    public void tick() {
        if (course != null) {
            course.tick();
        }
    }
}
