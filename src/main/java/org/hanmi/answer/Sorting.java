package org.hanmi.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts options that are dates or numbers in their own order. */
public final class Sorting {

    private record Ranked(String option, BigDecimal rank) {}

    private Sorting() {}

    /** The options from the earliest or least; empty if one of them is neither a date nor a number. */
    public static List<String> sorted(List<String> options) {
        List<Ranked> dates = new ArrayList<>();
        List<Ranked> numbers = new ArrayList<>();
        for (String option : options) {
            List<Day> readings = Day.readings(option);
            if (readings.size() == 1) {
                dates.add(new Ranked(option, BigDecimal.valueOf(readings.get(0).rank())));
            }
            Amount amount = Amount.key(option);
            if (amount != null) {
                numbers.add(new Ranked(option, amount.value()));
            }
        }
        List<Ranked> ranked = dates.size() == options.size() ? dates : numbers;
        if (ranked.size() < options.size()) {
            return List.of();
        }
        return ranked.stream()
                .sorted(Comparator.comparing(Ranked::rank))
                .map(Ranked::option)
                .toList();
    }
}
