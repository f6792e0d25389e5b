package org.hanmi.present;

import java.util.Locale;

/**
 * The language of sentences that stand beside each other in both, where they are said: what a command tells before or
 * after its work, which no screen shows. Screens have their words together, in {@link Words} and its like.
 */
public enum Tongue {
    /** In English, which is also what programs read. */
    ENGLISH,
    /** In Korean. */
    KOREAN;

    /** The one of a language. */
    public static Tongue of(Locale language) {
        return language.getLanguage().equals("ko") ? KOREAN : ENGLISH;
    }

    /** The sentence of this language. */
    public String either(String english, String korean) {
        return this == ENGLISH ? english : korean;
    }
}
