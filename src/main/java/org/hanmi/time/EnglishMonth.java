package org.hanmi.time;

import java.time.LocalDate;
import java.util.List;

/** The names of months as English texts write them. Asking the JDK would load its tables of all languages. */
public final class EnglishMonth {

    /** From January to December. */
    public static final List<String> NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** Any of them, for a pattern: one of several to choose from, without brackets around. */
    public static final String ANY = String.join("|", NAMES);

    private EnglishMonth() {}

    /** The name of the month in which a day is. */
    public static String of(LocalDate day) {
        return NAMES.get(day.getMonthValue() - 1);
    }
}
