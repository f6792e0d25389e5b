package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hanmi.fsrs.Memory;
import org.hanmi.present.Stats;
import org.hanmi.review.Reviews;
import org.hanmi.stats.Habits;
import org.hanmi.stats.Simulation;
import org.hanmi.stats.Simulation.Outcome;
import org.hanmi.stats.Subject;
import org.hanmi.stats.Table;
import org.hanmi.stats.Workload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi simulate}: what a desired retention costs and brings. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Tell what a desired retention costs in reviews and minutes a day, and what will be known at the end.",
            "It lives through the days ahead with a learner who forgets as the memory model says, beginning with what the"
                    + " log says is known; with --cards, beginning with nothing."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi simulate                      a year with this bank, from today on",
            "  hanmi simulate --cards 2000 --new 10",
            "  hanmi simulate --targets 0.85,0.9 --days 180 --topic nuclear --json"
        })
final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_CARDS = 1_000_000;
    private static final int MOST_DAYS = 36_500;
    private static final int MOST_OPTIONS = 20;

    @Option(
            names = "--targets",
            paramLabel = "R",
            split = ",",
            description = "Desired retentions, above 0 and below 1 (default: 0.8,0.85,0.9,0.95,0.97).")
    private List<Double> targets = List.of(.8, .85, .9, .95, .97);

    @Option(
            names = "--cards",
            paramLabel = "N",
            description = "So many new facts instead of those of the bank and what is known of them.")
    private @Nullable Integer cards;

    @Option(names = "--new", paramLabel = "N", description = "New facts a day (default: as the settings say).")
    private @Nullable Integer fresh;

    @Option(names = "--days", paramLabel = "N", description = "For so many days (default: 365).")
    private int days = 365;

    @Option(
            names = "--options",
            paramLabel = "K",
            description = "All asked among K options: the target is raised, and some answers are guessed (default: 0).")
    private int options;

    @Option(names = "--seed", paramLabel = "N", description = "Another run of luck (default: 1).")
    private long seed = 1;

    @Option(names = "--json", description = "As JSON: assumptions, and a row for each retention.")
    private boolean json;

    @Option(names = "--csv", description = "As lines of table,row,column,value.")
    private boolean csv;

    @Option(names = "--plain", description = "In words and numbers, for a screen reader.")
    private boolean plain;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    SimulateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        for (double target : targets) {
            if (!(target > 0 && target < 1)) {
                throw Misuse.in(
                        spec, "--targets are above 0 and below 1, not " + target, "--targets: 0보다 크고 1보다 작은 수를 쓰세요.");
            }
        }
        within("--cards", cards == null ? 1 : cards, 1, MOST_CARDS);
        within("--new", fresh == null ? 0 : fresh, 0, MOST_CARDS);
        within("--days", days, 1, MOST_DAYS);
        within("--options", options, 0, MOST_OPTIONS);
        if (json && csv) {
            throw Misuse.in(spec, "give either --json or --csv", "--json과 --csv 가운데 하나만 쓰세요.");
        }
        StatsSource source = new StatsSource(
                environment, places.articles(environment), places.questions(environment), places.data(environment));
        source.problems().forEach(environment.err()::println);
        Simulation simulation = simulation(source);
        List<Outcome> outcomes = new ArrayList<>();
        for (double target : targets) {
            outcomes.add(simulation.run(target, source.today()));
        }
        PrintWriter out = environment.out();
        if (json) {
            out.print(Table.json(Workload.tables(simulation, outcomes)));
        } else if (csv) {
            out.print(Table.csv(Workload.tables(simulation, outcomes)));
        } else {
            StatsCommand.print(
                    environment,
                    Stats.simulation(
                            simulation,
                            outcomes,
                            environment.language(source.settings().language())),
                    plain,
                    HanmiCommand.color(spec));
        }
        out.flush();
        return ExitCode.WELL;
    }

    private Simulation simulation(StatsSource source) {
        Reviews reviews = source.reviews();
        List<Memory.Known> known = new ArrayList<>();
        int unmet = 0;
        if (cards == null) {
            Set<String> seen = new HashSet<>();
            for (Subject subject : source.scope(filters.filter()).subjects()) {
                String key = subject.memory();
                if (seen.add(key) && !reviews.isSuspended(key)) {
                    if (reviews.memory(key) instanceof Memory.Known memory) {
                        known.add(memory);
                    } else {
                        unmet++;
                    }
                }
            }
        } else {
            unmet = cards;
        }
        int perDay = fresh == null ? source.settings().freshPerDay() : fresh;
        return new Simulation(
                reviews.schedule().model(), known, unmet, perDay, days, options, Habits.of(reviews), seed);
    }

    private void within(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw Misuse.in(
                    spec,
                    option + " is a number from " + least + " to " + most + ", not " + number,
                    option + ": " + least + "부터 " + most + "까지의 수를 쓰세요.");
        }
    }
}
