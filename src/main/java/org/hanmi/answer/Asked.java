package org.hanmi.answer;

import java.util.Locale;

/** How a question is put this time. An item with options can also be asked as typed text. */
public enum Asked {
    /** One option is chosen. */
    CHOICE,
    /** The answer is typed. */
    TYPED,
    /** All the right options are chosen. */
    MULTIPLE,
    /** The options are put in sequence. */
    ORDER,
    /** Each left side is given its right side. */
    MATCH;

    /** The word for it in the review log. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if one press of a digit or letter answers it; the others need a line of text. */
    public boolean byOneKey() {
        return this == CHOICE;
    }
}
