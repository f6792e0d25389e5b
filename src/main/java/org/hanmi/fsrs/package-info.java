/**
 * The memory model, FSRS-6: arithmetic only, ported by name from fsrs-rs, with the study day and the fuzz that scheduling
 * needs. Uses nothing but the JDK. Start with {@link org.hanmi.fsrs.Fsrs}.
 */
@NullMarked
package org.hanmi.fsrs;

import org.jspecify.annotations.NullMarked;
