package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hanmi.line.LineMode;
import org.hanmi.present.StatsView;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.Ink;
import org.hanmi.stats.Statistics;
import org.hanmi.stats.Table;
import org.hanmi.stats.Tables;
import org.hanmi.tui.Poster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi stats}: what was done, and what is left of it. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Show what was done and what is left of it: today, true retention, what falls due, a year of days, how well"
                    + " topics, people and articles are known, what is hardest, and how good the predictions are.",
            "On a terminal with plots; in a pipe or with --plain in words and numbers."
        },
        footer = {
            "",
            "Tables of --json and --csv: today, totals, days, calendar, forecast, retention,",
            "retentionByDay, retentionByMonth, stability, difficulty, retrievability, topics,",
            "people, kinds, articles, hardest, calibration, fit. A line of CSV is",
            "table,row,column,value.",
            "",
            "Examples:",
            "  hanmi stats                         all pages",
            "  hanmi stats --topic nuclear --plain",
            "  hanmi stats --json --days 365 | jq .forecast",
            "  hanmi stats --csv > hanmi.csv"
        })
final class StatsCommand implements Callable<Integer> {

    /** A hundred years; the model plans no further. */
    private static final int MOST_DAYS = 36_500;

    @Option(names = "--plain", description = "In words and numbers, without plots: for a screen reader.")
    private boolean plain;

    @Option(names = "--json", description = "All numbers as one JSON object.")
    private boolean json;

    @Option(names = "--csv", description = "All numbers as lines of table,row,column,value.")
    private boolean csv;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Show so many days back and ahead one by one (default: 30).")
    private int days = Statistics.DAYS;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    StatsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (days < 1 || days > MOST_DAYS) {
            throw Misuse.in(
                    spec,
                    "--days is a number from 1 to " + MOST_DAYS + ", not " + days,
                    "--days: 1부터 " + MOST_DAYS + "까지의 수를 쓰세요.");
        }
        if (json && csv) {
            throw Misuse.in(spec, "give either --json or --csv", "--json과 --csv 가운데 하나만 쓰세요.");
        }
        Filter filter = filters.filter();
        StatsSource source = new StatsSource(
                environment, places.articles(environment), places.questions(environment), places.data(environment));
        source.problems().forEach(environment.err()::println);
        PrintWriter out = environment.out();
        if (json) {
            out.print(Table.json(Tables.of(source.statistics(filter, days))));
        } else if (csv) {
            out.print(Table.csv(Tables.of(source.statistics(filter, days))));
        } else {
            Locale language = environment.language(source.settings().language());
            print(environment, source.view(filter, days, language), plain, HanmiCommand.color(spec));
        }
        out.flush();
        return ExitCode.WELL;
    }

    /** With plots where they can be seen. */
    static void print(Environment environment, StatsView view, boolean plain, ColorDepth.Wish color) {
        if (plain || !environment.canDraw()) {
            LineMode.statistics(view, environment.out());
        } else {
            environment.out().print(Poster.text(view, new Ink(environment.colors(color))));
        }
    }
}
