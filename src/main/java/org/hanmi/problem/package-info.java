/**
 * Mistakes in files that people wrote, as values: where, what, and how to mend it. Uses nothing. Start with {@link org.hanmi.problem.Problem}.
 */
@NullMarked
package org.hanmi.problem;

import org.jspecify.annotations.NullMarked;
