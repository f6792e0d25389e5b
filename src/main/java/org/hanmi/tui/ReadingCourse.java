package org.hanmi.tui;

import org.hanmi.present.Command;
import org.hanmi.present.Place;
import org.hanmi.present.ReadingView;
import org.jspecify.annotations.Nullable;

/** A card that is read, until it is closed. */
public final class ReadingCourse implements Course {

    private final ReadingView view;
    private boolean left;

    /** Shows the card. */
    public ReadingCourse(ReadingView view) {
        this.view = view;
    }

    @Override
    public @Nullable Face face() {
        return left ? null : new Face.Seen(view, Place.READING);
    }

    @Override
    public void answer(String response) {
        // Nothing is asked.
    }

    @Override
    public void obey(Command command) {
        left |= command == Command.NEXT || command == Command.LEAVE;
    }
}
