package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Format;
import org.hanmi.present.FormatWords;
import org.hanmi.present.Key;
import org.hanmi.present.QuestionView;
import org.hanmi.present.QuestionView.Option;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;
import org.jspecify.annotations.Nullable;

/** A question, and the answer in the making. */
final class QuestionPage {

    /** Where a page has its text, its signs, the labels of options and the options: the same after the answer. */
    static final int TEXT = 2;

    static final int SIGN = 3;
    static final int LABEL = 5;
    static final int OPTION = 8;

    private static final String POINTER = "▸";
    private static final int ROOM_FOR_PAIRS = 60;

    private final QuestionView view;
    private final ScreenWords words;
    private final FormatWords formats;

    QuestionPage(QuestionView view, ScreenWords words, FormatWords formats) {
        this.formats = formats;
        this.view = view;
        this.words = words;
    }

    Drawing.Sheet on(Page page, @Nullable Answering answering, List<Key> keys) {
        page.gap();
        page.text(TEXT, view.stem(), Role.TITLE);
        page.gap();
        if (answering instanceof Choosing choosing) {
            options(page, choosing);
        } else if (answering instanceof Ticking ticking) {
            boxes(page, ticking);
        } else if (answering instanceof Ordering ordering) {
            sequence(page, ordering);
        } else if (answering instanceof Matching matching) {
            pairs(page, matching);
        } else if (answering instanceof Typing typing) {
            line(page, typing.entry());
        }
        page.touch(-1);
        page.gap();
        page.text(TEXT, prompt(answering), Role.DIM);
        if (view.hint() != null) {
            page.text(TEXT, view.hint(), Role.ACCENT);
        }
        return new Drawing.Sheet(view.title(), view.progress(), page, null, view.note(), keys);
    }

    /** While something is typed: how it reads so far, and for a name nothing that would give it away. */
    private String prompt(@Nullable Answering answering) {
        Format format = view.format();
        if (format == null || !(answering instanceof Typing typing)) {
            return view.options().isEmpty() ? view.prompt() : words.prompt(view.asked(), view.isLettered());
        }
        String said = formats.line(format, typing.entry().text());
        if (format == Format.WORDS) {
            return view.prompt() + " " + said;
        }
        return said.equals(formats.wanted(format)) ? view.prompt() : said;
    }

    private void options(Page page, Choosing choosing) {
        for (int i = 0; i < view.options().size(); i++) {
            Option option = view.options().get(i);
            boolean here = i == choosing.at();
            page.touch(i);
            focus(page, here && (i > 0 || choosing.begun()));
            // What a hint has ruled out loses its label and is struck by a dash, not by colour alone.
            page.text(
                    OPTION,
                    option.text(),
                    option.struck() ? Role.DIM : here ? Role.ACCENT : Role.PLAIN,
                    new Span(SIGN, here ? POINTER : " ", Role.ACCENT),
                    new Span(LABEL, option.struck() ? "–" : option.label(), option.struck() ? Role.DIM : Role.KEY));
            endFocus(page, here && (i > 0 || choosing.begun()));
        }
    }

    private void boxes(Page page, Ticking ticking) {
        for (int i = 0; i < view.options().size(); i++) {
            Option option = view.options().get(i);
            boolean here = i == ticking.at();
            page.touch(i);
            focus(page, here && (i > 0 || ticking.begun()));
            page.text(
                    OPTION + 4,
                    option.text(),
                    option.struck() ? Role.DIM : here ? Role.ACCENT : Role.PLAIN,
                    new Span(SIGN, here ? POINTER : " ", Role.ACCENT),
                    new Span(LABEL, option.struck() ? "–" : option.label(), Role.KEY),
                    new Span(
                            OPTION, ticking.isTicked(i) ? "[x]" : "[ ]", ticking.isTicked(i) ? Role.ACCENT : Role.DIM));
            endFocus(page, here && (i > 0 || ticking.begun()));
        }
    }

