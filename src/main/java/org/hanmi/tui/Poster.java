package org.hanmi.tui;

import org.hanmi.present.StatsView;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.Ink;
import org.hanmi.screen.Role;
import org.hanmi.screen.Size;
import org.hanmi.tui.Page.Span;

/** Statistics drawn once, one page below the other, to be printed on a terminal. */
public final class Poster {

    /** As wide as terminals are at least. */
    public static final int COLUMNS = 80;

    private Poster() {}

    /** All pages as text without escape sequences, each line ended by a line feed. */
    public static String text(StatsView view) {
        return text(view, new Ink(ColorDepth.MONO));
    }

    /** The same in colours. */
    public static String text(StatsView view, Ink ink) {
        Page page = new Page(COLUMNS, false);
        for (StatsView.Page each : view.pages()) {
            if (!each.name().isEmpty()) {
                page.gap();
                page.row(new Span(1, each.name(), Role.TITLE));
                page.row(new Span(1, "─".repeat(COLUMNS - 2), Role.DIM));
            }
            StatisticsPage.blocks(page, each.blocks());
        }
        page.gap();
        Canvas canvas = new Canvas(new Size(COLUMNS, page.height()));
        page.draw(canvas, 0, 0, 0, page.height());
        return ink.text(canvas);
    }
}
