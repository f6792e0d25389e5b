package org.hanmi.present;

import java.util.List;
import java.util.Locale;

/**
 * Numbers as pages of statistics write them.
 *
 * @param words of the language
 * @param say the words of statistics in it
 */
record Figures(Words words, StatsWords say) {

    /** The share of a row that has no bar. */
    static final double NONE = Double.NaN;

    /** Those of a language. */
    static Figures of(Locale language) {
        return new Figures(Words.of(language), StatsWords.of(language));
    }

    /** A sentence by itself. */
    static Block note(String sentence) {
        return new Block.Facts("", List.of(new Block.Line(sentence, "")));
    }

    String minutes(long millis) {
        return say.minutes(atLeastOne(millis / 60_000.0));
    }

    /** Some of all, in percent. */
    String share(double some, int all) {
        return percent(all == 0 ? Double.NaN : some / all);
    }

    /** A share, 0 to 1, in percent; a dash if it is not a number. */
    String percent(double share) {
        return Double.isNaN(share) ? Block.UNKNOWN : words.percent(share);
    }

    /** With a digit behind the point where that is not lost among the others. */
    static String amount(double number) {
        return number < 9.95 ? String.format(Locale.ROOT, "%.1f", number) : whole(number);
    }

    /** Rounded, but what is more than nothing does not become nothing. */
    static String atLeastOne(double number) {
        return number > 0 && number < 1 ? "<1" : whole(number);
    }

    static String whole(double number) {
        return Long.toString(Math.round(number));
    }

    /** With three digits behind the point. */
    static String digits(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
