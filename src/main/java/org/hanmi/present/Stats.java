package org.hanmi.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.stats.Habits;
import org.hanmi.stats.Simulation;
import org.hanmi.stats.Statistics;

/** Puts statistics into words, page by page. Loaded only when somebody asks for them. */
public final class Stats {

    private Stats() {}

    /**
     * All pages; one page with one sentence if there is nothing to say.
     *
     * @param filtered whether a filter may be why
     */
    public static StatsView view(Statistics statistics, StatsNames names, boolean filtered, Locale language) {
        Figures figures = Figures.of(language);
        List<StatsView.Page> pages =
                statistics.isEmpty() ? empty(filtered, figures) : pages(statistics, names, figures);
        return new StatsView(
                figures.say().say(StatsTerm.TITLE), pages, Keys.at(Situation.at(Place.STATISTICS), figures.words()));
    }

    private static List<StatsView.Page> empty(boolean filtered, Figures figures) {
        String sentence = figures.say().say(filtered ? StatsTerm.EMPTY_FILTERED : StatsTerm.EMPTY);
        return List.of(new StatsView.Page("", List.of(Figures.note(sentence))));
    }

    private static List<StatsView.Page> pages(Statistics statistics, StatsNames names, Figures figures) {
        StatsWords say = figures.say();
        return List.of(
                new StatsView.Page(say.say(StatsTerm.PAGE_TODAY), new StatsToday(statistics, figures).blocks()),
                new StatsView.Page(say.say(StatsTerm.PAGE_DAYS), new StatsDays(statistics, figures).blocks()),
                new StatsView.Page(say.say(StatsTerm.PAGE_RETENTION), new StatsRetention(statistics, figures).blocks()),
                new StatsView.Page(say.say(StatsTerm.PAGE_MEMORY), new StatsMemory(statistics, figures).blocks()),
                new StatsView.Page(
                        say.say(StatsTerm.PAGE_MASTERY), new StatsMastery(statistics, names, figures).blocks()));
    }

    /** What a simulation came to, as one page. */
    public static StatsView simulation(Simulation simulation, List<Simulation.Outcome> outcomes, Locale language) {
        Figures figures = Figures.of(language);
        Words words = figures.words();
        StatsWords say = figures.say();
        List<Block.Row> rows = new ArrayList<>();
        for (Simulation.Outcome outcome : outcomes) {
            rows.add(new Block.Row(
                    words.percent(outcome.retention()),
                    Figures.NONE,
                    List.of(
                            Figures.amount(outcome.reviewsPerDay()),
                            Integer.toString(outcome.most()),
                            Figures.amount(outcome.minutesPerDay()),
                            Integer.toString(outcome.met()),
                            Figures.whole(outcome.recalled()))));
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
        Block note = Figures.note(say.assumed(
                simulation.known().size() + simulation.fresh(),
                simulation.known().size(),
                simulation.freshPerDay(),
                simulation.days(),
                words.percent(habits.firstRight()),
                Figures.whole(habits.seconds())));
        String title = say.say(StatsTerm.SIMULATION);
        return new StatsView(title, List.of(new StatsView.Page(title, List.of(grid, note))), List.of());
    }
}
