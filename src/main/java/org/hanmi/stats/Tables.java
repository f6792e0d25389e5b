package org.hanmi.stats;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.review.Reviews;

/**
 * Statistics for other programs. The names are a promise; new ones may be added behind the others.
 *
 * <table>
 * <caption>The tables and their columns</caption>
 * <tr><th>table</th><th>what</th></tr>
 * <tr><td>{@code today}</td><td>one row: {@code date}; {@code reviews}, {@code right}, {@code introduced} (facts asked for
 * the first time) and {@code millis} of today; {@code due} facts that wait; {@code streak} days in a row, {@code
 * longestStreak}</td></tr>
 * <tr><td>{@code totals}</td><td>one row over the whole log: {@code reviews}, {@code right}, {@code millis}, {@code days},
 * {@code first} day, {@code facts} in the bank, {@code learned}, {@code mature}, {@code suspended}, {@code elsewhere}
 * (learned, but no longer in the bank), {@code known} (expected, if all were asked today), desired {@code target}</td></tr>
 * <tr><td>{@code days}, {@code calendar}</td><td>a row a day: {@code date}, {@code reviews}, {@code right}, {@code
 * introduced}, {@code millis}; the calendar has only days with reviews</td></tr>
 * <tr><td>{@code forecast}</td><td>a row a day from today on: {@code date}, {@code due}</td></tr>
 * <tr><td>{@code retention}, {@code retentionByDay}, {@code retentionByMonth}</td><td>{@code when}; for young, mature and
 * all: {@code …Tested}, {@code …Passed}, {@code …Share} passed and {@code …Known} (the share with guessing taken
 * away)</td></tr>
 * <tr><td>{@code stability}, {@code difficulty}, {@code retrievability}</td><td>histograms of the facts learned: {@code
 * from}, {@code to} (null: no end), {@code count}</td></tr>
 * <tr><td>{@code topics}, {@code people}, {@code kinds}, {@code articles}</td><td>{@code id}, {@code facts}, {@code
 * learned}, {@code due}, {@code retrievability} (mean of those learned), {@code known} (share of all facts), {@code
 * reviews}, {@code right}</td></tr>
 * <tr><td>{@code hardest}</td><td>{@code item}, {@code reviews}, {@code wrong}, {@code lapses}, {@code difficulty}, {@code
 * stability}, {@code retrievability}</td></tr>
 * <tr><td>{@code calibration}</td><td>{@code from}, {@code to}, {@code reviews}, {@code predicted} (with guessing), {@code
 * recall} (without), {@code actual}</td></tr>
 * <tr><td>{@code fit}</td><td>one row: {@code logLoss} and {@code rmse} of the predictions</td></tr>
 * </table>
 */
public final class Tables {

    private Tables() {}

    /** All of them, in that order. */
    public static List<Table> of(Statistics statistics) {
        List<Table> tables = new ArrayList<>();
        tables.add(today(statistics));
        tables.add(totals(statistics));
        tables.add(days("days", statistics.days(), true));
        tables.add(days("calendar", statistics.calendar(), false));
        tables.add(forecast(statistics));
        tables.add(retention("retention", List.copyOf(statistics.retention().values())));
        tables.add(retention("retentionByDay", statistics.retentionByDay()));
        tables.add(retention("retentionByMonth", statistics.retentionByMonth()));
        tables.add(histogram("stability", statistics.stability()));
        tables.add(histogram("difficulty", statistics.difficulty()));
        tables.add(histogram("retrievability", statistics.retrievability()));
        for (Aspect aspect : Aspect.values()) {
            tables.add(mastery(aspect, statistics));
        }
        tables.add(hardest(statistics));
        tables.add(calibration(statistics.calibration()));
        tables.add(new Table("fit", true, "logLoss", "rmse")
                .row(
                        Cell.of(statistics.calibration().logLoss()),
                        Cell.of(statistics.calibration().rmse())));
        return tables;
    }

    private static Table today(Statistics statistics) {
        Reviews.Day now = statistics.now();
        return new Table(
                        "today",
                        true,
                        "date",
                        "reviews",
                        "right",
                        "introduced",
                        "millis",
                        "due",
                        "streak",
                        "longestStreak")
                .row(
                        Cell.of(now.date()),
                        Cell.of(now.reviews()),
                        Cell.of(now.right()),
                        Cell.of(now.introduced()),
                        Cell.of(now.millis()),
                        Cell.of(statistics.due()),
                        Cell.of(statistics.streak().now()),
                        Cell.of(statistics.streak().longest()));
    }

