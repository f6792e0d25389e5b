package org.hanmi.session;

/**
 * How much is asked.
 *
 * @param questions how many in one sitting, second tries apart; 0 for as many as there are
 * @param freshPerDay how many facts may be asked for the first time on one study day
 */
public record Limits(int questions, int freshPerDay) {

    /** What most people can keep up. */
    public static final Limits DEFAULT = new Limits(0, 10);
}
