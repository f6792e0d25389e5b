/**
 * The plain face: questions and answers line by line, for a pipe, a screen reader, a braille line, a dumb
 * terminal. No escape sequences, no redrawing. May use {@code session}, {@code present} and JLine. Start with
 * {@link org.hanmi.line.LineMode}.
 */
@NullMarked
package org.hanmi.line;

import org.jspecify.annotations.NullMarked;
