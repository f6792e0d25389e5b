package org.hanmi.tui;

import static org.hanmi.tui.QuestionPage.TEXT;

import org.hanmi.present.ResultView;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** The end of a quiz. */
final class ResultPage {

    private static final int BAR = 10;
    private static final int ROOM_FOR_BARS = 58;

    private final ResultView view;

    ResultPage(ResultView view) {
        this.view = view;
    }

    Drawing.Sheet on(Page page) {
        page.gap();
        String lead = view.lead();
        if (lead != null) {
            page.text(TEXT, lead, Role.ACCENT);
        }
        page.text(TEXT, view.result(), Role.TITLE);
        page.text(TEXT, view.missed(), Role.PLAIN);
        topics(page);
        page.gap();
        page.text(TEXT, view.logged(), Role.DIM);
        if (!view.again().isEmpty()) {
            page.text(TEXT, view.again(), Role.DIM);
        }
        return new Drawing.Sheet(view.title(), "", page, null, view.note(), view.keys());
    }

    private void topics(Page page) {
        if (view.topics().isEmpty()) {
            return;
        }
        page.gap();
        page.text(TEXT, view.topicsTitle(), Role.ACCENT);
        boolean bars = page.width() >= ROOM_FOR_BARS;
        int widest = 0;
        int words = 0;
        for (ResultView.TopicLine topic : view.topics()) {
            widest = Math.max(widest, Glyphs.columns(topic.name()));
            words = Math.max(words, Glyphs.columns(topic.words()));
        }
        int room = page.width() - TEXT - words - 3 - (bars ? BAR + 3 : 0);
        int bar = TEXT + Math.min(widest, room) + 3;
        int said = bars ? bar + BAR + 3 : bar;
        for (ResultView.TopicLine topic : view.topics()) {
            int filled = bars ? (int) Math.round(topic.share() * BAR) : 0;
            page.row(
                    new Span(TEXT, Glyphs.fit(Glyphs.clean(topic.name()), room), Role.PLAIN),
                    new Span(bar, "█".repeat(filled), Role.ACCENT),
                    new Span(bar + filled, bars ? "░".repeat(BAR - filled) : "", Role.DIM),
                    new Span(said, topic.words(), Role.PLAIN));
        }
    }
}
