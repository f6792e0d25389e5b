/**
 * What the learner chose, in {@code settings.json}: how much is to be kept, how much a day brings, an exam, days off, and
 * the memory parameters with the evidence for them. Read at every start, so by hand and with nothing but the JDK. May use
 * {@code fsrs}. Start with {@link org.hanmi.settings.Settings}.
 */
@NullMarked
package org.hanmi.settings;

import org.jspecify.annotations.NullMarked;