    private static Table totals(Statistics statistics) {
        Totals totals = statistics.totals();
        return new Table(
                        "totals",
                        true,
                        "reviews",
                        "right",
                        "millis",
                        "days",
                        "first",
                        "facts",
                        "learned",
                        "mature",
                        "suspended",
                        "elsewhere",
                        "known",
                        "target")
                .row(
                        Cell.of(totals.reviews()),
                        Cell.of(totals.right()),
                        Cell.of(totals.millis()),
                        Cell.of(totals.days()),
                        Cell.of(totals.first()),
                        Cell.of(totals.facts()),
                        Cell.of(totals.learned()),
                        Cell.of(totals.mature()),
                        Cell.of(totals.suspended()),
                        Cell.of(totals.elsewhere()),
                        Cell.of(totals.known()),
                        Cell.of(statistics.target()));
    }

    private static Table days(String name, List<Reviews.Day> days, boolean empty) {
        Table table = new Table(name, false, "date", "reviews", "right", "introduced", "millis");
        for (Reviews.Day day : days) {
            if (empty || day.reviews() > 0) {
                table.row(
                        Cell.of(day.date()),
                        Cell.of(day.reviews()),
                        Cell.of(day.right()),
                        Cell.of(day.introduced()),
                        Cell.of(day.millis()));
            }
        }
        return table;
    }

    private static Table forecast(Statistics statistics) {
        Table table = new Table("forecast", false, "date", "due");
        for (int i = 0; i < statistics.forecast().size(); i++) {
            table.row(
                    Cell.of(statistics.today().plusDays(i)),
                    Cell.of(statistics.forecast().get(i).intValue()));
        }
        return table;
    }

    private static Table retention(String name, List<Retention> list) {
        Table table = new Table(
                name,
                false,
                "when",
                "youngTested",
                "youngPassed",
                "youngShare",
                "youngKnown",
                "matureTested",
                "maturePassed",
                "matureShare",
                "matureKnown",
                "allTested",
                "allPassed",
                "allShare",
                "allKnown");
        for (Retention each : list) {
            Recall all = each.all();
            table.row(
                    Cell.of(each.when()),
                    Cell.of(each.young().tested()),
                    Cell.of(each.young().passed()),
                    Cell.of(each.young().share()),
                    Cell.of(each.young().known()),
                    Cell.of(each.mature().tested()),
                    Cell.of(each.mature().passed()),
                    Cell.of(each.mature().share()),
                    Cell.of(each.mature().known()),
                    Cell.of(all.tested()),
                    Cell.of(all.passed()),
                    Cell.of(all.share()),
                    Cell.of(all.known()));
        }
        return table;
    }

    private static Table histogram(String name, List<Bin> bins) {
        Table table = new Table(name, false, "from", "to", "count");
        for (Bin bin : bins) {
            table.row(Cell.of(bin.from()), Cell.of(bin.to()), Cell.of(bin.count()));
        }
        return table;
    }

    private static Table mastery(Aspect aspect, Statistics statistics) {
        Table table = new Table(
                aspect.id(), false, "id", "facts", "learned", "due", "retrievability", "known", "reviews", "right");
        for (Mastery each : statistics.mastery().getOrDefault(aspect, List.of())) {
            table.row(
                    Cell.of(each.id()),
                    Cell.of(each.facts()),
                    Cell.of(each.learned()),
                    Cell.of(each.due()),
                    Cell.of(each.retrievability()),
                    Cell.of(each.knownShare()),
                    Cell.of(each.reviews()),
                    Cell.of(each.right()));
        }
        return table;
    }

    private static Table hardest(Statistics statistics) {
        Table table = new Table(
                "hardest", false, "item", "reviews", "wrong", "lapses", "difficulty", "stability", "retrievability");
        for (Hard each : statistics.hardest()) {
            table.row(
                    Cell.of(each.item()),
                    Cell.of(each.reviews()),
                    Cell.of(each.wrong()),
                    Cell.of(each.lapses()),
                    Cell.of(each.difficulty()),
                    Cell.of(each.stability()),
                    Cell.of(each.retrievability()));
        }
        return table;
    }

    private static Table calibration(Calibration calibration) {
        Table table = new Table("calibration", false, "from", "to", "reviews", "predicted", "recall", "actual");
        for (Calibration.Bin bin : calibration.bins()) {
            table.row(
                    Cell.of(bin.from()),
                    Cell.of(bin.to()),
                    Cell.of(bin.reviews()),
                    Cell.of(bin.predicted()),
                    Cell.of(bin.recall()),
                    Cell.of(bin.actual()));
        }
        return table;
    }
}
