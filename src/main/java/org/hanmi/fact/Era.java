package org.hanmi.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * A part of the story. Which one a fact belongs to is decided by its earliest day, so that every date belongs to one.
 *
 * @param id a slug: {@code 1945-1953}
 * @param name how it is shown
 * @param hangul how it is shown in Korean
 * @param span its days; the last era may be open
 */
public record Era(String id, String name, @Nullable String hangul, Period span) {

    /** The era of a date; nothing for no date, and for one before the first era or after the last. */
    public static Optional<Era> of(List<Era> eras, @Nullable When when) {
        return when == null ? Optional.empty() : of(eras, when.earliest());
    }

    /** The era of a day. */
    public static Optional<Era> of(List<Era> eras, LocalDate day) {
        for (Era era : eras) {
            if (era.span.mayInclude(day)) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }
}
