package org.hanmi.stats;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The whole log in a few numbers.
 *
 * @param reviews answers that count
 * @param right how many of them were right
 * @param millis how long they took, no answer counted for more than a minute
 * @param days study days with an answer
 * @param first the first of these days; nothing if there is none
 * @param facts facts in the bank, or in what a filter left of it
 * @param learned facts asked at least once
 * @param mature how many of these have a stability of {@link Retention#MATURE} days or more
 * @param suspended how many of the facts learned are not asked any more
 * @param elsewhere how many of the facts learned the bank does not have any more
 * @param earlier how many of the facts learned were last asked before today: only of these recall is more than a promise
 * @param known how many facts would be recalled if all were asked today: the sum of the chances
 */
public record Totals(
        int reviews,
        int right,
        long millis,
        int days,
        @Nullable LocalDate first,
        int facts,
        int learned,
        int mature,
        int suspended,
        int elsewhere,
        int earlier,
        double known) {}
