package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.BuildView;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;
import org.jspecify.annotations.Nullable;

/** A set in the making: its rows with their questions, one line each; the one that is looked at is seen whole. */
final class BuildPage {

    private static final int POINTER = 1;
    private static final int HEAD = 3;
    private static final int NUMBER_END = 6;
    private static final int STEM = 9;
    /** Neither the sign of what is right nor that of what is wrong; a word stands at the other end of the line. */
    private static final String LOCK = "=";

    private final BuildFace face;

    BuildPage(BuildFace face) {
        this.face = face;
    }

    Drawing.Sheet on(Page page, @Nullable Page beside) {
        BuildView view = face.view();
        Entry typing = face.typing();
        if (typing != null) {
            page.gap();
            page.cursor(HEAD + Glyphs.columns(view.prompt()) + Glyphs.columns(Glyphs.clean(typing.before())));
            page.row(
                    new Span(HEAD, view.prompt(), Role.TITLE),
                    new Span(HEAD + Glyphs.columns(view.prompt()), Glyphs.clean(typing.text()), Role.PLAIN));
            page.text(HEAD, view.example(), Role.DIM);
        }
        for (int i = 0; i < view.lines().size(); i++) {
            BuildView.Line line = view.lines().get(i);
            boolean here = i == face.at();
            if (line.isHead()) {
                page.touch(-1);
                page.gap();
            }
            page.touch(i);
            if (here) {
                page.beginFocus();
            }
            line(page, line, here);
            if (here && face.whole() && beside == null) {
                line.whole().forEach(detail -> detail(page, STEM, detail));
            }
            if (here) {
                page.endFocus();
            }
        }
        page.touch(-1);
        BuildView.Line looked = face.line();
        if (beside != null && looked != null && face.whole() && !looked.isHead()) {
            beside.gap();
            beside.text(0, looked.text(), Role.TITLE);
            beside.gap();
            looked.whole().forEach(detail -> detail(beside, 0, detail));
        }
        return new Drawing.Sheet(view.title(), view.progress(), page, beside, view.note(), face.keys());
    }

    /** What follows a sign stands in a column of its own. */
    private static void detail(Page page, int column, BuildView.Detail detail) {
        if (detail.step() > 0) {
            signed(page, column, detail.step() + ".", Role.PLAIN, detail.text());
            return;
        }
        switch (detail.mark()) {
            case RIGHT -> signed(page, column, detail.mark().sign(), Role.RIGHT, detail.text());
            case WRONG -> signed(page, column, detail.mark().sign(), Role.WRONG, detail.text());
            case NONE -> page.text(column, detail.text(), Role.PLAIN);
        }
    }

    private static void signed(Page page, int column, String sign, Role role, String text) {
        page.text(column + Glyphs.columns(sign) + 1, text, Role.PLAIN, new Span(column, sign, role));
    }

    private void line(Page page, BuildView.Line line, boolean here) {
        List<Span> spans = new ArrayList<>();
        if (here) {
            spans.add(new Span(POINTER, "▸", Role.ACCENT));
        }
        if (line.isHead()) {
            spans.add(new Span(HEAD, Glyphs.fit(Glyphs.clean(line.text()), page.width() - HEAD), Role.TITLE));
            page.row(spans.toArray(new Span[0]));
            return;
        }
        String number = Integer.toString(line.item() + 1);
        spans.add(new Span(NUMBER_END - number.length(), number, Role.DIM));
        if (line.locked()) {
            spans.add(new Span(NUMBER_END + 1, LOCK, Role.ACCENT));
        }
        Role role = here ? Role.ACCENT : Role.PLAIN;
        String word = line.locked() ? face.view().locked() : "";
        int room = page.width() - STEM - (word.isEmpty() ? 0 : Glyphs.columns(word) + 2);
        if (here && face.whole()) {
            page.text(STEM, line.text(), role, spans.toArray(new Span[0]));
            if (line.locked()) {
                page.text(STEM, LOCK + " " + word, Role.ACCENT);
            }
        } else {
            String stem = Glyphs.fit(Glyphs.clean(line.text()), room);
            spans.add(new Span(STEM, stem, role));
            spans.add(new Span(page.width() - Glyphs.columns(word), word, Role.DIM));
            page.row(spans.toArray(new Span[0]));
        }
    }
}
