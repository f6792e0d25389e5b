/**
 * A curator at work, line by line: walking the items that somebody should look at, deciding about them, writing new
 * ones. May use {@code fact}, {@code knowledge}, {@code item}, {@code quality}, {@code bank}, {@code review} and
 * {@code line}. Start with {@link org.hanmi.curate.ReviewTalk}.
 */
@NullMarked
package org.hanmi.curate;

import org.jspecify.annotations.NullMarked;
