package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Block;
import org.hanmi.present.StatsView;
import org.hanmi.present.Words;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;

/** One page of statistics. */
final class StatisticsPage {

    private static final int LEFT = 2;
    private static final int BETWEEN = 3;

    private final StatsView view;
    private final int at;
    private final Words words;

    StatisticsPage(StatsView view, int at, Words words) {
        this.view = view;
        this.at = at;
        this.words = words;
    }

    Drawing.Sheet on(Page page) {
        StatsView.Page shown = view.pages().get(at);
        String title = shown.name().isEmpty() ? view.title() : view.title() + " · " + shown.name();
        boolean several = view.pages().size() > 1;
        if (several) {
            tabs(page);
        }
        blocks(page, shown);
        String progress = several ? words.progress(at + 1, view.pages().size()) : "";
        return new Drawing.Sheet(title, progress, page, null, null, view.keys());
    }

    /** Its blocks, each with its head. */
    static void blocks(Page page, StatsView.Page shown) {
        for (Block block : shown.blocks()) {
            page.gap();
            if (!block.title().isEmpty() && !(block instanceof Block.Grid)) {
                page.text(LEFT, block.title(), Role.TITLE);
            }
            block.match(new Plots(page));
        }
    }

    /** The names of all pages, if they fit on a line; the one shown is in the title, too. */
    private void tabs(Page page) {
        List<Span> spans = new ArrayList<>();
        int x = LEFT;
        for (int i = 0; i < view.pages().size(); i++) {
            String digit = Labels.digit(i);
            String name = view.pages().get(i).name();
            spans.add(new Span(x, digit, Role.KEY));
            x += Glyphs.columns(digit) + 1;
            spans.add(new Span(x, name, i == at ? Role.TITLE : Role.DIM));
            x += Glyphs.columns(name) + BETWEEN;
        }
        if (x - BETWEEN <= page.width()) {
            page.gap();
            page.row(spans.toArray(new Span[0]));
        }
    }
}
