package org.hanmi.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exam before it is handed in.
 *
 * @param progress how much time is left, in words; empty if there is no limit
 * @param result how many are answered, in a sentence
 * @param openTitle the head of what is still open; empty if nothing is
 * @param next what to do now, in a sentence
 */
public record CheckView(
        String title,
        String progress,
        String result,
        String openTitle,
        List<Open> open,
        String next,
        @Nullable String note,
        List<Key> keys)
        implements Still {

    /** A question without an answer. */
    public record Open(String number, String stem) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.check(this);
    }
}
