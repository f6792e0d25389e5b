package org.hanmi.generate;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.time.When;

/**
 * Something that can be put in order among its like.
 *
 * @param fact the fact it stands for
 * @param sort what it is
 * @param title how it is named in a list, with a capital and free of its date
 * @param date when it happened
 * @param from the first day on which anything of that name may have happened
 * @param to the last such day
 * @param once whether there is only one of that name, so that it has one year
 */
record Landmark(Fact fact, Sort sort, String title, When date, LocalDate from, LocalDate to, boolean once) {

    /** Nearer things are a matter of days, which nobody needs to tell apart. */
    private static final int LEAST_YEARS = 1;

    /** Of things further apart no student is in doubt: they belong to another generation. */
    private static final int MOST_YEARS = 15;

    /** Words that count. */
    private static final Set<String> COUNTS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth");

    /** Other words that say where in a row something stands. */
    private static final Set<String> PLACES =
            Set.of("last", "final", "new", "revised", "supplementary", "opening", "end");

    /** What a landmark is, and how its like are asked for. */
    enum Sort {
        SIGNED,
        IN_FORCE,
        MEETING,
        EVENT,
        HOLDER
    }

    /** True if it is certainly earlier, by enough to matter. */
    boolean precedes(Landmark other) {
        return to.isBefore(other.from) && !date.latest().plusYears(LEAST_YEARS).isAfter(other.date.earliest());
    }

    /** True if the other is not so much later that it goes without saying. */
    boolean isNear(Landmark other) {
        return date.latest().plusYears(MOST_YEARS).isAfter(other.date.earliest());
    }

    /** True if its name says which of several it was, so that two such names would give their order away. */
    boolean isNumbered() {
        return isNumbered(title);
    }

    /** True for a word that counts: {@code third}, {@code 47th}. */
    static boolean isCount(String word) {
        return COUNTS.contains(word) || word.matches("\\d+(st|nd|rd|th)");
    }

    /** True if a name says which of several something was. */
    static boolean isNumbered(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (isCount(word) || PLACES.contains(word) || word.matches("\\d+")) {
                return true;
            }
        }
        return false;
    }
}
