package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.TopicsView;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** The topics with what is asked about them, known and due. */
final class TopicsPage {

    private static final int POINTER = 1;
    private static final int DIGIT = 3;
    private static final int NAMES = 5;
    private static final int WIDEST_NAME = 34;
    private static final int COLUMN = 9;
    private static final int COLUMNS = 5;
    private static final int ROOM_FOR_ALL = 76;
    private static final int DUE = 3;
    private static final int KNOWN = 5;

    private final TopicsView view;
    private final int at;

    TopicsPage(TopicsView view, int at) {
        this.view = view;
        this.at = at;
    }

    Drawing.Sheet on(Page page) {
        boolean all = page.width() >= ROOM_FOR_ALL;
        page.gap();
        List<Span> heads = new ArrayList<>();
        heads.add(new Span(NAMES, view.heads().get(0), Role.TITLE));
        if (all) {
            for (int i = 1; i <= COLUMNS; i++) {
                heads.add(before(
                        NAMES + WIDEST_NAME - 8 + i * COLUMN + 1, view.heads().get(i), Role.DIM));
            }
        } else {
            heads.add(before(page.width() - 7, view.heads().get(DUE), Role.DIM));
            heads.add(before(page.width() - 1, view.heads().get(KNOWN), Role.DIM));
        }
        page.row(heads.toArray(new Span[0]));
        for (int i = 0; i < view.topics().size(); i++) {
            if (i == view.many() && i > 0) {
                page.touch(-1);
                page.gap();
                page.row(new Span(NAMES, view.fewTitle(), Role.DIM));
            }
            row(page, view.topics().get(i), i, all);
        }
        return new Drawing.Sheet(view.title(), "", page, null, view.note(), view.keys());
    }

    private void row(Page page, TopicsView.Line topic, int number, boolean all) {
        boolean here = number == at;
        Role role = number >= view.many() && !here ? Role.DIM : here ? Role.ACCENT : Role.PLAIN;
        List<Span> spans = new ArrayList<>();
        if (here) {
            spans.add(new Span(POINTER, "▸", Role.ACCENT));
        }
        if (number < 9) {
            spans.add(new Span(DIGIT, Labels.digit(number), Role.KEY));
        }
        String due = topic.due() == 0 ? "·" : Integer.toString(topic.due());
        int room = all ? WIDEST_NAME - 7 : page.width() - 12 - NAMES;
        spans.add(new Span(NAMES, Glyphs.fit(Glyphs.clean(topic.name()), room), role));
        if (all) {
            List<String> cells = List.of(
                    Integer.toString(topic.questions()),
                    Integer.toString(topic.seen()),
                    due,
                    Integer.toString(topic.fresh()),
                    topic.knownWords());
            for (int i = 0; i < COLUMNS; i++) {
                spans.add(before(NAMES + WIDEST_NAME - 8 + (i + 1) * COLUMN + 1, cells.get(i), role));
            }
        } else {
            spans.add(before(page.width() - 7, due, role));
            spans.add(before(page.width() - 1, topic.knownWords(), role));
        }
        page.touch(number);
        if (here) {
            page.beginFocus();
        }
        page.row(spans.toArray(new Span[0]));
        if (here) {
            page.endFocus();
        }
    }

    private static Span before(int end, String text, Role role) {
        return new Span(end - Glyphs.columns(text), text, role);
    }
}
