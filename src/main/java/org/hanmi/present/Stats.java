package org.hanmi.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanmi.review.Reviews;
import org.hanmi.stats.Aspect;
import org.hanmi.stats.Bin;
import org.hanmi.stats.Calibration;
import org.hanmi.stats.Habits;
import org.hanmi.stats.Hard;
import org.hanmi.stats.Mastery;
import org.hanmi.stats.Recall;
import org.hanmi.stats.Retention;
import org.hanmi.stats.Simulation;
import org.hanmi.stats.Span;
import org.hanmi.stats.Statistics;
import org.hanmi.stats.Totals;
import org.hanmi.time.Edtf;

/** Puts statistics into words, page by page. Loaded only when somebody asks for them. */
public final class Stats {

    private static final int ROWS = 12;
    private static final int HARDEST = 10;
    private static final double NONE = Double.NaN;

    private final Statistics statistics;
    private final StatsNames names;
    private final Words words;
    private final StatsWords say;

    private Stats(Statistics statistics, StatsNames names, Words words, StatsWords say) {
        this.statistics = statistics;
        this.names = names;
        this.words = words;
        this.say = say;
    }

    /**
     * All pages; one page with one sentence if there is nothing to say.
     *
     * @param filtered whether a filter may be why
     */
    public static StatsView view(Statistics statistics, StatsNames names, boolean filtered, Locale language) {
        Words words = Words.of(language);
        StatsWords say = StatsWords.of(language);
        Stats stats = new Stats(statistics, names, words, say);
        List<StatsView.Page> pages = statistics.isEmpty() ? stats.empty(filtered) : stats.pages();
        return new StatsView(say.say(StatsTerm.TITLE), pages, Keys.at(Situation.at(Place.STATISTICS), words));
    }

    /** What a simulation came to, as one page. */
    public static StatsView simulation(Simulation simulation, List<Simulation.Outcome> outcomes, Locale language) {
        Words words = Words.of(language);
        StatsWords say = StatsWords.of(language);
        List<Block.Row> rows = new ArrayList<>();
        for (Simulation.Outcome outcome : outcomes) {
            rows.add(new Block.Row(
                    words.percent(outcome.retention()),
                    NONE,
                    List.of(
                            amount(outcome.reviewsPerDay()),
                            Integer.toString(outcome.most()),
                            amount(outcome.minutesPerDay()),
                            Integer.toString(outcome.met()),
                            whole(outcome.recalled()))));
        }
        Habits habits = simulation.habits();
        Block grid = new Block.Grid(
                "",
                List.of(
                        say.say(StatsTerm.SIMULATION_TARGET),
                        say.say(StatsTerm.PER_DAY),
                        say.say(StatsTerm.MOST),
                        say.say(StatsTerm.MINUTES),
                        say.say(StatsTerm.MET),
                        say.say(StatsTerm.KNOWN_AT_END)),
                rows);
        Block note = note(say.assumed(
                simulation.known().size() + simulation.fresh(),
                simulation.known().size(),
                simulation.freshPerDay(),
                simulation.days(),
                words.percent(habits.firstRight()),
                whole(habits.seconds())));
        String title = say.say(StatsTerm.SIMULATION);
        return new StatsView(title, List.of(new StatsView.Page(title, List.of(grid, note))), List.of());
    }

    private List<StatsView.Page> empty(boolean filtered) {
        String sentence = say.say(filtered ? StatsTerm.EMPTY_FILTERED : StatsTerm.EMPTY);
        return List.of(new StatsView.Page("", List.of(note(sentence))));
    }

    private List<StatsView.Page> pages() {
        return List.of(
                page(StatsTerm.PAGE_TODAY, List.of(summary(), calendar())),
                page(StatsTerm.PAGE_DAYS, days()),
                page(StatsTerm.PAGE_RETENTION, retention()),
                page(StatsTerm.PAGE_MEMORY, memory()),
                page(StatsTerm.PAGE_MASTERY, mastery()));
    }

