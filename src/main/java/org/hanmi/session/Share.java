package org.hanmi.session;

import java.time.LocalDate;
import java.util.List;
import org.hanmi.review.Reviews;

/**
 * How much of what waits is for today. The limits are for the study day, however many sittings it has. After a long
 * absence more waits than anybody wants to answer at once: then a day brings at most twice the usual, or a hundred, and
 * nothing new until that is caught up with.
 *
 * @param due how many known facts are asked
 * @param fresh how many new ones
 * @param waiting how many known facts are due in all
 * @param days over how many days these are spread; 0 if all are for today
 */
public record Share(int due, int fresh, int waiting, int days) {

    private static final int LEAST = 100;
    private static final int RECENT = 14;

    /**
     * Works it out.
     *
     * @param waiting how many known facts are due
     * @param unseen how many were never asked
     * @param today the study day
     */
    public static Share of(int waiting, int unseen, Reviews reviews, Limits limits, LocalDate today) {
        int introduced = reviews.introduced(today);
        int done = Math.max(0, reviews.asked(today) - introduced);
        int daily = Math.min(limits.reviewsPerDay(), Math.max(LEAST, 2 * usual(reviews.days(), today)));
        boolean behind = waiting > daily - done;
        int most = limits.questions() > 0 ? limits.questions() : Integer.MAX_VALUE;
        int due = Math.min(Math.min(waiting, Math.max(0, daily - done)), most);
        int fresh = behind ? 0 : Math.min(unseen, Math.max(0, limits.freshPerDay() - introduced));
        int days = behind ? (waiting + done + Math.max(1, daily) - 1) / Math.max(1, daily) : 0;
        return new Share(due, Math.min(fresh, most - due), waiting, days);
    }

    /** Tells whether more waits than is for today. */
    public boolean isBehind() {
        return days > 0;
    }

    /** The mean of the last days on which something was answered, before today. */
    private static int usual(List<Reviews.Day> days, LocalDate today) {
        int reviews = 0;
        int count = 0;
        for (int i = days.size() - 1; i >= 0 && count < RECENT; i--) {
            if (days.get(i).date().isBefore(today)) {
                reviews += days.get(i).reviews();
                count++;
            }
        }
        return count == 0 ? 0 : reviews / count;
    }
}
