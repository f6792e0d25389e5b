package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.BrowseView;
import org.hanmi.present.BrowseView.Row;
import org.hanmi.present.BrowseView.Section;
import org.hanmi.present.Mark;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.screen.Typeset;
import org.hanmi.screen.Wrap;
import org.hanmi.tui.Page.Span;
import org.jspecify.annotations.Nullable;

/** A card, a list or the timeline. */
final class BrowsePage {

    private static final int HEAD = 2;
    private static final int POINTER = 2;
    private static final int DIGIT = 4;
    private static final int TEXT = 6;
    /** A date such as 20 Apr 1883, and most ranges; a longer one has a line of its own on a card. */
    private static final int WIDEST_LABEL = 17;

    private static final int WIDEST_IN_LIST = 19;
    private static final int ROOM_FOR_LABELS = 60;
    private static final int BAR = 20;
    private static final int NARROW_BAR = 8;
    /** Rows of a list further away than any screen reaches are not drawn. */
    private static final int REACH = 200;

    private final BrowseFace face;
    private final BrowseView view;
    private int link;
    private int tails;

    BrowsePage(BrowseFace face) {
        this.face = face;
        this.view = face.view();
    }

    Drawing.Sheet on(Page page, @Nullable Page beside) {
        fill(page);
        String sort = view.hasLongTitle() ? "" : view.sort();
        BrowseView preview = beside == null ? null : face.previews().of(face.at());
        if (beside == null || preview == null) {
            return new Drawing.Sheet(title() + typed(), sort, page, null, view.told(), face.keys());
        }
        new BrowsePage(BrowseFace.glimpsed(preview)).glimpse(beside);
        return new Drawing.Sheet(title() + typed(), sort, page, beside, view.told(), face.keys());
    }

    /** As much of a card as has room beside something else: nothing in it is highlighted or numbered. */
    private void glimpse(Page page) {
        page.gap();
        if (!view.hasLongTitle()) {
            page.text(0, view.title(), Role.TITLE);
        }
        page.text(0, view.sort(), Role.DIM);
        fill(page);
    }

    private void fill(Page page) {
        page.gap();
        if (view.hasLongTitle()) {
            page.text(HEAD, view.title(), Role.TITLE);
            page.gap();
        }
        if (view.note() != null) {
            page.text(HEAD, view.note(), Role.PLAIN);
            page.gap();
        }
        boolean first = true;
        for (Section section : view.sections()) {
            page.touch(-1);
            if (!first) {
                page.gap();
            }
            first = false;
            if (!section.head().isEmpty()) {
                page.text(HEAD, section.head(), Role.TITLE);
            }
            int labels = labels(page, section);
            tails = tails(page, section, labels);
            for (Row row : section.rows()) {
                row(page, row, labels);
            }
        }
    }

    /** What stands before what is sought. */
    private String title() {
        boolean seeks = face.typing() != null || !view.sought().isEmpty();
        String title = view.hasLongTitle() ? capital(view.sort()) : view.title();
        return !seeks ? title : view.isSearch() ? view.prompt() + " " : title + "  " + view.prompt() + " ";
    }

    private String typed() {
        Entry typing = face.typing();
        return typing == null ? view.sought() : typing.text();
    }

