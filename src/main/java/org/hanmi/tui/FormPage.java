package org.hanmi.tui;

import static org.hanmi.tui.QuestionPage.TEXT;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.FormView;
import org.hanmi.present.FormView.Line;
import org.hanmi.present.Place;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;
import org.jspecify.annotations.Nullable;

/** A few lines to choose something in; what the highlighted one is for stands below them, or beside. */
final class FormPage {

    private static final int POINTER = 2;
    private static final int DIGIT = 4;
    private static final int NAME = 6;

    private final FormFace face;
    private final FormView view;
    private final String typingHint;

    FormPage(FormFace face, String typingHint) {
        this.face = face;
        this.view = face.view();
        this.typingHint = typingHint;
    }

    Drawing.Sheet on(Page page, @Nullable Page beside) {
        page.gap();
        if (!view.lead().isEmpty() && !page.isTight()) {
            page.text(TEXT, view.lead(), Role.DIM);
            page.gap();
        }
        int names = 0;
        int values = 0;
        for (Line line : view.lines()) {
            names = Math.max(names, Glyphs.columns(line.name()));
            values = Math.max(values, Glyphs.columns(line.value()));
        }
        int value = (view.place() == Place.EXAM ? DIGIT : NAME) + names + 3;
        for (int i = 0; i < view.lines().size(); i++) {
            boolean here = i == face.at();
            page.touch(i);
            if (here) {
                page.beginFocus();
            }
            line(page, view.lines().get(i), i, value, values);
            if (here && page.isTight()) {
                details(page, view.lines().get(i), NAME);
            }
            if (here) {
                page.endFocus();
            }
        }
        page.touch(-1);
        if (!page.isTight()) {
            Line line = view.lines().get(face.at());
            if (beside == null) {
                page.gap();
                details(page, line, TEXT);
            } else {
                beside.gap();
                beside.text(0, line.name(), Role.TITLE);
                details(beside, line, 0);
            }
        }
        return new Drawing.Sheet(view.title(), "", page, beside, view.note(), face.keys());
    }

    private void line(Page page, Line line, int number, int value, int values) {
        boolean here = number == face.at();
        List<Span> spans = new ArrayList<>();
        if (here) {
            spans.add(new Span(POINTER, "▸", Role.ACCENT));
        }
        // Before an exam a digit is already typed.
        boolean named = view.place() != Place.EXAM;
        if (named) {
            spans.add(new Span(DIGIT, Labels.digit(number), Role.KEY));
        }
        spans.add(new Span(named ? NAME : DIGIT, line.name(), here ? Role.ACCENT : Role.PLAIN));
        Entry typing = here ? face.typing() : null;
        if (typing != null) {
            int room = page.width() - value - 3;
            String before = typing.before();
            while (Glyphs.columns(before) > room) {
                before = before.substring(Glyphs.end(before, 0));
            }
            page.cursor(value + 2 + Glyphs.columns(before));
            spans.add(new Span(value, ">", Role.KEY));
            spans.add(new Span(value + 2, before + typing.after(), Role.PLAIN));
            page.row(spans.toArray(new Span[0]));
            return;
        }
        int usual = Glyphs.columns(view.usual());
        int tail = value + values + 3;
        boolean fits = tail + usual <= page.width();
        String shown = Glyphs.fit(Glyphs.clean(line.value()), page.width() - value);
        spans.add(new Span(value, shown, here ? Role.ACCENT : Role.PLAIN));
        int column = fits ? tail : value + Glyphs.columns(shown) + 2;
        if (line.usual() && column + usual <= page.width()) {
            spans.add(new Span(column, view.usual(), Role.DIM));
        }
        page.row(spans.toArray(new Span[0]));
    }

    private void details(Page page, Line line, int column) {
        page.text(column, line.meaning(), Role.PLAIN);
        page.text(column, line.hint(), face.typing() == null ? Role.DIM : Role.ACCENT);
        if (face.typing() != null) {
            page.text(column, typingHint, Role.DIM);
        }
    }
}
