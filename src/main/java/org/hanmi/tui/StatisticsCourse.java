package org.hanmi.tui;

import org.hanmi.present.Command;
import org.hanmi.present.StatsView;
import org.jspecify.annotations.Nullable;

/** Statistics, until they are closed. */
public final class StatisticsCourse implements Course {

    private final StatsView view;
    private boolean left;

    /** Shows the first page. */
    public StatisticsCourse(StatsView view) {
        this.view = view;
    }

    @Override
    public @Nullable Face face() {
        return left ? null : new Face.Statistics(view, 0);
    }

    @Override
    public void answer(String response) {
        // Nothing is asked.
    }

    @Override
    public void obey(Command command) {
        left |= command == Command.LEAVE;
    }
}
