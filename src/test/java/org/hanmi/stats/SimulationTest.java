package org.hanmi.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Memory;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SimulationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Simulation deck(int cards, int days, int options, long seed) {
        return new Simulation(Fsrs.DEFAULT, List.of(), cards, 10, days, options, Habits.USUAL, seed);
    }

    /** The figures of an independent simulation of 2,000 facts at ten a day; luck moves ours by some five in a hundred. */
    @ParameterizedTest
    @CsvSource({".8, 34", ".9, 57", ".95, 94", ".97, 139"})
    void two_thousand_facts_cost_what_others_found(double retention, double perDay) {
        double sum = 0;
        for (long seed = 1; seed <= 5; seed++) {
            sum += deck(2000, 365, 0, seed).run(retention, TODAY).reviewsPerDay();
        }
        assertThat(sum / 5).isCloseTo(perDay, within(perDay * .08));
    }

    @Test
    void the_same_seed_gives_the_same_year() {
        Simulation.Outcome one = deck(300, 200, 0, 3).run(.9, TODAY);
        assertThat(deck(300, 200, 0, 3).run(.9, TODAY)).isEqualTo(one);
        assertThat(deck(300, 200, 0, 3).run(.9, TODAY.plusDays(100))).isEqualTo(one);
        assertThat(deck(300, 200, 0, 4).run(.9, TODAY)).isNotEqualTo(one);
    }

    @Test
    void more_retention_costs_more_and_keeps_more() {
        Simulation.Outcome before = deck(500, 200, 0, 1).run(.7, TODAY);
        for (double retention : new double[] {.8, .9, .95}) {
            Simulation.Outcome outcome = deck(500, 200, 0, 1).run(retention, TODAY);
            assertThat(outcome.reviews()).isGreaterThan(before.reviews());
            assertThat(outcome.recalled()).isGreaterThan(before.recalled());
            assertThat(outcome.minutes()).isCloseTo(outcome.answers() * 18.0 / 60, within(1e-9));
            before = outcome;
        }
    }

    @Test
    void options_raise_the_target_and_so_the_work() {
        assertThat(deck(500, 200, 4, 1).run(.9, TODAY).reviews())
                .isGreaterThan(deck(500, 200, 0, 1).run(.9, TODAY).reviews());
    }

    @Test
    void new_facts_come_so_many_a_day_until_all_are_met() {
        assertThat(deck(2000, 30, 0, 1).run(.9, TODAY).met()).isEqualTo(300);
        assertThat(deck(2000, 365, 0, 1).run(.9, TODAY).met()).isEqualTo(2000);
        assertThat(deck(0, 10, 0, 1).run(.9, TODAY)).isEqualTo(new Simulation.Outcome(.9, 10, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void what_is_known_already_goes_on_from_where_it_stands() {
        Memory.Known strong = new Memory.Known(1000, 5, TODAY.minusDays(1), 5, 0);
        Memory.Known overdue = new Memory.Known(5, 5, TODAY.minusDays(50), 5, 0);
        Simulation simulation = new Simulation(Fsrs.DEFAULT, List.of(strong, overdue), 0, 10, 1, 0, Habits.USUAL, 1);
        assertThat(simulation.run(.9, TODAY).reviews()).isEqualTo(1);
    }

    @Test
    void habits_are_the_learners_own_where_there_is_enough_to_see() {
        assertThat(Habits.of(Reviews.none(Schedule.DEFAULT))).isEqualTo(Habits.USUAL);
        Habits own = Habits.of(Histories.learner(1, 150, 120, TODAY));
        assertThat(own.firstRight()).isBetween(.35, .65).isNotEqualTo(.5);
        assertThat(own.hard()).isBetween(.06, .2);
        assertThat(own.easy()).isZero();
        assertThat(own.seconds()).isBetween(6.0, 20.0);
    }
}
