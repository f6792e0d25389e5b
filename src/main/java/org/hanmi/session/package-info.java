/**
 * One sitting as a function: a state and an event in, the next state and the lines for the log out. It knows no
 * screen, no clock, no file. May use {@code item}, {@code answer}, {@code fsrs}, {@code review}. Start with
 * {@link org.hanmi.session.Session}.
 */
@NullMarked
package org.hanmi.session;

import org.jspecify.annotations.NullMarked;
