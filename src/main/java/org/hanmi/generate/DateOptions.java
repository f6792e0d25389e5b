package org.hanmi.generate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.time.EnglishMonth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.PartialDate.Precision;
import org.hanmi.time.PartialDate.Qualifier;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/**
 * Options that are dates, never finer than what is known (rule 5): years where both ends of the interval lie in one
 * year, months where they lie in one month, days where the day is known.
 */
final class DateOptions {

    /** What is asked for. */
    enum Unit {
        YEAR,
        MONTH,
        DAY
    }

    /** What is farther off than this is no plausible option. */
    private static final int FAR = 5;

    /** How many wrong dates are offered. */
    private static final int WRONG = 2;

    private DateOptions() {}

    /** The date cut to the unit, if it is known that finely and for sure. */
    static Optional<PartialDate> at(Unit unit, When when) {
        if (when instanceof PartialDate date && date.qualifier() != Qualifier.NONE) {
            return Optional.empty();
        }
        if (when instanceof Period period
                && !(period.start() instanceof Period.Bound.On && period.end() instanceof Period.Bound.On)) {
            return Optional.empty();
        }
        LocalDate from = when.earliest();
        LocalDate to = when.latest();
        return switch (unit) {
            case YEAR ->
                from.getYear() == to.getYear() ? Optional.of(PartialDate.of(Year.from(from))) : Optional.empty();
            case MONTH ->
                YearMonth.from(from).equals(YearMonth.from(to))
                        ? Optional.of(PartialDate.of(YearMonth.from(from)))
                        : Optional.empty();
            case DAY ->
                from.equals(to) && when instanceof PartialDate date && date.precision() == Precision.DAY
                        ? Optional.of(PartialDate.of(from))
                        : Optional.empty();
        };
    }

