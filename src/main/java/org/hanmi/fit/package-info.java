/**
 * The fit of the memory model to a learner's own history, and the measures that tell whether it predicts better. May use
 * {@code fsrs} and {@code review}. Start with {@link org.hanmi.fit.Fit}.
 */
@NullMarked
package org.hanmi.fit;

import org.jspecify.annotations.NullMarked;
