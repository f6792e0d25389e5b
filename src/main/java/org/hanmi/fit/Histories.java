package org.hanmi.fit;

import java.time.ZoneId;
import java.util.Arrays;
import org.hanmi.review.History;
import org.hanmi.review.Reviews;
import org.hanmi.review.ZoneDays;
import org.jspecify.annotations.Nullable;

/**
 * Reviews in columns, those of one fact beside each other, for going over them again and again. Only what counts is
 * here. A moment is the number of reviews before it: that is how a history is cut into past and future.
 */
public final class Histories {

    /** How many reviews are worth a task of their own; a fact is never divided. */
    private static final int BLOCK = 512;

    final byte[] grades;

    /** Study days since the review before on the same fact; 0 on the first and on the same day. */
    final int[] elapsed;

    final byte[] options;

    /** When it was: how many reviews of all facts came before it. Ascends within a fact. */
    final int[] moments;

    /** Where the reviews of each fact begin, and one more for where they end. */
    final int[] begins;

    /** Facts from one block to the next, and one more for where they end. */
    final int[] blocks;

    /** How many reviews the longest fact has. */
    final int longest;

    Histories(byte[] grades, int[] elapsed, byte[] options, int[] moments, int[] begins) {
        this.grades = grades;
        this.elapsed = elapsed;
        this.options = options;
        this.moments = moments;
        this.begins = begins;
        int most = 0;
        int[] found = new int[begins.length];
        int count = 0;
        for (int fact = 0; fact < begins.length - 1; fact++) {
            most = Math.max(most, begins[fact + 1] - begins[fact]);
            if (begins[fact + 1] - begins[found[count]] >= BLOCK) {
                found[++count] = fact + 1;
            }
        }
        if (found[count] < begins.length - 1) {
            found[++count] = begins.length - 1;
        }
        longest = most;
        blocks = Arrays.copyOf(found, count + 1);
    }

    /**
     * Takes over what was reviewed.
     *
     * @param zone decides the study day of all reviews; nothing for the zone that each line names
     */
    public static Histories of(Reviews reviews, @Nullable ZoneId zone) {
        History history = reviews.history();
        ZoneDays days = zone == null ? null : new ZoneDays(zone);
        Columns columns = new Columns(history.size());
        for (int row = 0; row < history.size(); row++) {
            if (history.counts(row)) {
                int day = days == null ? history.epochDay(row) : days.day(history.epochSecond(row));
                columns.add(reviews.fact(row), day, history.grade(row), history.options(row), history.epochSecond(row));
            }
        }
        return columns.sorted(reviews.facts());
    }

    /** How many reviews there are. */
    public int size() {
        return grades.length;
    }

    /** How many facts were reviewed. */
    public int facts() {
        int count = 0;
        for (int fact = 0; fact < begins.length - 1; fact++) {
            count += begins[fact + 1] > begins[fact] ? 1 : 0;
        }
        return count;
    }

    /** How many numbers facts have, those never reviewed among them. */
    int numbers() {
        return begins.length - 1;
    }
}
