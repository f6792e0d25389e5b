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

    /**
     * What a key gives to the choice.
     *
     * @param hash of its characters
     * @param power 31 to the number of its characters
     */
    public record Key(long hash, long power) {

        /** Of a text. */
        public static Key of(String text) {
            long hash = 0;
            long power = 1;
            for (int i = 0; i < text.length(); i++) {
                hash = hash * 31 + text.charAt(i);
                power *= 31;
            }
            return new Key(hash, power);
        }
    }

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
        return choose(Key.of(key), repetitions);
    }

    /** The same for a key that is at hand as numbers. */
    public int choose(Key key, int repetitions) {
        if (shortest == longest) {
            return shortest;
        }
        long seed = repetitions * key.power() + key.hash();
        seed = (seed ^ (seed >>> 30)) * 0xbf58476d1ce4e5b9L;
        seed = (seed ^ (seed >>> 27)) * 0x94d049bb133111ebL;
        return shortest + new Random(seed ^ (seed >>> 31)).nextInt(longest - shortest + 1);
    }
}