    /** The finest unit that is known for sure. */
    static Optional<Unit> finest(When when) {
        for (Unit unit : List.of(Unit.DAY, Unit.MONTH, Unit.YEAR)) {
            if (at(unit, when).isPresent()) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** {@code In which year}, {@code In which month of 2022}, {@code On which day}. */
    static String question(Unit unit, PartialDate key) {
        return switch (unit) {
            case YEAR -> "In which year";
            case MONTH -> "In which month of " + key.year();
            case DAY -> "On which day of " + EnglishMonth.of(key.earliest()) + " " + key.year();
        };
    }

    /** The option as it is shown. */
    static String text(Unit unit, PartialDate date) {
        return switch (unit) {
            case YEAR -> String.valueOf(date.year());
            case MONTH -> EnglishMonth.of(date.earliest());
            case DAY -> date.earliest().getDayOfMonth() + " " + EnglishMonth.of(date.earliest());
        };
    }

    /** What can be said of dates that are wrong. */
    interface Reasons {

        /** True if it can be said what was then, and not only how far off the date is. */
        boolean isStory(PartialDate date);

        /** True if something then may well be mistaken for what is asked: it is taken before all others. */
        default boolean isLikely(PartialDate date) {
            return false;
        }

        /** Says of a date why it is wrong, best with what was then. */
        String on(PartialDate date);
    }

    /** The key between two neighbours, sorted. Where the key stands among them follows from the seed. */
    static Interaction.Choice around(Unit unit, PartialDate key, Reasons reasons, String seed, LocalDate notAfter) {
        return around(unit, key, reasons, seed, notAfter, date -> true);
    }

    /**
     * Likewise, with those dates only that are certainly wrong. A date of which a learner can be told what was then is
     * taken before one that is merely near.
     *
     * @param notAfter dates after this one are no plausible options
     * @param wrong tells of a date whether it is certainly wrong
     */
    static Interaction.Choice around(
            Unit unit,
            PartialDate key,
            Reasons reasons,
            String seed,
            LocalDate notAfter,
            Predicate<PartialDate> wrong) {
        Side before = side(unit, key, -1, reasons, notAfter, wrong);
        Side after = side(unit, key, 1, reasons, notAfter, wrong);
        // Of the key and its two neighbours the seed decides which place is the key's; where one side has too few, the
        // other takes their places.
        int first = Math.floorMod(Wrong.mix(seed + "place"), WRONG + 1);
        first = Math.max(WRONG - after.stories(), Math.min(before.stories(), first));
        boolean enough = before.likely() + after.likely() >= WRONG;
        first = Math.max(enough ? WRONG - after.likely() : before.likely(), first);
        first = Math.min(enough ? before.likely() : WRONG - after.likely(), first);
        first = Math.min(WRONG, Math.max(0, Math.min(first, before.dates().size())));
        int last = Math.min(WRONG - first, after.dates().size());
        first = Math.min(WRONG - last, before.dates().size());
        List<PartialDate> chosen = new ArrayList<>(before.dates().subList(0, first));
        chosen.addAll(after.dates().subList(0, last));
        chosen.sort(Comparator.comparing(PartialDate::earliest));
        List<Distractor> distractors = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (PartialDate date : chosen) {
            String reason = reasons.on(date);
            // What is said of one date is not said of another in the same words.
            distractors.add(new Distractor(
                    text(unit, date), said.add(reason) ? reason : "Not " + English.on(date) + ": " + reason));
        }
        return new Interaction.Choice(text(unit, key), distractors);
    }

    /**
     * The wrong dates on one side of the key, each the nearest first.
     *
     * @param likely how many of them may well be mistaken for the key; they come first
     * @param stories how many of them have a story; they come before the others
     */
    private record Side(List<PartialDate> dates, int likely, int stories) {}

    private static Side side(
            Unit unit, PartialDate key, int sign, Reasons reasons, LocalDate notAfter, Predicate<PartialDate> wrong) {
        int step = unit == Unit.YEAR ? 1 : 2;
        Set<PartialDate> stories = new LinkedHashSet<>();
        List<PartialDate> plain = new ArrayList<>();
        for (int away = 1; away <= FAR; away++) {
            shift(unit, key, sign * away * step, notAfter)
                    .filter(date -> reasons.isLikely(date) && wrong.test(date))
                    .ifPresent(stories::add);
        }
        int likely = Math.min(WRONG, stories.size());
        for (int away = 1; away <= FAR && stories.size() < WRONG; away++) {
            PartialDate date = shift(unit, key, sign * away * step, notAfter).orElse(null);
            if (date != null && wrong.test(date)) {
                (reasons.isStory(date) ? stories : plain).add(date);
            }
        }
        int told = stories.size();
        stories.addAll(plain);
        return new Side(List.copyOf(stories), likely, told);
    }

    private static Optional<PartialDate> shift(Unit unit, PartialDate key, int by, LocalDate notAfter) {
        LocalDate day = key.earliest();
        LocalDate moved = switch (unit) {
            case YEAR -> day.plusYears(by);
            case MONTH -> day.plusMonths(by);
            case DAY -> day.plusDays(by);
        };
        boolean same = switch (unit) {
            case YEAR -> true;
            case MONTH -> moved.getYear() == day.getYear();
            case DAY -> YearMonth.from(moved).equals(YearMonth.from(day));
        };
        return same && !moved.isAfter(notAfter)
                ? Optional.of(new PartialDate(moved, key.precision(), Qualifier.NONE))
                : Optional.empty();
    }

    /** What may be typed for a date. */
    static List<String> accepted(Unit unit, PartialDate date) {
        LocalDate day = date.earliest();
        String month = EnglishMonth.of(day);
        return switch (unit) {
            case YEAR -> List.of(String.valueOf(date.year()), date.year() + "년");
            case MONTH -> List.of(month, month + " " + date.year(), month.substring(0, 3), day.getMonthValue() + "월");
            case DAY ->
                List.of(
                        day.getDayOfMonth() + " " + month,
                        day.getDayOfMonth() + " " + month + " " + date.year(),
                        month + " " + day.getDayOfMonth(),
                        day.toString(),
                        day.getMonthValue() + "월 " + day.getDayOfMonth() + "일");
        };
    }
}
