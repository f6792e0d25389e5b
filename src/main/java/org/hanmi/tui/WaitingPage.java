package org.hanmi.tui;

import org.hanmi.present.WaitingView;
import org.hanmi.screen.Role;

/** A word on an otherwise empty screen. */
record WaitingPage(WaitingView view) {

    Drawing.Sheet on(Page page) {
        page.gap();
        page.text(QuestionPage.TEXT, view.words(), Role.DIM);
        return new Drawing.Sheet(view.title(), "", page, null, null, view.keys());
    }
}
