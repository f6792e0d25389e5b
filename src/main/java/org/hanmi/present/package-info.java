/**
 * Every word the learner reads, and the key table; no colour, no coordinates. May use all that a sitting is made
 * of. Start with {@link org.hanmi.present.Views}, which turns a state into a view, and {@link org.hanmi.present.Keys}.
 */
@NullMarked
package org.hanmi.present;

import org.jspecify.annotations.NullMarked;
