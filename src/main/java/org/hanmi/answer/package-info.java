/**
 * Judges an answer, typed or chosen, against an item: right, close, wrong, or no answer at all. May use
 * {@code item}. Start with {@link org.hanmi.answer.Judge}.
 */
@NullMarked
package org.hanmi.answer;

import org.jspecify.annotations.NullMarked;
