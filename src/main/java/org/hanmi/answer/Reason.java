package org.hanmi.answer;

/** Why a verdict is neither plainly right nor plainly wrong. */
public enum Reason {
    /** There is nothing to explain. */
    NONE,
    /** Nothing was typed. */
    EMPTY,
    /** A digit or letter without an option. */
    NO_SUCH_OPTION,
    /** Words that are none of the options. */
    NOT_AN_OPTION,
    /** One option was named twice. */
    TWICE,
    /** Options are left over that need a place. */
    INCOMPLETE,
    /** More was named than there is. */
    TOO_MANY,
    /** A date is asked, and this is none. */
    NOT_A_DATE,
    /** A number is asked, and this is none. */
    NOT_A_NUMBER,
    /** A date that is right as far as it goes, and goes less far than was asked. */
    COARSER,
    /** A date that goes further than was asked, into what the source does not say. */
    FINER,
    /** A slip of a letter or two, nearer to the right answer than to any other. */
    SPELLING
}
