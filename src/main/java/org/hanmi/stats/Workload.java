package org.hanmi.stats;

import java.util.List;

/**
 * What simulations came to, for other programs. The names are a promise.
 *
 * <table>
 * <caption>The tables and their columns</caption>
 * <tr><th>table</th><th>what</th></tr>
 * <tr><td>{@code assumptions}</td><td>one row: {@code facts}, {@code known} of them at the start, {@code newPerDay}, {@code
 * days}, {@code options}, {@code firstRight} (share of new facts right at once), {@code hard} and {@code easy} (shares of
 * what is recalled), {@code seconds} an answer, {@code seed}</td></tr>
 * <tr><td>{@code workload}</td><td>a row a retention: {@code retention}, {@code reviewsPerDay} and {@code mostReviews}
 * (facts that were due), {@code answers} (all, with first ones and second tries), {@code minutesPerDay}, {@code met} and
 * {@code known} facts at the end</td></tr>
 * </table>
 */
public final class Workload {

    private Workload() {}

    /** Both tables. */
    public static List<Table> tables(Simulation simulation, List<Simulation.Outcome> outcomes) {
        Habits habits = simulation.habits();
        Table assumptions = new Table(
                        "assumptions",
                        true,
                        "facts",
                        "known",
                        "newPerDay",
                        "days",
                        "options",
                        "firstRight",
                        "hard",
                        "easy",
                        "seconds",
                        "seed")
                .row(
                        Cell.of(simulation.known().size() + simulation.fresh()),
                        Cell.of(simulation.known().size()),
                        Cell.of(simulation.freshPerDay()),
                        Cell.of(simulation.days()),
                        Cell.of(simulation.options()),
                        Cell.of(habits.firstRight()),
                        Cell.of(habits.hard()),
                        Cell.of(habits.easy()),
                        Cell.of(habits.seconds()),
                        Cell.of(simulation.seed()));
        Table workload = new Table(
                "workload",
                false,
                "retention",
                "reviewsPerDay",
                "mostReviews",
                "answers",
                "minutesPerDay",
                "met",
                "known");
        for (Simulation.Outcome outcome : outcomes) {
            workload.row(
                    Cell.of(outcome.retention()),
                    Cell.of(outcome.reviewsPerDay()),
                    Cell.of(outcome.most()),
                    Cell.of(outcome.answers()),
                    Cell.of(outcome.minutesPerDay()),
                    Cell.of(outcome.met()),
                    Cell.of(outcome.recalled()));
        }
        return List.of(assumptions, workload);
    }
}
