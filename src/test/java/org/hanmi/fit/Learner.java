package org.hanmi.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.fsrs.Weights;

/** A simulated learner, who remembers exactly as FSRS-6 says, with parameters of their own, and studies by the defaults. */
final class Learner {

    private static final double RETENTION = .9;
    private static final long SECONDS_A_DAY = 86_400;

    private final Random random;
    private final Fsrs truth;
    private final int options;
    private final Columns columns;
    private final int count;
    private int made;

    private Learner(Weights truth, int count, int options, Random random) {
        this.truth = new Fsrs(truth);
        this.count = count;
        this.options = options;
        this.random = random;
        columns = new Columns(count);
    }

    /** Draws parameters around the defaults, so many times as far apart as learners are thought to be. */
    static Weights draw(double spread, Random random) {
        double[] place = Prior.center();
        for (int i = 0; i < place.length; i++) {
            double moved = place[i] + spread * random.nextGaussian();
            place[i] = Math.max(Prior.lowest(i), Math.min(Prior.highest(i), moved));
        }
        return Prior.weights(place);
    }

    /** Studies until there are so many reviews; with less than two options all four ratings occur. */
    static Histories reviews(Weights truth, int count, int freshPerDay, int options, Random random) {
        return new Learner(truth, count, options, random).study(freshPerDay);
    }

    private Histories study(int freshPerDay) {
        PriorityQueue<Card> due = new PriorityQueue<>(
                Comparator.comparingInt((Card card) -> card.due).thenComparingInt(card -> card.fact));
        List<Card> cards = new ArrayList<>();
        for (int day = 0; made < count; day++) {
            for (int i = 0; i < freshPerDay && made < count; i++) {
                Card card = new Card(cards.size());
                cards.add(card);
                ask(card, day);
                due.add(card);
            }
            while (!due.isEmpty() && due.peek().due <= day && made < count) {
                Card card = due.remove();
                ask(card, day);
                due.add(card);
            }
        }
        return columns.sorted(cards.size());
    }

    /** Asks once, and if it was forgotten once more on that day. */
    private void ask(Card card, int day) {
        int grade = card.stability == 0 ? first() : later(card, day);
        take(card, day, grade);
        if (grade == 1) {
            take(card, day, random.nextDouble() < .15 ? 1 : 3);
        }
        double interval = Fsrs.DEFAULT.interval(card.planned, RETENTION) * (.9 + .2 * random.nextDouble());
        card.due = day + (int) Math.max(1, Math.round(interval));
    }

    private int first() {
        double chance = random.nextDouble();
        return chance < .3 ? 1 : chance < .4 ? 2 : chance < .85 ? 3 : 4;
    }

    private int later(Card card, int day) {
        double recall = truth.retrievability(day - card.day, card.stability);
        double right = options < 2 ? recall : 1.0 / options + (1 - 1.0 / options) * recall;
        double chance = random.nextDouble();
        if (random.nextDouble() >= right) {
            return 1;
        }
        return options > 1 ? 3 : chance < .1 ? 2 : chance < .9 ? 3 : 4;
    }

    private void take(Card card, int day, int grade) {
        if (made == count) {
            return;
        }
        made++;
        columns.add(card.fact, day, grade, options, day * SECONDS_A_DAY);
        if (card.stability == 0) {
            card.stability = truth.initialStability(grade);
            card.difficulty = truth.initialDifficulty(grade);
            card.planned = Fsrs.DEFAULT.initialStability(grade);
            card.plannedDifficulty = Fsrs.DEFAULT.initialDifficulty(grade);
        } else {
            int elapsed = day - card.day;
            card.stability = truth.nextStability(card.stability, card.difficulty, elapsed, grade);
            card.difficulty = truth.nextDifficulty(card.difficulty, grade);
            card.planned = Fsrs.DEFAULT.nextStability(card.planned, card.plannedDifficulty, elapsed, grade);
            card.plannedDifficulty = Fsrs.DEFAULT.nextDifficulty(card.plannedDifficulty, grade);
        }
        card.day = day;
    }

    /** What is really remembered, what the plan takes it to be, and when it is to be asked again. */
    private static final class Card {
        final int fact;
        double stability;
        double difficulty;
        double planned;
        double plannedDifficulty;
        int day;
        int due;

        Card(int fact) {
            this.fact = fact;
        }
    }
}
