package org.hanmi.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.stats.Calibration;
import org.hanmi.stats.Recall;
import org.hanmi.stats.Retention;
import org.hanmi.stats.Span;
import org.hanmi.stats.Statistics;

/** What was still known, by time, and whether that was foreseen. */
final class StatsRetention {

    /** How many months are shown, the latest ones. */
    private static final int MONTHS = 12;

    private final Statistics statistics;
    private final Figures figures;
    private final StatsWords say;
    private final Words words;

    StatsRetention(Statistics statistics, Figures figures) {
        this.statistics = statistics;
        this.figures = figures;
        say = figures.say();
        words = figures.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> heads = List.of(
                say.say(StatsTerm.SPAN),
                say.say(StatsTerm.YOUNG),
                say.say(StatsTerm.MATURE),
                say.say(StatsTerm.BOTH),
                say.say(StatsTerm.KNOWN),
                say.say(StatsTerm.TESTED));
        List<Block.Row> spans = new ArrayList<>();
        statistics.retention().forEach((span, sum) -> spans.add(retention(sum, span(span), false)));
        blocks.add(new Block.Grid(
                say.say(StatsTerm.TRUE_RETENTION) + ", " + say.say(StatsTerm.TARGET) + " "
                        + words.percent(statistics.target()),
                heads,
                spans));
        blocks.add(Figures.note(say.say(StatsTerm.RETENTION_NOTE)));
        if (statistics.retentionByDay().size() > 1) {
            blocks.add(byDay());
        }
        if (!statistics.retentionByMonth().isEmpty()) {
            List<Block.Row> months = new ArrayList<>();
            List<Retention> all = statistics.retentionByMonth();
            for (Retention month : all.subList(Math.max(0, all.size() - MONTHS), all.size())) {
                months.add(retention(month, say.month(LocalDate.parse(month.when() + "-01")), true));
            }
            List<String> monthly = new ArrayList<>(heads);
            monthly.set(0, say.say(StatsTerm.MONTH));
            blocks.add(new Block.Grid(say.say(StatsTerm.BY_MONTH), monthly, months));
        }
        calibration(blocks);
        return blocks;
    }

    private String span(Span span) {
        return say.say(
                switch (span) {
                    case TODAY -> StatsTerm.TODAY;
                    case YESTERDAY -> StatsTerm.SPAN_YESTERDAY;
                    case WEEK -> StatsTerm.SPAN_WEEK;
                    case MONTH -> StatsTerm.SPAN_MONTH;
                    case YEAR -> StatsTerm.SPAN_YEAR;
                    case ALL -> StatsTerm.SPAN_ALL;
                });
    }

    private Block.Row retention(Retention retention, String label, boolean bar) {
        Recall all = retention.all();
        return new Block.Row(
                label,
                bar ? all.known() : Figures.NONE,
                List.of(
                        figures.percent(retention.young().share()),
                        figures.percent(retention.mature().share()),
                        figures.percent(all.share()),
                        figures.percent(all.known()),
                        Integer.toString(all.tested())));
    }

    private Block byDay() {
        List<Block.Point> points = new ArrayList<>();
        List<Double> across = new ArrayList<>();
        double low = statistics.target() - .1;
        LocalDate from = statistics.days().get(0).date();
        double width = Math.max(1, statistics.days().size() - 1);
        for (int i = 0; i < statistics.retentionByDay().size(); i++) {
            Retention day = statistics.retentionByDay().get(i);
            LocalDate date = LocalDate.parse(day.when());
            Recall all = day.all();
            double week = week(i, date).share();
            low = Math.min(low, week);
            across.add((date.toEpochDay() - from.toEpochDay()) / width);
            points.add(new Block.Point(say.day(date), week, say.share(figures.percent(all.share()), all.tested())));
        }
        low = Math.max(0, Math.floor(low * 10) / 10);
        return new Block.Curve(
                say.say(StatsTerm.BY_DAY),
                points,
                across,
                statistics.target(),
                low,
                say.day(from),
                say.day(statistics.today()),
                words.percent(low),
                words.percent(1));
    }

    /** One day alone has too few tests to draw a line through. */
    private Recall week(int last, LocalDate day) {
        Recall sum = Recall.NONE;
        for (int i = last; i >= 0; i--) {
            Retention before = statistics.retentionByDay().get(i);
            if (LocalDate.parse(before.when()).isBefore(day.minusDays(6))) {
                break;
            }
            sum = sum.plus(before.all());
        }
        return sum;
    }

    private void calibration(List<Block> blocks) {
        Calibration calibration = statistics.calibration();
        if (calibration.bins().isEmpty()) {
            return;
        }
        List<Block.Point> points = new ArrayList<>();
        List<Double> across = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        double low = 1;
        for (Calibration.Bin bin : calibration.bins()) {
            low = Math.min(low, Math.min(bin.predicted(), bin.actual()));
        }
        low = Math.min(.9, Math.max(0, Math.floor(low * 10) / 10));
        for (Calibration.Bin bin : calibration.bins()) {
            across.add((bin.predicted() - low) / (1 - low));
            points.add(new Block.Point(figures.percent(bin.predicted()), bin.actual(), ""));
            rows.add(new Block.Row(
                    figures.percent(bin.predicted()),
                    Figures.NONE,
                    List.of(figures.percent(bin.actual()), Integer.toString(bin.reviews()))));
        }
        String edge = words.percent(low);
        String top = words.percent(1);
        blocks.add(new Block.Grid(
                say.say(StatsTerm.CALIBRATION),
                List.of(say.say(StatsTerm.PREDICTED), say.say(StatsTerm.ACTUAL), say.say(StatsTerm.REVIEWS)),
                rows));
        blocks.add(new Block.Curve(
                say.say(StatsTerm.CALIBRATION_PLOT), points, across, Double.NaN, low, edge, top, edge, top));
        blocks.add(Figures.note(say.say(StatsTerm.CALIBRATION_NOTE) + " "
                + say.loss(Figures.digits(calibration.logLoss()), Figures.digits(calibration.rmse()))));
    }
}
