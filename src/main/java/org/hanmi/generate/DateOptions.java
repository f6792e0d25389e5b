package org.hanmi.generate;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
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
    private static final int FAR = 4;

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
            case DAY -> "On which day of " + English.month(key.earliest()) + " " + key.year();
        };
    }

    /** The option as it is shown. */
    static String text(Unit unit, PartialDate date) {
        return switch (unit) {
            case YEAR -> String.valueOf(date.year());
            case MONTH -> English.month(date.earliest());
            case DAY -> date.earliest().getDayOfMonth() + " " + English.month(date.earliest());
        };
    }

    /**
     * The key between two neighbours, sorted. Where the key stands among them follows from the seed.
     *
     * @param reason says of a date why it is wrong, best with what was then
     * @param notAfter dates after this one are no plausible options
     */
    static Interaction.Choice around(
            Unit unit, PartialDate key, Function<PartialDate, String> reason, String seed, LocalDate notAfter) {
        return around(unit, key, reason, seed, notAfter, date -> true);
    }

    /**
     * Likewise, with those dates only that are certainly wrong.
     *
     * @param wrong tells of a date whether it is certainly wrong
     */
    static Interaction.Choice around(
            Unit unit,
            PartialDate key,
            Function<PartialDate, String> reason,
            String seed,
            LocalDate notAfter,
            Predicate<PartialDate> wrong) {
        int step = unit == Unit.YEAR ? 1 : 2;
        // Of the key and its two neighbours the seed decides which place is the key's; where a neighbour is not
        // certainly wrong, the next one on either side takes its place.
        int place = Math.floorMod(Wrong.mix(seed + "place"), 3);
        List<PartialDate> chosen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            if (i != place) {
                int away = (i - place) * step;
                for (int offset :
                        new int[] {away, away - 3 * step, away + 3 * step, away - 6 * step, -away - 9 * step}) {
                    PartialDate date = offset == 0 || Math.abs(offset) > FAR
                            ? null
                            : shift(unit, key, offset, notAfter).orElse(null);
                    if (date != null && wrong.test(date) && !chosen.contains(date)) {
                        chosen.add(date);
                        break;
                    }
                }
            }
        }
        List<Distractor> distractors = chosen.stream()
                .sorted(Comparator.comparing(PartialDate::earliest))
                .map(date -> new Distractor(text(unit, date), reason.apply(date)))
                .toList();
        return new Interaction.Choice(text(unit, key), distractors);
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
        String month = English.month(day);
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
