package org.hanmi.doctor;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at.
 *
 * @param name what it is, one word
 * @param says how it is and what that means
 * @param advice what to do, if anything is to be done
 */
public record Finding(
        State state, String name, String says, @Nullable String advice) {

    /** How it stands, by a sign and a word: a sign alone is lost on a screen reader, a colour alone on many. */
    public enum State {
        /** As it should be. */
        FINE("✓", "fine"),
        /** The program works, but not as well as it could. */
        ODD("!", "look"),
        /** Something cannot be read, written or used. */
        CLOSED("✗", "broken"),
        /** Something can be read, and has mistakes in it. */
        WRONG("✗", "broken");

        private final String sign;
        private final String word;

        State(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        /** One column. */
        public String sign() {
            return sign;
        }

        /** In English. */
        public String word() {
            return word;
        }
    }

    static Finding fine(String name, String says) {
        return new Finding(State.FINE, name, says, null);
    }

    /** One that works, but not as well as it could. */
    public static Finding odd(String name, String says, String advice) {
        return new Finding(State.ODD, name, says, advice);
    }

    static Finding closed(String name, String says, String advice) {
        return new Finding(State.CLOSED, name, says, advice);
    }

    static Finding wrong(String name, String says, String advice) {
        return new Finding(State.WRONG, name, says, advice);
    }

    /** Tells whether something does not work at all. */
    public boolean isBroken() {
        return state == State.CLOSED || state == State.WRONG;
    }
}