    private void sequence(Page page, Ordering ordering) {
        for (int i = 0; i < ordering.lines().size(); i++) {
            Option option = view.options().get(ordering.lines().get(i));
            boolean here = i == ordering.at();
            page.touch(i);
            focus(page, here && (i > 0 || ordering.begun()));
            page.text(
                    OPTION,
                    option.text(),
                    here ? Role.ACCENT : Role.PLAIN,
                    new Span(SIGN, here ? ordering.held() ? "↕" : POINTER : " ", Role.ACCENT),
                    new Span(LABEL, Labels.digit(i) + ".", Role.KEY));
            endFocus(page, here && (i > 0 || ordering.begun()));
        }
    }

    private void pairs(Page page, Matching matching) {
        // Where there is no room for two texts on a line, a letter stands for the right side.
        boolean beside = page.width() >= ROOM_FOR_PAIRS;
        int half = Math.max(page.width() / 2, page.width() - widestRight() - 1);
        int middle = beside ? Math.min(OPTION + widest(view.lefts()) + 2, half) : page.width() - 4;
        int each = widest(view.options()) + OPTION - LABEL + 2;
        boolean first = page.isTight() && LABEL + 2 * each <= page.width();
        if (first) {
            rights(page, matching, each);
        }
        for (int i = 0; i < view.lefts().size(); i++) {
            Option left = view.lefts().get(i);
            boolean here = i == matching.at();
            page.touch(i);
            int given = matching.given().get(i);
            Role role = here ? Role.ACCENT : Role.PLAIN;
            focus(page, here && (i > 0 || matching.begun()));
            // Where there are few lines, what is to be chosen must be in sight too.
            boolean whole = here || !page.isTight();
            page.columns(
                    OPTION,
                    whole ? left.text() : Glyphs.fit(Glyphs.clean(left.text()), middle - OPTION - 2),
                    role,
                    middle,
                    given == Labels.NONE ? "→ …" : "→ " + right(view.options().get(given), beside),
                    role,
                    new Span(SIGN, here ? POINTER : " ", Role.ACCENT),
                    new Span(LABEL, left.label(), Role.KEY));
            endFocus(page, here && (i > 0 || matching.begun()));
        }
        page.touch(-1);
        page.gap();
        if (first) {
            return;
        }
        for (int i = 0; i < view.options().size(); i++) {
            Option option = view.options().get(i);
            page.touch(Pointing.RIGHT + i);
            page.text(OPTION, option.text(), role(matching, i), new Span(LABEL, option.label(), Role.KEY));
        }
    }

    /** The right sides side by side. */
    private void rights(Page page, Matching matching, int each) {
        List<Span> row = new ArrayList<>();
        int at = LABEL;
        for (int i = 0; i < view.options().size(); i++) {
            if (at + each > page.width() + 2) {
                page.row(row.toArray(new Span[0]));
                row.clear();
                at = LABEL;
            }
            Option option = view.options().get(i);
            row.add(new Span(at, option.label(), Role.KEY));
            row.add(new Span(at + OPTION - LABEL, option.text(), role(matching, i)));
            at += each;
        }
        page.row(row.toArray(new Span[0]));
    }

    private static Role role(Matching matching, int right) {
        return matching.given().contains(right) ? Role.DIM : Role.PLAIN;
    }

    private static String right(Option option, boolean whole) {
        return whole ? option.label() + " " + option.text() : option.label();
    }

    /** Of what stands behind an arrow. */
    private int widestRight() {
        return widest(view.options()) + OPTION - LABEL + 2;
    }

    private static int widest(List<Option> options) {
        int widest = 0;
        for (Option option : options) {
            widest = Math.max(widest, Glyphs.columns(option.text()));
        }
        return widest;
    }

    private static void line(Page page, Entry entry) {
        int room = page.width() - LABEL - 2;
        String before = entry.before();
        while (Glyphs.columns(before) > room) {
            before = before.substring(Glyphs.end(before, 0));
        }
        page.beginFocus();
        page.cursor(LABEL + Glyphs.columns(before));
        page.row(new Span(SIGN, ">", Role.KEY), new Span(LABEL, before + entry.after(), Role.PLAIN));
        page.endFocus();
    }

    private static void focus(Page page, boolean here) {
        if (here) {
            page.beginFocus();
        }
    }

    private static void endFocus(Page page, boolean here) {
        if (here) {
            page.endFocus();
        }
    }
}
