package org.hanmi.tui;

import static org.hanmi.tui.QuestionPage.OPTION;
import static org.hanmi.tui.QuestionPage.TEXT;

import org.hanmi.present.CheckView;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** An exam before it is handed in: what is still open, and what to do. */
final class CheckPage {

    private static final int ROOM_FOR_A_LINE = 60;

    private final CheckView view;

    CheckPage(CheckView view) {
        this.view = view;
    }

    Drawing.Sheet on(Page page) {
        page.gap();
        page.text(TEXT, view.result(), Role.TITLE);
        page.text(TEXT, view.next(), Role.PLAIN);
        if (!view.open().isEmpty()) {
            page.gap();
            page.text(TEXT, view.openTitle(), Role.ACCENT);
            for (CheckView.Open open : view.open()) {
                Span number = new Span(OPTION - 2 - Glyphs.columns(open.number()), open.number(), Role.KEY);
                if (page.width() < ROOM_FOR_A_LINE) {
                    page.text(OPTION, open.stem(), Role.PLAIN, number);
                } else {
                    // A line each, so that a whole exam can be seen.
                    page.row(
                            number,
                            new Span(OPTION, Glyphs.fit(Glyphs.clean(open.stem()), page.width() - OPTION), Role.PLAIN));
                }
            }
        }
        return new Drawing.Sheet(view.title(), view.progress(), page, null, view.note(), view.keys());
    }
}
