package org.hanmi.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The end of a sitting.
 *
 * @param result how many, how many right, how long, in a sentence
 * @param learned facts that were new and are now known
 * @param missed facts that were missed, even if they were right on a second try
 * @param next what waits and when, in a sentence
 * @param note what was just undone or overridden, if anything
 */
public record SummaryView(
        String title,
        int answered,
        int right,
        String result,
        String learnedTitle,
        List<Line> learned,
        String missedTitle,
        List<Line> missed,
        String next,
        @Nullable String note,
        List<Key> keys)
        implements Still {

    /**
     * One fact of the sitting.
     *
     * @param back when it comes back: {@code in about 8 days}
     */
    public record Line(Mark mark, String stem, String answer, String back) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.summary(this);
    }
}
