package org.hanmi.tui;

import static org.hanmi.tui.QuestionPage.LABEL;
import static org.hanmi.tui.QuestionPage.SIGN;
import static org.hanmi.tui.QuestionPage.TEXT;

import java.util.List;
import org.hanmi.present.Mark;
import org.hanmi.present.SummaryView;
import org.hanmi.present.SummaryView.Line;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** The end of a sitting. */
final class SummaryPage {

    private final SummaryView view;

    SummaryPage(SummaryView view) {
        this.view = view;
    }

    Drawing.Sheet on(Page page) {
        page.gap();
        page.text(TEXT, view.result(), Role.TITLE);
        facts(page, view.missedTitle(), view.missed());
        facts(page, view.learnedTitle(), view.learned());
        page.gap();
        page.text(TEXT, view.next(), Role.PLAIN);
        return new Drawing.Sheet(view.title(), "", page, null, view.note(), view.keys());
    }

    private static void facts(Page page, String title, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        page.gap();
        page.text(TEXT, title, Role.ACCENT);
        for (Line line : lines) {
            Role role = line.mark() == Mark.WRONG ? Role.WRONG : line.mark() == Mark.RIGHT ? Role.RIGHT : Role.PLAIN;
            page.text(LABEL, line.stem(), Role.PLAIN, new Span(SIGN, line.mark().sign(), role));
            page.text(LABEL + 2, line.answer() + " · " + line.back(), Role.DIM);
        }
    }
}
