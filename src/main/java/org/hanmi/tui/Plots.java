package org.hanmi.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hanmi.present.Block;
import org.hanmi.present.Block.Line;
import org.hanmi.present.Block.Point;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.screen.Wrap;
import org.hanmi.tui.Page.Span;

/** Draws numbers: as bars, columns, shades and dots. Whatever is drawn stands there in figures, too, or can be printed so. */
final class Plots implements Block.Cases<Boolean> {

    private static final int LEFT = 2;
    private static final String LEVELS = " ▁▂▃▄▅▆▇█";
    private static final String SHADES = "·░▒▓█";
    private static final int WEEK = 7;
    private static final int BAR = 12;
    private static final int ROOM_FOR_BARS = 58;
    private static final int LEAST_LABEL = 14;
    private static final int WIDEST_LABEL = 26;

    private final Page page;

    Plots(Page page) {
        this.page = page;
    }

    private int right() {
        return Math.min(page.width(), LEFT + Wrap.WIDEST) - 1;
    }

    @Override
    public Boolean facts(Block.Facts block) {
        int widest = 0;
        for (Line fact : block.facts()) {
            widest = fact.value().isEmpty() ? widest : Math.max(widest, Glyphs.columns(fact.label()));
        }
        int values = LEFT + Math.min(WIDEST_LABEL, widest) + 2;
        for (Line fact : block.facts()) {
            if (fact.value().isEmpty()) {
                page.text(LEFT, fact.label(), Role.DIM);
            } else {
                page.text(values, fact.value(), Role.PLAIN, new Span(LEFT, fact.label(), Role.DIM));
            }
        }
        return true;
    }

    @Override
    public Boolean columns(Block.Columns block) {
        int count = block.points().size();
        int axis = Glyphs.columns(block.most()) + 1;
        int room = Math.max(1, right() - LEFT - axis);
        int together = (count + room - 1) / room;
        double[] values = new double[(count + together - 1) / together];
        double most = 0;
        for (int i = 0; i < count; i++) {
            values[i / together] += block.points().get(i).value();
            most = Math.max(most, values[i / together]);
        }
        if (most == 0) {
            page.text(LEFT, block.none(), Role.DIM);
            return true;
        }
        int wide = Math.max(1, Math.min(2, room / values.length));
        int high = page.isTight() ? 2 : 4;
        String top = together == 1 ? block.most() : Long.toString(Math.round(most));
        for (int row = high - 1; row >= 0; row--) {
            StringBuilder line = new StringBuilder();
            for (double value : values) {
                line.append(level(value, most, row, high).repeat(wide));
            }
            Span bars = new Span(LEFT + axis, line.toString(), Role.ACCENT);
            page.row(
                    row == high - 1
                            ? new Span[] {new Span(LEFT + axis - 1 - Glyphs.columns(top), top, Role.DIM), bars}
                            : new Span[] {bars});
        }
        ends(LEFT + axis, LEFT + axis + wide * values.length, block.from(), block.to());
        return true;
    }

    /** The part of a column in a row; what is not nothing can be seen. */
    private static String level(double value, double most, int row, int high) {
        int eighths = value <= 0 ? 0 : (int) Math.max(1, Math.round(value / most * high * 8));
        return LEVELS.substring(Math.max(0, Math.min(8, eighths - row * 8))).substring(0, 1);
    }

    private void ends(int from, int to, String left, String right) {
        int start = Math.max(from + Glyphs.columns(left) + 1, to - Glyphs.columns(right));
        page.row(new Span(from, left, Role.DIM), new Span(start, right, Role.DIM));
    }

    @Override
    public Boolean table(Block.Grid block) {
        int cells = block.heads().size() - 1;
        int[] wide = new int[cells];
        int label = Glyphs.columns(block.heads().get(0));
        for (int i = 0; i < cells; i++) {
            wide[i] = Glyphs.columns(block.heads().get(i + 1));
        }
        for (Block.Row row : block.rows()) {
            label = Math.max(label, Glyphs.columns(row.label()));
            for (int i = 0; i < cells; i++) {
                wide[i] = Math.max(wide[i], Glyphs.columns(row.cells().get(i)));
            }
        }
        boolean bars =
                block.hasBars() && right() >= ROOM_FOR_BARS && label + sum(wide, cells) + BAR + 2 <= right() - LEFT;
        int room = right() - LEFT - (bars ? BAR + 2 : 0);
        int shown = cells;
        while (shown > 1 && room - sum(wide, shown) < Math.min(label, LEAST_LABEL)) {
            shown--;
        }
        int labels = Math.min(label, room - sum(wide, shown));
        int bar = LEFT + labels + 2;
        int first = LEFT + labels + (bars ? BAR + 2 : 0);
        heads(block, wide, shown, first);
        for (Block.Row row : block.rows()) {
            List<Span> spans = new ArrayList<>();
            int end = first;
            for (int i = 0; i < shown; i++) {
                end += 2 + wide[i];
                String cell = row.cells().get(i);
                spans.add(new Span(end - Glyphs.columns(cell), cell, Role.PLAIN));
            }
            if (bars && !Double.isNaN(row.share())) {
                int filled = (int) Math.round(Math.max(0, Math.min(1, row.share())) * BAR);
                spans.add(new Span(bar, "█".repeat(filled), Role.ACCENT));
                spans.add(new Span(bar + filled, "░".repeat(BAR - filled), Role.DIM));
            }
            rows(row.label(), labels, spans);
        }
        return true;
    }

    private static int sum(int[] wide, int shown) {
        int sum = 0;
        for (int i = 0; i < shown; i++) {
            sum += wide[i] + 2;
        }
        return sum;
    }

