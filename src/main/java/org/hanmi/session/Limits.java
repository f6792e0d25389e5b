package org.hanmi.session;

import org.hanmi.settings.Settings;

/**
 * How much is asked.
 *
 * @param questions how many in one sitting, second tries apart; 0 for as many as there are
 * @param freshPerDay how many facts may be asked for the first time on one study day
 * @param reviewsPerDay how many known facts may be asked on one study day
 */
public record Limits(int questions, int freshPerDay, int reviewsPerDay) {

    /** What most people can keep up. */
    public static final Limits DEFAULT = new Limits(0, 10);

    /** With the usual limit of known facts. */
    public Limits(int questions, int freshPerDay) {
        this(questions, freshPerDay, Settings.DEFAULT.reviewsPerDay());
    }
}
