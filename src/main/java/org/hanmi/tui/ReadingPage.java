package org.hanmi.tui;

import org.hanmi.present.ReadingView;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** A topic's introduction, or an article in our words. */
final class ReadingPage {

    private static final int TEXT = 2;
    private static final int BELOW = 4;
    private static final int ROOM_FOR_LABELS = 60;

    private final ReadingView view;

    ReadingPage(ReadingView view) {
        this.view = view;
    }

    Drawing.Sheet on(Page page) {
        page.gap();
        page.text(TEXT, view.title(), Role.TITLE);
        page.gap();
        page.text(TEXT, view.text(), Role.PLAIN);
        if (!view.below().isEmpty()) {
            page.gap();
        }
        if (!view.belowTitle().isEmpty()) {
            page.text(TEXT, view.belowTitle(), Role.TITLE);
        }
        int labels = 0;
        for (ReadingView.Line line : view.below()) {
            labels = Math.max(labels, Glyphs.columns(line.label()));
        }
        for (ReadingView.Line line : view.below()) {
            below(page, line, labels);
        }
        page.gap();
        page.text(TEXT, view.next(), Role.DIM);
        String sort = view.sort();
        String head =
                sort.isEmpty() ? sort : sort.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sort.substring(1);
        return new Drawing.Sheet(head, "", page, null, null, view.keys());
    }

    private void below(Page page, ReadingView.Line line, int labels) {
        int start = view.belowTitle().isEmpty() ? TEXT : BELOW;
        boolean beside = labels == 0 || page.width() >= ROOM_FOR_LABELS;
        int at = beside && labels > 0 ? start + labels + 2 : start;
        String text = beside || line.label().isEmpty() ? line.text() : line.label() + "  " + line.text();
        String whole = line.tail().isEmpty() ? text : text + " · " + line.tail();
        if (beside && labels > 0) {
            page.text(at, whole, Role.DIM, new Span(start, line.label(), Role.PLAIN));
        } else {
            page.text(at, whole, Role.DIM);
        }
    }
}
