package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.BuildView;
import org.hanmi.present.Mark;
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
                line.whole().forEach(text -> whole(page, STEM, text));
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
            looked.whole().forEach(text -> whole(beside, 0, text));
        }
        return new Drawing.Sheet(view.title(), view.progress(), page, beside, view.note(), face.keys());
    }

    /** What follows a sign stands in a column of its own. */
    private static void whole(Page page, int column, String text) {
        Role role = text.startsWith(Mark.RIGHT.sign()) ? Role.RIGHT : Role.WRONG;
        if (text.startsWith(Mark.RIGHT.sign()) || text.startsWith(Mark.WRONG.sign())) {
            page.text(column + 2, text.substring(2), Role.PLAIN, new Span(column, text.substring(0, 1), role));
        } else if (text.startsWith(". ", 1) && Character.isDigit(text.charAt(0))) {
            page.text(column + 3, text.substring(3), Role.PLAIN, new Span(column, text.substring(0, 2), Role.PLAIN));
        } else {
            page.text(column, text, Role.PLAIN);
        }
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
