package org.hanmi.stats;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Memory;
import org.hanmi.item.ItemId;
import org.hanmi.review.Reviews;
import org.jspecify.annotations.Nullable;

/** Makes statistics of a folded log and a bank: one pass over the reviews, one over the facts, one over the items. */
public final class Census {

    private static final int WEEKS = 52;
    private static final int HARDEST = 20;

    private static final double[] STABILITIES = {0, 1, 3, 7, 14, 30, 60, 90, 180, 365, 730, Double.POSITIVE_INFINITY};
    private static final double[] DIFFICULTIES = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    private static final double[] CHANCES = {0, .1, .2, .3, .4, .5, .6, .7, .8, .9, 1};

    /** A fact as it stands today. */
    private record Now(int number, Memory.Known memory, double recall, int due, boolean suspended) {
        /** In how many days it is asked, 0 if it waits; −1 if it is suspended. */
        int ahead() {
            return suspended ? -1 : due;
        }
    }

    private final Reviews reviews;
    private final Scope scope;
    private final LocalDate today;
    private final int window;
    private final Walk walk;
    private final Map<String, Now> learned = new LinkedHashMap<>();

    private Census(Reviews reviews, Scope scope, LocalDate today, int window) {
        this.reviews = reviews;
        this.scope = scope;
        this.today = today;
        this.window = window;
        walk = new Walk(reviews, scope);
    }

    /**
     * Counts.
     *
     * @param today the study day
     * @param window how many days back and ahead are told one by one, at least 1
     */
    public static Statistics take(Reviews reviews, Scope scope, LocalDate today, int window) {
        return new Census(reviews, scope, today, Math.max(1, window)).statistics();
    }

    private Statistics statistics() {
        Map<String, List<Subject>> bank = new LinkedHashMap<>();
        for (Subject subject : scope.subjects()) {
            bank.computeIfAbsent(subject.memory(), any -> new ArrayList<>(2)).add(subject);
        }
        for (int fact = 0; fact < reviews.facts(); fact++) {
            String key = reviews.key(fact);
            if ((scope.whole() || bank.containsKey(key)) && reviews.memory(key) instanceof Memory.Known known) {
                learned.put(key, now(key, fact, known));
            }
        }
        List<Reviews.Day> days = walk.days();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int[] forecast = new int[window];
        int due = 0;
        for (Now now : learned.values()) {
            if (now.ahead() >= 0 && now.ahead() < window) {
                forecast[now.ahead()]++;
            }
            due += now.ahead() == 0 ? 1 : 0;
        }
        List<Integer> ahead = new ArrayList<>(window);
        for (int each : forecast) {
            ahead.add(each);
        }
        return new Statistics(
                today,
                reviews.schedule().retention(),
                totals(days, bank),
                filled(days, today).get(0),
                due,
                Streak.of(days, today.toEpochDay()),
                filled(days, today.minusDays(window - 1L)),
                filled(days, monday.minusWeeks(WEEKS)),
                List.copyOf(ahead),
                spans(),
                since(today.minusDays(window - 1L)),
                months(),
                histogram(Memory.Known::stability, STABILITIES),
                histogram(Memory.Known::difficulty, DIFFICULTIES),
                retrievabilities(),
                mastery(bank),
                hardest(),
                walk.calibration());
    }

    private Now now(String key, int fact, Memory.Known known) {
        LocalDate due = reviews.due(key);
        long ahead = due == null ? 0 : Math.max(0, due.toEpochDay() - today.toEpochDay());
        return new Now(fact, known, reviews.retrievability(key, today), (int) ahead, reviews.isSuspended(key));
    }

    private Totals totals(List<Reviews.Day> days, Map<String, List<Subject>> bank) {
        int count = 0;
        int right = 0;
        long millis = 0;
        for (Reviews.Day day : days) {
            count += day.reviews();
            right += day.right();
            millis += day.millis();
        }
        int mature = 0;
        int suspended = 0;
        int elsewhere = 0;
        int earlier = 0;
        double known = 0;
        for (Map.Entry<String, Now> each : learned.entrySet()) {
            Now now = each.getValue();
            mature += now.memory().stability() >= Retention.MATURE ? 1 : 0;
            suspended += now.suspended() ? 1 : 0;
            elsewhere += bank.containsKey(each.getKey()) ? 0 : 1;
            earlier += isEarlier(now) ? 1 : 0;
            known += now.recall();
        }
        LocalDate first = days.isEmpty() ? null : days.get(0).date();
        return new Totals(
                count,
                right,
                millis,
                days.size(),
                first,
                bank.size(),
                learned.size(),
                mature,
                suspended,
                elsewhere,
                earlier,
                known);
    }

    private boolean isEarlier(Now now) {
        return now.memory().last().isBefore(today);
    }

