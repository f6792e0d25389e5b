package org.hanmi.present;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a learner did with a question.
 *
 * @param asked how often it was asked
 * @param right how often the answer was right
 * @param due when its fact is asked again; null if it is not known yet
 * @param suspended whether its fact is not asked any more
 */
public record Past(int asked, int right, @Nullable LocalDate due, boolean suspended) {}
