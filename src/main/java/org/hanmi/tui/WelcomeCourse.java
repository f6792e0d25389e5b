package org.hanmi.tui;

import java.util.function.Supplier;
import org.hanmi.present.Command;
import org.hanmi.present.Place;
import org.hanmi.present.WelcomeView;
import org.jspecify.annotations.Nullable;

/** The first time: what this is, then a first sitting, then home. */
public final class WelcomeCourse implements Course {

    private final WelcomeView view;
    private final Supplier<Course> begin;
    private final Course home;
    private final Runnable language;
    private final Runnable seen;
    private @Nullable Course now;
    private boolean left;

    /**
     * Shows it.
     *
     * @param begin begins a first sitting
     * @param home what comes after it
     * @param language changes to the other language
     * @param seen called once when it has been seen
     */
    public WelcomeCourse(WelcomeView view, Supplier<Course> begin, Course home, Runnable language, Runnable seen) {
        this.view = view;
        this.begin = begin;
        this.home = home;
        this.language = language;
        this.seen = seen;
    }

    @Override
    public @Nullable Face face() {
        if (left) {
            return null;
        }
        Course shown = now;
        if (shown == null) {
            return new Face.Seen(view, Place.WELCOME);
        }
        Face face = shown.face();
        if (face == null && shown != home) {
            now = home;
            return home.face();
        }
        return face;
    }

    @Override
    public void answer(String response) {
        if (now != null) {
            now.answer(response);
        }
    }

    @Override
    public void obey(Command command) {
        if (now != null) {
            now.obey(command);
            return;
        }
        switch (command) {
            case LANGUAGE -> language.run();
            case STUDY -> {
                seen.run();
                now = begin.get();
            }
            case RETURN -> {
                seen.run();
                now = home;
            }
            default -> {
                seen.run();
                left = true;
            }
        }
    }

    @Override
    public long changesIn() {
        return now == null ? -1 : now.changesIn();
    }

    @Override
    public void tick() {
        if (now != null) {
            now.tick();
        }
    }
}