    /** Every day from one on until today. */
    private List<Reviews.Day> filled(List<Reviews.Day> days, LocalDate from) {
        Map<LocalDate, Reviews.Day> done = new HashMap<>();
        for (int i = days.size() - 1; i >= 0 && !days.get(i).date().isBefore(from); i--) {
            done.put(days.get(i).date(), days.get(i));
        }
        List<Reviews.Day> filled = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
            Reviews.Day found = done.get(day);
            filled.add(found == null ? new Reviews.Day(day, 0, 0, 0, 0) : found);
        }
        return List.copyOf(filled);
    }

    private Map<Span, Retention> spans() {
        Map<Span, Retention> spans = new EnumMap<>(Span.class);
        for (Span span : Span.values()) {
            Retention sum = Retention.none(span.id());
            for (Retention day : walk.tests()) {
                long ago = today.toEpochDay() - LocalDate.parse(day.when()).toEpochDay();
                if (span.has((int) ago)) {
                    sum = sum.plus(day);
                }
            }
            spans.put(span, sum);
        }
        return spans;
    }

    private List<Retention> since(LocalDate from) {
        List<Retention> days = new ArrayList<>();
        for (Retention day : walk.tests()) {
            LocalDate date = LocalDate.parse(day.when());
            if (!date.isBefore(from) && !date.isAfter(today)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    private List<Retention> months() {
        Map<String, Retention> months = new LinkedHashMap<>();
        for (Retention day : walk.tests()) {
            String month = day.when().substring(0, day.when().length() - 3);
            months.put(month, months.getOrDefault(month, Retention.none(month)).plus(day));
        }
        return List.copyOf(months.values());
    }

    private interface Measure {
        double of(Memory.Known memory);
    }

    private List<Bin> histogram(Measure measure, double... edges) {
        double[] values = new double[learned.size()];
        int size = 0;
        for (Now now : learned.values()) {
            values[size++] = measure.of(now.memory());
        }
        return Bin.of(values, size, edges);
    }

    private List<Bin> retrievabilities() {
        double[] values = new double[learned.size()];
        int size = 0;
        for (Now now : learned.values()) {
            values[size++] = now.recall();
        }
        return Bin.of(values, size, CHANCES);
    }

    private static final class Tally {
        private int facts;
        private int learned;
        private int due;
        private int earlier;
        private double known;
        private int reviews;
        private int right;

        Mastery as(String id) {
            return new Mastery(id, facts, learned, due, earlier, known, reviews, right);
        }
    }

    private Map<Aspect, List<Mastery>> mastery(Map<String, List<Subject>> bank) {
        Map<Aspect, List<Mastery>> all = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            Map<String, Tally> tallies = new LinkedHashMap<>();
            bank.forEach((key, items) -> count(aspect, items, learned.get(key), tallies));
            List<Mastery> list = new ArrayList<>(tallies.size());
            tallies.forEach((id, tally) -> list.add(tally.as(id)));
            all.put(aspect, List.copyOf(list));
        }
        return all;
    }

    private void count(Aspect aspect, List<Subject> items, @Nullable Now now, Map<String, Tally> tallies) {
        List<String> groups = new ArrayList<>(4);
        for (Subject subject : items) {
            int item = reviews.history().find(subject.item());
            for (String group : aspect.of(subject)) {
                Tally tally = tallies.computeIfAbsent(group, any -> new Tally());
                if (item >= 0) {
                    tally.reviews += walk.reviewsOfItem[item];
                    tally.right += walk.rightOfItem[item];
                }
                if (!groups.contains(group)) {
                    groups.add(group);
                    tally.facts++;
                    if (now != null) {
                        tally.learned++;
                        tally.earlier += isEarlier(now) ? 1 : 0;
                        tally.known += now.recall();
                        tally.due += now.ahead() == 0 ? 1 : 0;
                    }
                }
            }
        }
    }

    private List<Hard> hardest() {
        List<Hard> hard = new ArrayList<>();
        learned.forEach((key, now) -> {
            ItemId item = reviews.lastItem(key);
            int wrong = walk.wrongOfFact[now.number()];
            if (item != null && wrong > 0) {
                hard.add(new Hard(
                        item,
                        walk.reviewsOfFact[now.number()],
                        wrong,
                        now.memory().lapses(),
                        now.memory().difficulty(),
                        now.memory().stability(),
                        now.recall()));
            }
        });
        hard.sort(Comparator.comparingInt(Hard::lapses)
                .thenComparingInt(Hard::wrong)
                .thenComparingDouble(Hard::difficulty)
                .reversed()
                .thenComparing(Hard::item));
        return List.copyOf(hard.subList(0, Math.min(HARDEST, hard.size())));
    }
}
