package org.hanmi.fsrs;

import java.util.Random;

/**
 * Spreads intervals a little, so that what was learned together does not come back together. Bounds as in Anki
 * ({@code rslib/src/scheduler/states/fuzz.rs}) and ts-fsrs.
 *
 * @param shortest the least whole days allowed
 * @param longest the most whole days allowed
 */
public record Fuzz(int shortest, int longest) {

    private static final double FROM = 2.5;
    private static final int LONGEST = 36500;

    /** The bounds around an interval in days, rounded or not; from 2.5 days on they are apart. */
    public static Fuzz around(double interval) {
        double days = Math.max(1, Math.min(LONGEST, interval));
        if (days < FROM) {
            int rounded = (int) Math.round(days);
            return new Fuzz(rounded, rounded);
        }
        double delta = 1
                + .15 * (Math.min(days, 7) - FROM)
                + .1 * Math.max(0, Math.min(days, 20) - 7)
                + .05 * Math.max(0, days - 20);
        return new Fuzz((int) Math.round(days - delta), (int) Math.min(LONGEST, Math.round(days + delta)));
    }

    /**
     * Chooses within the bounds: always the same for the same item and number of repetitions.
     *
     * <p>{@link Random} is named because its sequence is fixed by contract; its seed is mixed first, since its first
     * numbers for neighbouring seeds are alike.
     */
    public int choose(String key, int repetitions) {
        if (shortest == longest) {
            return shortest;
        }
        long seed = repetitions;
        for (int i = 0; i < key.length(); i++) {
            seed = seed * 31 + key.charAt(i);
        }
        seed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        seed = (seed ^ (seed >>> 27)) * 0x94d049bb133111ebL;
        return shortest + new Random(seed ^ (seed >>> 31)).nextInt(longest - shortest + 1);
    }
}
