/**
 * The review log, and the memory of each fact folded from it. May use {@code problem}, {@code item} and {@code fsrs}, and
 * Jackson's streaming core for unusual lines. Start with {@link org.hanmi.review.Reviews}.
 */
@NullMarked
package org.hanmi.review;

import org.jspecify.annotations.NullMarked;
