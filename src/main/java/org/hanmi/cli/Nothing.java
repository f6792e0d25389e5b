package org.hanmi.cli;

import org.hanmi.present.Command;
import org.hanmi.tui.Course;
import org.hanmi.tui.Face;
import org.jspecify.annotations.Nullable;

/** A sitting that cannot begin: the first screen comes back at once, and says why. */
final class Nothing implements Course {

    @Override
    public @Nullable Face face() {
        return null;
    }

    @Override
    public void answer(String response) {
        // Nothing is asked.
    }

    @Override
    public void obey(Command command) {
        // Nothing is there to obey.
    }
}
