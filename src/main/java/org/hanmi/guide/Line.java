package org.hanmi.guide;

import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A line of a card.
 *
 * @param text a name or a sentence of the data; empty if the note says all
 * @param hangul the same in Korean, where the data has it
 * @param when as far as it is known
 * @param target the card that it leads to
 * @param detail what the note needs; empty if nothing
 * @param count what a count counts; 0 if nothing
 */
public record Line(
        String text,
        @Nullable String hangul,
        @Nullable When when,
        @Nullable Target target,
        Note note,
        String detail,
        int count) {

    static Line of(String text) {
        return new Line(text, null, null, null, Note.NONE, "", 0);
    }

    static Line of(Note note, String detail) {
        return new Line("", null, null, null, note, detail, 0);
    }

    Line to(Target leads) {
        return new Line(text, hangul, when, leads, note, detail, count);
    }

    Line korean(@Nullable String name) {
        return new Line(text, name, when, target, note, detail, count);
    }

    Line at(@Nullable When date) {
        return new Line(text, hangul, date, target, note, detail, count);
    }

    Line noted(Note says, String words) {
        return new Line(text, hangul, when, target, says, words, count);
    }

    Line counting(int number) {
        return new Line(text, hangul, when, target, note == Note.NONE ? Note.COUNT : note, detail, number);
    }
}
