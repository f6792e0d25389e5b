package org.hanmi.quality;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanmi.time.EnglishMonth;

/** What sort of thing an option is, as far as its text tells. */
enum Sort {
    PERSON("a person"),
    PLACE("a place"),
    ORGANIZATION("an organization"),
    OFFICE("an office"),
    YEAR("a year"),
    MONTH("a month"),
    DAY("a day"),
    NUMBER("a number"),
    QUOTATION("a quotation"),
    TEXT("a phrase");

    private static final String MONTHS = "(" + EnglishMonth.ANY + ")";
    private static final Pattern A_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern A_MONTH = Pattern.compile(MONTHS + "( \\d{4})?");
    private static final Pattern A_DAY = Pattern.compile("\\d{1,2} " + MONTHS + "( \\d{4})?");
    private static final String WORDS =
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                    + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety";

    private static final Pattern A_NUMBER =
            Pattern.compile("(?i)((about|roughly|nearly|almost|more than|less than|over|only|exactly|just) )?"
                    + "(\\d[\\d,.]*|" + WORDS.replace(' ', '|') + "|half)"
                    + "( (a )?(hundred|thousand|million|billion|trillion))?( \\w+)?|none( as)? yet");

    /** What a date or a number begins with, if not with a digit. */
    private static final Set<String> OPENING = Set.of(("january february march april may june july august september"
                    + " october november december"
                    + " about roughly nearly almost more less over only exactly just half none "
                    + WORDS)
            .split(" "));

    private final String words;

    Sort(String words) {
        this.words = words;
    }

    /** The sort with its article: {@code a person}. */
    String words() {
        return words;
    }

    /** Dates of one precision can be put in order; two precisions cannot. */
    boolean isDate() {
        return this == YEAR || this == MONTH || this == DAY;
    }

    /** Things that the lists of the articles folder know by name. */
    boolean isListed() {
        return this == PERSON || this == PLACE || this == ORGANIZATION || this == OFFICE;
    }

    /** The sort of an option that no list knows. */
    static Sort of(String option) {
        char first = option.isEmpty() ? ' ' : option.charAt(0);
        if (first == '“' || first == '"') {
            return QUOTATION;
        }
        boolean digits = first >= '0' && first <= '9';
        if (!digits && !OPENING.contains(firstWord(option))) {
            return TEXT;
        }
        if (A_YEAR.matcher(option).matches()) {
            return YEAR;
        }
        if (A_MONTH.matcher(option).matches()) {
            return MONTH;
        }
        if (A_DAY.matcher(option).matches()) {
            return DAY;
        }
        return A_NUMBER.matcher(option).matches() ? NUMBER : TEXT;
    }

    private static String firstWord(String option) {
        int end = option.indexOf(' ');
        return (end < 0 ? option : option.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