    /** The column of the cursor on the first line, counted from its text; −1 if nothing is typed. */
    int cursor() {
        Entry typing = face.typing();
        return typing == null ? -1 : Glyphs.columns(title()) + Glyphs.columns(Glyphs.clean(typing.before()));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private int labels(Page page, Section section) {
        int most = view.list() ? WIDEST_IN_LIST : WIDEST_LABEL;
        int widest = 0;
        for (Row row : section.rows()) {
            int wide = page.typeset().columns(row.label());
            widest = view.list() || wide <= most ? Math.max(widest, wide) : widest;
        }
        return page.width() < ROOM_FOR_LABELS ? 0 : Math.min(widest, most);
    }

    /** Where short lines have what belongs to them: one below the other; 0 if some line is long. */
    private static int tails(Page page, Section section, int labels) {
        int widest = 0;
        for (Row row : section.rows()) {
            widest = row.tail().isEmpty()
                    ? widest
                    : Math.max(widest, page.typeset().columns(row.text()));
        }
        return widest + labels > page.width() / 2 ? 0 : widest;
    }

    private void row(Page page, Row row, int labels) {
        if (!row.isLink()) {
            page.touch(-1);
            card(page, row, labels, new ArrayList<>(), false);
            return;
        }
        int number = link++;
        boolean here = number == face.at();
        boolean kept = here && !face.free();
        if (kept) {
            page.beginFocus();
        }
        page.mark(number);
        if (view.list() && Math.abs(number - Math.max(0, face.at())) > REACH) {
            page.row();
        } else {
            List<Span> before = new ArrayList<>();
            if (here) {
                before.add(new Span(POINTER, "▸", Role.ACCENT));
            }
            if (number < 9 && face.at() >= 0) {
                before.add(new Span(DIGIT, Labels.digit(number), Role.KEY));
            }
            if (view.list() || !Double.isNaN(row.share())) {
                line(page, row, labels, before, here);
            } else {
                card(page, row, labels, before, here);
            }
        }
        if (kept) {
            page.endFocus();
        }
    }

    /** In a list, one line each. */
    private void line(Page page, Row row, int labels, List<Span> spans, boolean here) {
        int right = page.width() - 1;
        int at = TEXT;
        boolean narrow = page.width() < ROOM_FOR_LABELS;
        int bar = narrow ? NARROW_BAR : BAR;
        Typeset typeset = page.typeset();
        int used = typeset.columns(row.label()) + typeset.columns(row.text()) + typeset.columns(row.tail());
        if (here && narrow && Double.isNaN(row.share()) && used + TEXT + 4 > right) {
            whole(page, row, spans);
            return;
        }
        if (!row.label().isEmpty()) {
            int wide = labels > 0 ? labels : Glyphs.columns(row.label());
            spans.add(new Span(at, Glyphs.fit(Glyphs.clean(row.label()), wide), Role.DIM));
            at += wide + 2;
        }
        if (!Double.isNaN(row.share())) {
            int filled = (int) Math.max(1, Math.round(row.share() * bar));
            spans.add(new Span(at, "█".repeat(filled), Role.ACCENT));
            at += bar + 1;
        }
        // What makes a line true is cut rather than left out.
        String also = Glyphs.fit(Glyphs.clean(row.tail()), Math.max(8, (right - at) / 2));
        int tail = also.isEmpty() ? 0 : Glyphs.columns(also) + 2;
        String text = Glyphs.fit(Glyphs.clean(row.text()), Math.max(1, right - at - tail));
        spans.add(new Span(at, text, here ? Role.ACCENT : Role.PLAIN));
        if (tail > 0) {
            spans.add(new Span(right - tail + 2, also, Role.DIM));
        }
        page.row(spans.toArray(new Span[0]));
    }

    /** Where hardly anything fits on a line, the highlighted one is read whole. */
    private static void whole(Page page, Row row, List<Span> before) {
        if (row.label().isEmpty()) {
            page.text(TEXT, row.text(), Role.ACCENT, before.toArray(new Span[0]));
            if (!row.tail().isEmpty()) {
                page.text(TEXT, row.tail(), Role.DIM);
            }
            return;
        }
        String head = row.tail().isEmpty() ? row.label() : row.label() + " · " + row.tail();
        page.text(TEXT, head, Role.DIM, before.toArray(new Span[0]));
        page.text(TEXT, row.text(), Role.ACCENT);
    }

    /** On a card, as many lines as it takes. */
    private void card(Page page, Row row, int labels, List<Span> before, boolean here) {
        int at = !row.isLink() && row.mark() == Mark.NONE ? DIGIT : TEXT;
        if (row.mark() != Mark.NONE) {
            Role role = row.mark() == Mark.RIGHT ? Role.RIGHT : Role.WRONG;
            before.add(new Span(DIGIT, row.mark().sign(), role));
        }
        Typeset typeset = page.typeset();
        int used = typeset.columns(row.text());
        int label = typeset.columns(row.label());
        int text = label == 0 && !row.isLink() ? at : at + (labels > 0 ? labels + 2 : 0);
        if (label > 0) {
            before.add(new Span(at, row.label(), Role.DIM));
            boolean fits = labels == 0 && at + label + 2 + used < page.width();
            text = fits ? at + label + 2 : text;
            if (!fits && label > labels) {
                page.row(before.toArray(new Span[0]));
                before.clear();
            }
        }
        Role role = here ? Role.ACCENT : Role.PLAIN;
        List<String> lines = typeset.lines(row.text(), page.width() - text);
        int tail = typeset.columns(row.tail());
        for (int i = 0; i < lines.size(); i++) {
            before.add(new Span(text, lines.get(i), role));
            int end = text + typeset.columns(lines.get(i));
            int column = lines.size() == 1 ? Math.max(end, text + tails) + 3 : end + 3;
            if (i == lines.size() - 1 && tail > 0 && column + tail <= Math.min(page.width(), text + Wrap.WIDEST)) {
                before.add(new Span(column, row.tail(), Role.DIM));
                tail = 0;
            }
            page.row(before.toArray(new Span[0]));
            before.clear();
        }
        if (tail > 0) {
            page.text(text + 2, row.tail(), Role.DIM);
        }
    }
}