    private StatsView.Page page(StatsTerm name, List<Block> blocks) {
        return new StatsView.Page(say.say(name), blocks);
    }

    // Today

    private Block summary() {
        Totals totals = statistics.totals();
        Reviews.Day now = statistics.now();
        List<Block.Line> lines = new ArrayList<>();
        String today = say.answers(now.reviews(), now.right(), share(now.right(), now.reviews()));
        line(lines, StatsTerm.TODAY, now.reviews() == 0 ? today : today + ", " + minutes(now.millis()));
        line(lines, StatsTerm.NEW, Integer.toString(now.introduced()));
        line(lines, StatsTerm.DUE, Integer.toString(statistics.due()));
        line(
                lines,
                StatsTerm.STREAK,
                say.streak(statistics.streak().now(), statistics.streak().longest()));
        line(
                lines,
                StatsTerm.LEARNED,
                say.of(Integer.toString(totals.learned()), totals.facts() + totals.elsewhere()) + ", "
                        + say.mature(totals.mature()));
        line(lines, StatsTerm.KNOWN_TODAY, known(totals));
        if (totals.suspended() > 0) {
            line(lines, StatsTerm.SUSPENDED, Integer.toString(totals.suspended()));
        }
        if (totals.elsewhere() > 0) {
            line(lines, StatsTerm.ELSEWHERE, Integer.toString(totals.elsewhere()));
        }
        LocalDate first = totals.first();
        String all = say.answers(totals.reviews(), totals.right(), share(totals.right(), totals.reviews())) + ", "
                + minutes(totals.millis());
        line(lines, StatsTerm.ALL, first == null ? all : say.since(all, words.date(Edtf.parse(first.toString()))));
        return new Block.Facts("", lines);
    }

    /** On the day on which something was learned anybody knows it. */
    private String known(Totals totals) {
        return totals.earlier() == 0 && totals.learned() > 0
                ? say.fromTomorrow()
                : say.ofLearned(whole(totals.known()), totals.learned()) + " ("
                        + share(totals.known(), totals.learned()) + ")";
    }

    private void line(List<Block.Line> lines, StatsTerm term, String value) {
        lines.add(new Block.Line(say.say(term), value));
    }

    private Block calendar() {
        List<Integer> counts = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        LocalDate month = statistics.calendar().get(0).date();
        int answers = 0;
        int days = 0;
        for (Reviews.Day day : statistics.calendar()) {
            if (day.date().getMonth() != month.getMonth()) {
                speak(spoken, month, answers, days);
                month = day.date();
                answers = 0;
                days = 0;
            }
            counts.add(day.reviews());
            answers += day.reviews();
            days += day.reviews() > 0 ? 1 : 0;
        }
        speak(spoken, month, answers, days);
        return new Block.Calendar(
                say.say(StatsTerm.CALENDAR),
                statistics.calendar().get(0).date(),
                List.copyOf(counts),
                say.weekdays(),
                say.months(),
                say.say(StatsTerm.LESS),
                say.say(StatsTerm.MORE),
                spoken.isEmpty() ? List.of(say.say(StatsTerm.NOTHING)) : spoken);
    }

    private void speak(List<String> spoken, LocalDate month, int answers, int days) {
        if (answers > 0) {
            spoken.add(say.month(month) + ": " + say.studied(answers, days));
        }
    }

    // Days

    private interface Measure {
        double of(Reviews.Day day);
    }

    private List<Block> days() {
        List<Block.Point> due = new ArrayList<>();
        int most = 0;
        for (int i = 0; i < statistics.forecast().size(); i++) {
            int count = statistics.forecast().get(i);
            most = Math.max(most, count);
            due.add(new Block.Point(say.day(statistics.today().plusDays(i)), count, Integer.toString(count)));
        }
        Block forecast = new Block.Columns(
                say.say(StatsTerm.FORECAST),
                due,
                Integer.toString(most),
                due.get(0).label(),
                due.get(due.size() - 1).label(),
                say.say(StatsTerm.NOTHING));
        return List.of(
                past(StatsTerm.REVIEWS_A_DAY, Reviews.Day::reviews),
                past(StatsTerm.MINUTES_A_DAY, day -> day.millis() / 60_000.0),
                past(StatsTerm.NEW_A_DAY, Reviews.Day::introduced),
                forecast);
    }

