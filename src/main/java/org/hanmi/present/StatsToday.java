package org.hanmi.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.review.Reviews;
import org.hanmi.stats.Statistics;
import org.hanmi.stats.Totals;
import org.hanmi.time.Edtf;

/** What was done today and in all, and the year as a calendar. */
final class StatsToday {

    private final Statistics statistics;
    private final Figures figures;
    private final StatsWords say;
    private final Words words;

    StatsToday(Statistics statistics, Figures figures) {
        this.statistics = statistics;
        this.figures = figures;
        say = figures.say();
        words = figures.words();
    }

    List<Block> blocks() {
        return List.of(summary(), calendar());
    }

    private Block summary() {
        Totals totals = statistics.totals();
        Reviews.Day now = statistics.now();
        List<Block.Line> lines = new ArrayList<>();
        String today = say.answers(now.reviews(), now.right(), figures.share(now.right(), now.reviews()));
        line(lines, StatsTerm.TODAY, now.reviews() == 0 ? today : today + ", " + figures.minutes(now.millis()));
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
        String all = say.answers(totals.reviews(), totals.right(), figures.share(totals.right(), totals.reviews()))
                + ", " + figures.minutes(totals.millis());
        line(lines, StatsTerm.ALL, first == null ? all : say.since(all, words.date(Edtf.parse(first.toString()))));
        return new Block.Facts("", lines);
    }

    /** On the day on which something was learned anybody knows it. */
    private String known(Totals totals) {
        return totals.earlier() == 0 && totals.learned() > 0
                ? say.fromTomorrow()
                : say.ofLearned(Figures.whole(totals.known()), totals.learned()) + " ("
                        + figures.share(totals.known(), totals.learned()) + ")";
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
}
