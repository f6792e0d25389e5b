package org.hanmi.tui;

import static org.hanmi.tui.QuestionPage.TEXT;

import java.util.List;
import org.hanmi.present.HelpView;
import org.hanmi.present.Key;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** All keys: those of the place where help was asked first, with the reason beside each that does not work now. */
final class HelpPage {

    private final HelpView view;
    private final String here;
    private final List<Key> now;

    HelpPage(HelpView view, String here, List<Key> now) {
        this.view = view;
        this.here = here;
        this.now = now;
    }

    void on(Page page) {
        section(page, here, now);
        for (HelpView.Section section : view.sections()) {
            if (!section.title().equals(here)) {
                section(page, section.title(), section.keys());
            }
        }
    }

    private static void section(Page page, String title, List<Key> keys) {
        page.gap();
        page.text(TEXT, title, Role.TITLE);
        int widest = 0;
        for (Key key : keys) {
            widest = Math.max(widest, Glyphs.columns(key.key()));
        }
        for (Key key : keys) {
            String whyNot = key.whyNot();
            page.text(
                    TEXT + 2 + widest + 2,
                    whyNot == null ? key.explanation() : key.words() + ": " + whyNot,
                    whyNot == null ? Role.PLAIN : Role.DIM,
                    new Span(TEXT + 2, key.key(), whyNot == null ? Role.KEY : Role.DIM));
        }
    }
}
