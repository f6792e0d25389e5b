package org.hanmi.export;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person may choose about an export, and what decides the same bytes.
 *
 * @param changed when the questions last changed: what Anki compares to see which note is newer
 * @param paper for what is printed
 * @param seconds how long a question of a live quiz is open
 * @param mark true to begin a table with a byte order mark, for programs that would otherwise not see that it is UTF-8
 * @param language of the words around the questions on paper, Korean or English
 */
public record Setting(Instant changed, Paper paper, int seconds, boolean mark, Locale language) {

    /** A4, twenty seconds, no mark, English. */
    public static Setting of(Instant changed) {
        return new Setting(changed, Paper.A4, 20, false, Locale.ENGLISH);
    }
}
