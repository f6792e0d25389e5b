package org.hanmi.tui;

import static org.hanmi.tui.QuestionPage.TEXT;

import org.hanmi.present.WelcomeView;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** What is said the first time. */
final class WelcomePage {

    private final WelcomeView view;

    WelcomePage(WelcomeView view) {
        this.view = view;
    }

    Drawing.Sheet on(Page page) {
        page.gap();
        for (String each : view.about()) {
            page.text(TEXT, each, Role.PLAIN);
            page.gap();
        }
        page.text(TEXT, view.keysTitle(), Role.TITLE);
        int widest = 0;
        for (WelcomeView.Line line : view.few()) {
            widest = Math.max(widest, Glyphs.columns(line.key()));
        }
        for (WelcomeView.Line line : view.few()) {
            page.text(TEXT + 2 + widest + 3, line.words(), Role.PLAIN, new Span(TEXT + 2, line.key(), Role.KEY));
        }
        page.gap();
        page.text(TEXT, view.next(), Role.ACCENT);
        return new Drawing.Sheet(view.title(), "", page, null, null, view.keys());
    }
}
