package org.hanmi.present;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Memory;
import org.hanmi.review.Reviews;
import org.hanmi.session.Deck;
import org.hanmi.session.Limits;
import org.hanmi.session.Share;

/** Counts what the first screen shows. One pass over what was ever asked and one over the days; it stands in the way of the first paint. */
public final class Home {

    private static final int WEEKS = 12;
    private static final int DAYS = 7;

    /** What an answer takes until enough of them have been timed, in milliseconds. */
    private static final long USUAL_MILLIS = 12_000;

    private static final class Tally {
        private double known;
        private int facts;
        private int due;
    }

    private final Words words;
    private final Map<String, String> topics;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final int[] days = new int[DAYS];
    private int fresh;
    private int most;
    private int nextDue = Integer.MAX_VALUE;

    private Home(Words words, Map<String, String> topics) {
        this.words = words;
        this.topics = topics;
    }

    /**
     * Makes the first screen.
     *
     * @param topics the name of each topic by its id, in the order in which they are shown
     * @param today the study day
     * @param problems what could not be read, each as a line to print
     */
    public static HomeView view(
            Words words,
            Map<String, String> topics,
            Deck deck,
            Reviews reviews,
            Limits limits,
            LocalDate today,
            List<String> problems) {
        return new Home(words, topics).view(deck, reviews, limits, today, problems);
    }

    private HomeView view(Deck deck, Reviews reviews, Limits limits, LocalDate today, List<String> problems) {
        for (String topic : topics.keySet()) {
            Tally tally = new Tally();
            tally.facts = deck.count(topic);
            most = Math.max(most, tally.facts);
            tallies.put(topic, tally);
        }
        fresh = deck.size();
        for (int fact = 0; fact < reviews.facts(); fact++) {
            String key = reviews.key(fact);
            if (deck.find(key) >= 0) {
                count(key, deck.topics(key), reviews, today);
            }
        }
        for (Tally tally : tallies.values()) {
            most = Math.max(most, tally.facts);
        }
        List<Reviews.Day> done = reviews.days();
        Share share = Share.of(days[0], fresh, reviews, limits, today);
        int due = share.due();
        int unseen = share.fresh();
        int minutes = minutes(due + unseen, done);
        return new HomeView(
                "한미 Hanmi",
                words.today(today),
                words.streak(reviews.streak(today)),
                words.todayTitle(),
                due,
                unseen,
                minutes,
                share.isBehind() ? words.share(due, share.waiting(), minutes) : words.waiting(due, unseen, minutes),
                words.topicsTitle(),
                lines(),
                few(),
                words.weeksTitle(),
                weeks(done, today),
                words.daysTitle(),
                ahead(),
                dayNames(today),
                advice(deck, share),
                List.copyOf(problems),
                Keys.at(Situation.at(Place.HOME), words));
    }

    /** What is new was counted; this changes it by a fact that the log names. */
    private void count(String key, List<String> its, Reviews reviews, LocalDate today) {
        boolean known = reviews.memory(key) instanceof Memory.Known;
        if (reviews.isSuspended(key)) {
            fresh--;
            for (String topic : its) {
                Tally tally = tallies.get(topic);
                if (tally != null) {
                    tally.facts--;
                }
            }
            return;
        }
        LocalDate day = known ? reviews.due(key) : null;
        int in = day == null ? -1 : (int) Math.max(0, ChronoUnit.DAYS.between(today, day));
        if (in >= 0 && in < DAYS) {
            days[in]++;
        }
        fresh -= known ? 1 : 0;
        nextDue = in > 0 ? Math.min(nextDue, in) : nextDue;
        double recall = known ? reviews.retrievability(key, today) : 0;
        for (String topic : its) {
            Tally tally = tallies.get(topic);
            if (tally != null) {
                tally.known += recall;
                tally.due += in == 0 ? 1 : 0;
            }
        }
    }

    private List<HomeView.TopicLine> lines() {
        List<HomeView.TopicLine> lines = new ArrayList<>();
        for (Map.Entry<String, Tally> each : tallies.entrySet()) {
            Tally tally = each.getValue();
            if (tally.facts > 0 && !isFew(tally)) {
                double known = tally.known / tally.facts;
                String name = topics.getOrDefault(each.getKey(), each.getKey());
                lines.add(new HomeView.TopicLine(each.getKey(), name, known, words.percent(known), tally.due));
            }
        }
        return List.copyOf(lines);
    }

    /** Where everything is few, nothing is set apart. */
    private boolean isFew(Tally tally) {
        return tally.facts < Topics.FEW && most >= Topics.FEW;
    }

    private String few() {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Tally> each : tallies.entrySet()) {
            if (each.getValue().facts > 0 && isFew(each.getValue())) {
                names.add(topics.getOrDefault(each.getKey(), each.getKey()));
            }
        }
        return names.isEmpty() ? "" : words.few(names);
    }

    private String advice(Deck deck, Share share) {
        if (deck.size() == 0) {
            return words.adviseBank();
        }
        if (share.isBehind()) {
            return words.behind(share.waiting(), share.due(), share.days());
        }
        if (share.due() + share.fresh() > 0) {
            return words.adviseStudy();
        }
        return words.adviseRest(nextDue == Integer.MAX_VALUE ? 1 : nextDue);
    }

    private List<Integer> ahead() {
        List<Integer> ahead = new ArrayList<>(DAYS);
        for (int day : days) {
            ahead.add(day);
        }
        return List.copyOf(ahead);
    }

    private List<String> dayNames(LocalDate today) {
        List<String> names = new ArrayList<>(DAYS);
        for (int i = 0; i < DAYS; i++) {
            names.add(i == 0 ? words.todayTitle() : words.weekday(today.plusDays(i)));
        }
        return names;
    }

    /** Weeks end today, so that the last column is never cut off by the calendar. */
    private static List<Integer> weeks(List<Reviews.Day> done, LocalDate today) {
        int[] weeks = new int[WEEKS];
        for (int i = done.size() - 1; i >= 0; i--) {
            long ago = ChronoUnit.DAYS.between(done.get(i).date(), today) / 7;
            if (ago >= WEEKS) {
                break;
            }
            weeks[WEEKS - 1 - (int) Math.max(0, ago)] += done.get(i).reviews();
        }
        List<Integer> list = new ArrayList<>(WEEKS);
        for (int week : weeks) {
            list.add(week);
        }
        return List.copyOf(list);
    }

    /** At the learner's own pace over the last fourteen days with answers, reading included by half as much again. */
    private static int minutes(int questions, List<Reviews.Day> done) {
        long reviews = 0;
        long millis = 0;
        for (int i = done.size() - 1; i >= Math.max(0, done.size() - 14); i--) {
            reviews += done.get(i).reviews();
            millis += Math.min(done.get(i).millis(), done.get(i).reviews() * 60_000L);
        }
        long each = reviews < 20 ? USUAL_MILLIS : millis / reviews;
        return questions == 0 ? 0 : (int) Math.max(1, Math.round(questions * each * 1.5 / 60_000));
    }
}
