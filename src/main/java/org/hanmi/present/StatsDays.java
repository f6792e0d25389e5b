package org.hanmi.present;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.review.Reviews;
import org.hanmi.stats.Statistics;

/** The days behind and ahead, one by one. */
final class StatsDays {

    private final Statistics statistics;
    private final StatsWords say;

    StatsDays(Statistics statistics, Figures figures) {
        this.statistics = statistics;
        say = figures.say();
    }

    private interface Measure {
        double of(Reviews.Day day);
    }

    List<Block> blocks() {
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
            points.add(new Block.Point(say.day(day.date()), value, Figures.atLeastOne(value)));
        }
        return new Block.Columns(
                say.say(title),
                points,
                Figures.atLeastOne(most),
                points.get(0).label(),
                points.get(points.size() - 1).label(),
                say.say(StatsTerm.NOTHING));
    }
}
