package org.hanmi.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone the articles name.
 *
 * @param name the one spelling used in the bank, in the order usual for that person
 * @param surname the part of the name that is the family name
 * @param country the country the person serves or comes from
 * @param hangul the name in Hangul, where there is a usual form
 * @param hanja the name in Chinese characters, where it matters
 * @param also other spellings, accepted as answers and found by search
 * @param actor false for reporters, photographers and analysts, whom no question asks for (trap 46)
 */
public record Person(
        PersonId id,
        String name,
        String surname,
        PlaceId country,
        @Nullable String hangul,
        @Nullable String hanja,
        List<String> also,
        boolean actor) {

    /** Copies the list. */
    public Person {
        also = List.copyOf(also);
    }
}
