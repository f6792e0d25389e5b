package org.hanmi.settings;

import java.time.LocalDate;

/**
 * When everything has to be known, and how well.
 *
 * @param date the day of the exam
 * @param target how likely each fact is to be recalled on it, above 0 and below 1
 */
public record Exam(LocalDate date, double target) {

    /** Refuses a target that is not a probability between the two certain ones. */
    public Exam {
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("the target of an exam must be above 0 and below 1, not " + target);
        }
    }
}