    private void heads(Block.Grid block, int[] wide, int shown, int first) {
        List<Span> spans = new ArrayList<>();
        int end = first;
        for (int i = 0; i < shown; i++) {
            end += 2 + wide[i];
            String head = block.heads().get(i + 1);
            spans.add(new Span(end - Glyphs.columns(head), head, Role.DIM));
        }
        if (block.title().equals(block.heads().get(0))) {
            spans.add(new Span(LEFT, block.title(), Role.TITLE));
        } else {
            if (!block.title().isEmpty()) {
                page.text(LEFT, block.title(), Role.TITLE);
            }
            spans.add(new Span(LEFT, block.heads().get(0), Role.DIM));
        }
        page.row(spans.toArray(new Span[0]));
    }

    private void rows(String label, int room, List<Span> beside) {
        List<String> lines = Wrap.lines(label, Math.max(2, room));
        for (int i = 0; i < lines.size(); i++) {
            List<Span> spans = new ArrayList<>();
            spans.add(new Span(LEFT, lines.get(i), Role.PLAIN));
            if (i == 0) {
                spans.addAll(beside);
            }
            page.row(spans.toArray(new Span[0]));
        }
    }

    @Override
    public Boolean calendar(Block.Calendar block) {
        int names = 0;
        for (String name : block.weekdays()) {
            names = Math.max(names, Glyphs.columns(name));
        }
        int x = LEFT + names + 1;
        int weeks = (block.counts().size() + WEEK - 1) / WEEK;
        int from = Math.max(0, weeks - (right() - x));
        page.row(months(block, x, from, weeks).toArray(new Span[0]));
        int strong = strong(block.counts());
        for (int weekday = 0; weekday < WEEK; weekday++) {
            StringBuilder line = new StringBuilder();
            for (int week = from; week < weeks; week++) {
                int day = week * WEEK + weekday;
                line.append(day < block.counts().size() ? shade(block.counts().get(day), strong) : ' ');
            }
            page.row(
                    new Span(LEFT, block.weekdays().get(weekday), Role.DIM), new Span(x, line.toString(), Role.ACCENT));
        }
        page.row(new Span(x, block.less() + " " + String.join(" ", SHADES.split("")) + " " + block.more(), Role.DIM));
        return true;
    }

    /** Names over the week in which each month begins, where there is room. */
    private List<Span> months(Block.Calendar block, int x, int from, int weeks) {
        List<Span> spans = new ArrayList<>();
        int free = x;
        for (int week = from; week < weeks; week++) {
            LocalDate monday = block.first().plusDays((long) week * WEEK);
            String name = block.months().get(monday.getMonthValue() - 1);
            int start = x + week - from;
            if (monday.getDayOfMonth() <= WEEK && start >= free && start + Glyphs.columns(name) <= right() + 1) {
                spans.add(new Span(start, name, Role.DIM));
                free = start + Glyphs.columns(name) + 1;
            }
        }
        return spans;
    }

    /** What is drawn darkest: not the one day on which everything was done, but what a busy day has. */
    private static int strong(List<Integer> counts) {
        int[] sorted = new int[counts.size()];
        int busy = 0;
        for (int count : counts) {
            if (count > 0) {
                sorted[busy++] = count;
            }
        }
        Arrays.sort(sorted, 0, busy);
        return busy == 0 ? 1 : sorted[(int) ((busy - 1) * .95)];
    }

    private static char shade(int count, int strong) {
        int level = count == 0 ? 0 : (int) Math.ceil(4.0 * count / strong);
        return SHADES.charAt(Math.min(4, level));
    }

    @Override
    public Boolean curve(Block.Curve block) {
        boolean diagonal = Double.isNaN(block.target());
        int axis = Math.max(Glyphs.columns(block.lowWords()), Glyphs.columns(block.highWords())) + 1;
        int high = page.isTight() ? 4 : diagonal ? 8 : 5;
        int wide = Math.min(right() - LEFT - axis, diagonal ? high * 3 : 60);
        Braille field = new Braille(wide, high);
        if (diagonal) {
            field.line(0, 0, field.wide() - 1, field.high() - 1, 3);
        } else {
            int level = up(field, block.target(), block.low());
            field.line(0, level, field.wide() - 1, level, 3);
        }
        draw(block, field);
        List<String> lines = field.lines();
        for (int i = 0; i < lines.size(); i++) {
            Span dots = new Span(LEFT + axis, lines.get(i), Role.ACCENT);
            String edge = i == 0 ? block.highWords() : i == lines.size() - 1 ? block.lowWords() : "";
            page.row(new Span(LEFT + axis - 1 - Glyphs.columns(edge), edge, Role.DIM), dots);
        }
        ends(LEFT + axis, LEFT + axis + wide, block.from(), block.to());
        return true;
    }

    private static void draw(Block.Curve block, Braille field) {
        int beforeX = -1;
        int beforeY = 0;
        for (int i = 0; i < block.points().size(); i++) {
            Point point = block.points().get(i);
            int x = (int) Math.round(block.across().get(i) * (field.wide() - 1));
            int y = up(field, point.value(), block.low());
            if (beforeX >= 0) {
                field.line(beforeX, beforeY, x, y, 1);
            }
            field.dot(x, y);
            field.dot(x, y + 1);
            field.dot(x, y - 1);
            beforeX = x;
            beforeY = y;
        }
    }

    private static int up(Braille field, double value, double low) {
        return (int) Math.round((value - low) / (1 - low) * (field.high() - 1));
    }
}
