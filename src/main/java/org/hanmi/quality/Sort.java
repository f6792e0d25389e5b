package org.hanmi.quality;

import java.util.Set;
import java.util.regex.Pattern;

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

    private static final String MONTHS =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern A_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern A_MONTH = Pattern.compile(MONTHS + "( \\d{4})?");
    private static final Pattern A_DAY = Pattern.compile("\\d{1,2} " + MONTHS + "( \\d{4})?");
    private static final Pattern A_NUMBER =
            Pattern.compile("(?i)((about|roughly|nearly|almost|more than|less than|over|only) )?"
                    + "(\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)"
                    + "( (hundred|thousand|million|billion))?( \\w+)?");

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
        return Set.of(PERSON, PLACE, ORGANIZATION, OFFICE).contains(this);
    }

    static Sort of(String option, Names names) {
        Sort listed = names.sort(option);
        if (listed != null) {
            return listed;
        }
        char first = option.isEmpty() ? ' ' : option.charAt(0);
        if (first == '“' || first == '"') {
            return QUOTATION;
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
}
