package org.hanmi.stats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;

/** Logs and banks to count. */
public final class Histories {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final String[] TOPICS = {"summits", "alliance"};
    private static final String[] PEOPLE = {"antony-blinken", "lloyd-austin", "chung-eui-yong"};

    /** Who learns here asks what is as little sure as this; the schedule has no say, so that it can change. */
    private static final double ENDANGERED = .91;

    private Histories() {}

    /** Facts of three articles, two items each, on two topics and three people. */
    public static List<Subject> bank(int facts) {
        List<Subject> bank = new ArrayList<>();
        for (int fact = 0; fact < facts; fact++) {
            String memory = "article-" + fact % 3 + "#fact-" + fact;
            for (String kind : new String[] {"who-met-whom", "which-year"}) {
                bank.add(new Subject(
                        new ItemId(kind + "/" + memory),
                        memory,
                        kind,
                        List.of(TOPICS[fact % 2]),
                        List.of(PEOPLE[fact % 3], PEOPLE[(fact + 1) % 3])));
            }
        }
        return bank;
    }

    static LogEntry.Review review(long seq, Instant at, ItemId item, int options, Rating rating) {
        return new LogEntry.Review(
                seq,
                at,
                SEOUL,
                item,
                options == 0 ? "typed" : "choice",
                options,
                rating,
                "",
                rating.isPass(),
                4000 + seq * 37 % 9000,
                "");
    }

    /** A learner who answers most evenings until a day what is about to be forgotten; some lines are undone, overridden, suspended. */
    public static Reviews learner(long seed, int facts, int days, LocalDate last) {
        Random random = new Random(seed);
        List<Subject> bank = bank(facts);
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        long[] seq = {0};
        int met = 0;
        for (LocalDate day = last.minusDays(days - 1L); !day.isAfter(last); day = day.plusDays(1)) {
            if (random.nextInt(8) == 0 && !day.equals(last)) {
                continue;
            }
            Instant evening = day.atTime(20, 0).atZone(SEOUL).toInstant();
            for (String key : reviews.keys()) {
                if (reviews.isSuspended(key) || reviews.retrievability(key, day) > ENDANGERED) {
                    continue;
                }
                Subject subject = bank.get(number(bank, key) + random.nextInt(2));
                double recall = reviews.retrievability(key, day);
                answer(reviews, seq, evening, subject, random.nextDouble() < recall, random);
            }
            for (int i = 0; i < 2 && met < facts; i++) {
                answer(reviews, seq, evening, bank.get(2 * met++), random.nextBoolean(), random);
            }
        }
        return reviews;
    }

    private static int number(List<Subject> bank, String key) {
        int at = 0;
        while (!bank.get(at).memory().equals(key)) {
            at++;
        }
        return at;
    }

    private static void answer(
            Reviews reviews, long[] seq, Instant evening, Subject subject, boolean right, Random random) {
        long number = ++seq[0];
        Instant at = evening.plusSeconds(number % 500 * 20);
        int options = random.nextInt(3) == 0 ? 0 : 4;
        Rating rating = !right ? Rating.AGAIN : random.nextInt(9) == 0 ? Rating.HARD : Rating.GOOD;
        reviews.add(review(number, at, subject.item(), options, rating));
        switch (random.nextInt(40)) {
            case 0 -> reviews.add(new LogEntry.Undo(++seq[0], at, SEOUL, number));
            case 1 -> reviews.add(new LogEntry.Regrade(++seq[0], at, SEOUL, number, Rating.GOOD, true));
            case 2 -> reviews.add(new LogEntry.Suspend(++seq[0], at, SEOUL, subject.item()));
            default -> {
                // Most answers stand as they are.
            }
        }
    }
}
