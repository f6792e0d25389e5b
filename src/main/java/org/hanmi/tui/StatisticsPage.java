package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Block;
import org.hanmi.present.StatsView;
import org.hanmi.present.Words;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;
import org.jspecify.annotations.Nullable;

/** One page of statistics. */
final class StatisticsPage {

    private static final int LEFT = 2;
    private static final int BETWEEN = 3;
    private static final int ROOM_FOR_PLOTS = 60;

    private final StatsView view;
    private final int at;
    private final Words words;

    StatisticsPage(StatsView view, int at, Words words) {
        this.view = view;
        this.at = at;
        this.words = words;
    }

    /**
     * One below the other; what does not fit stands beside, where all of it has room there.
     *
     * @param rows how many rows of a page can be seen
     */
    Drawing.Sheet on(Page page, @Nullable Page beside, int rows) {
        StatsView.Page shown = view.pages().get(at);
        String title = shown.name().isEmpty() ? view.title() : view.title() + " · " + shown.name();
        boolean several = view.pages().size() > 1;
        if (several) {
            tabs(page);
        }
        int split = beside == null ? 0 : split(shown, page.height(), page.width(), beside, rows);
        if (beside == null || split == 0) {
            blocks(page, shown.blocks());
        } else {
            blocks(page, shown.blocks().subList(0, split));
            for (int i = 0; several && i < 2; i++) {
                beside.gap();
            }
            blocks(beside, shown.blocks().subList(split, shown.blocks().size()));
        }
        String progress = several ? words.progress(at + 1, view.pages().size()) : "";
        return new Drawing.Sheet(title, progress, page, beside, null, view.keys());
    }

    /** How many blocks stand on the left, so that both columns fit; 0 if all fit there or nothing helps. */
    private static int split(StatsView.Page shown, int head, int width, Page beside, int rows) {
        List<Block> blocks = shown.blocks();
        if (beside.width() < ROOM_FOR_PLOTS || head + height(blocks, width) <= rows) {
            return 0;
        }
        int best = 0;
        int higher = rows - head + 1;
        for (int i = 1; i < blocks.size(); i++) {
            int left = height(blocks.subList(0, i), width);
            int right = height(blocks.subList(i, blocks.size()), beside.width());
            // What has no title belongs to what is above it.
            if (!blocks.get(i).title().isEmpty() && Math.max(left, right) < higher) {
                best = i;
                higher = Math.max(left, right);
            }
        }
        return best;
    }

    private static int height(List<Block> blocks, int width) {
        Page trial = new Page(width, false);
        blocks(trial, blocks);
        return trial.height();
    }

    /** Its blocks, each with its head. */
    static void blocks(Page page, List<Block> blocks) {
        for (Block block : blocks) {
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