    private Block past(StatsTerm title, Measure measure) {
        List<Block.Point> points = new ArrayList<>();
        double most = 0;
        for (Reviews.Day day : statistics.days()) {
            double value = measure.of(day);
            most = Math.max(most, value);
            points.add(new Block.Point(say.day(day.date()), value, atLeastOne(value)));
        }
        return new Block.Columns(
                say.say(title),
                points,
                atLeastOne(most),
                points.get(0).label(),
                points.get(points.size() - 1).label(),
                say.say(StatsTerm.NOTHING));
    }

    private static String atLeastOne(double value) {
        return value > 0 && value < 1 ? "<1" : whole(value);
    }

    // Retention

    private List<Block> retention() {
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
        blocks.add(note(say.say(StatsTerm.RETENTION_NOTE)));
        if (statistics.retentionByDay().size() > 1) {
            blocks.add(byDay());
        }
        if (!statistics.retentionByMonth().isEmpty()) {
            List<Block.Row> months = new ArrayList<>();
            List<Retention> all = statistics.retentionByMonth();
            for (Retention month : all.subList(Math.max(0, all.size() - ROWS), all.size())) {
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
                bar ? all.known() : NONE,
                List.of(
                        percent(retention.young().share()),
                        percent(retention.mature().share()),
                        percent(all.share()),
                        percent(all.known()),
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
            points.add(new Block.Point(say.day(date), week, say.share(percent(all.share()), all.tested())));
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
            points.add(new Block.Point(percent(bin.predicted()), bin.actual(), ""));
            rows.add(new Block.Row(
                    percent(bin.predicted()), NONE, List.of(percent(bin.actual()), Integer.toString(bin.reviews()))));
        }
        String edge = words.percent(low);
        String top = words.percent(1);
        blocks.add(new Block.Grid(
                say.say(StatsTerm.CALIBRATION),
                List.of(say.say(StatsTerm.PREDICTED), say.say(StatsTerm.ACTUAL), say.say(StatsTerm.REVIEWS)),
                rows));
        blocks.add(new Block.Curve(
                say.say(StatsTerm.CALIBRATION_PLOT), points, across, Double.NaN, low, edge, top, edge, top));
        blocks.add(note(say.say(StatsTerm.CALIBRATION_NOTE) + " "
                + say.loss(digits(calibration.logLoss()), digits(calibration.rmse()))));
    }

    // Memory

    private List<Block> memory() {
        return List.of(
                histogram(StatsTerm.STABILITY, statistics.stability(), bin -> say.stability(bin.from(), bin.to())),
                histogram(
                        StatsTerm.DIFFICULTY,
                        statistics.difficulty(),
                        bin -> whole(bin.from()) + "–" + whole(bin.to())),
                histogram(
                        StatsTerm.RETRIEVABILITY,
                        statistics.retrievability(),
                        bin -> whole(bin.from() * 100) + "–" + words.percent(bin.to())));
    }

    private interface Labels {
        String of(Bin bin);
    }

    private Block histogram(StatsTerm title, List<Bin> bins, Labels labels) {
        int most = 1;
        for (Bin bin : bins) {
            most = Math.max(most, bin.count());
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Bin bin : bins) {
            rows.add(
                    new Block.Row(labels.of(bin), (double) bin.count() / most, List.of(Integer.toString(bin.count()))));
        }
        return new Block.Grid(say.say(title), List.of("", say.say(StatsTerm.FACTS)), rows);
    }

    // Mastery

    private List<Block> mastery() {
        List<Block> blocks = new ArrayList<>();
        group(blocks, StatsTerm.TOPICS, inOrder(Aspect.TOPIC, names.topics()), names.topics());
        group(blocks, StatsTerm.PEOPLE, largest(Aspect.PERSON), names.people());
        group(blocks, StatsTerm.KINDS, largest(Aspect.KIND), Map.of());
        group(blocks, StatsTerm.ARTICLES, sorted(Aspect.ARTICLE, Comparator.comparing(Mastery::id)), Map.of());
        if (!statistics.hardest().isEmpty()) {
            blocks.add(hardest());
        }
        return blocks;
    }

    private List<Mastery> sorted(Aspect aspect, Comparator<Mastery> order) {
        List<Mastery> list = new ArrayList<>(statistics.mastery().getOrDefault(aspect, List.of()));
        list.sort(order);
        return list;
    }

    /** What is learned goes before what is not. */
    private List<Mastery> largest(Aspect aspect) {
        return sorted(
                aspect,
                Comparator.comparingInt(Mastery::learned)
                        .thenComparingInt(Mastery::facts)
                        .reversed()
                        .thenComparing(Mastery::id));
    }

    private List<Mastery> inOrder(Aspect aspect, Map<String, String> order) {
        List<String> ids = new ArrayList<>(order.keySet());
        return sorted(
                aspect, Comparator.comparingInt(each -> ids.contains(each.id()) ? ids.indexOf(each.id()) : ids.size()));
    }

    private void group(List<Block> blocks, StatsTerm title, List<Mastery> groups, Map<String, String> called) {
        if (groups.isEmpty()) {
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Mastery each : groups.subList(0, Math.min(ROWS, groups.size()))) {
            rows.add(new Block.Row(
                    called.getOrDefault(each.id(), each.id()),
                    each.knownShare(),
                    List.of(
                            words.percent(each.knownShare()),
                            each.learned() + "/" + each.facts(),
                            Integer.toString(each.due()),
                            each.earlier() == 0 ? Block.UNKNOWN : percent(each.retrievability()),
                            percent(each.rightShare()))));
        }
        List<String> heads = List.of(
                say.say(title),
                say.say(StatsTerm.KNOWN),
                say.say(StatsTerm.LEARNED_HEAD),
                say.say(StatsTerm.DUE_HEAD),
                say.say(StatsTerm.RECALL_HEAD),
                say.say(StatsTerm.RIGHT_HEAD));
        blocks.add(new Block.Grid(say.say(title), heads, rows));
        if (groups.size() > ROWS) {
            blocks.add(note(say.more(groups.size() - ROWS)));
        }
    }

    private Block hardest() {
        List<Block.Row> rows = new ArrayList<>();
        List<Hard> hard = statistics.hardest();
        for (Hard each : hard.subList(0, Math.min(HARDEST, hard.size()))) {
            rows.add(new Block.Row(
                    names.stem().apply(each.item()),
                    NONE,
                    List.of(
                            Integer.toString(each.lapses()),
                            each.wrong() + "/" + each.reviews(),
                            percent(each.retrievability()))));
        }
        String title = say.say(StatsTerm.HARDEST);
        return new Block.Grid(
                title,
                List.of(title, say.say(StatsTerm.LAPSES), say.say(StatsTerm.WRONG), say.say(StatsTerm.RECALL_HEAD)),
                rows);
    }

    // Words and numbers

    private static Block note(String sentence) {
        return new Block.Facts("", List.of(new Block.Line(sentence, "")));
    }

    private String minutes(long millis) {
        return say.minutes(atLeastOne(millis / 60_000.0));
    }

    private String share(double some, int all) {
        return percent(all == 0 ? Double.NaN : some / all);
    }

    private String percent(double share) {
        return Double.isNaN(share) ? Block.UNKNOWN : words.percent(share);
    }

    /** With a digit behind the point where that is not lost among the others. */
    private static String amount(double number) {
        return number < 9.95 ? String.format(Locale.ROOT, "%.1f", number) : whole(number);
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }

    private static String digits(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
