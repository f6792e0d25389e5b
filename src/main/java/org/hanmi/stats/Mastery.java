package org.hanmi.stats;

/**
 * How well a group of facts is known.
 *
 * @param id the topic, person, kind or article
 * @param facts how many there are in the bank
 * @param learned how many were asked at least once
 * @param due how many wait today, suspended ones apart
 * @param earlier how many of these were last asked before today: only of them recall is more than a promise
 * @param known the sum of the chances to recall each today
 * @param reviews answers to items of the group
 * @param right how many of them were right
 */
public record Mastery(String id, int facts, int learned, int due, int earlier, double known, int reviews, int right) {

    /** How likely those learned are recalled today, on average; not a number if none is learned. */
    public double retrievability() {
        return learned == 0 ? Double.NaN : known / learned;
    }

    /** The share of all its facts that would be recalled today. */
    public double knownShare() {
        return facts == 0 ? 0 : known / facts;
    }

    /** The share of right answers; not a number if there are none. */
    public double rightShare() {
        return reviews == 0 ? Double.NaN : (double) right / reviews;
    }
}
