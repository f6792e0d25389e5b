/**
 * A set that a teacher makes step by step: rows are added and dropped, items looked at, exchanged, locked and drawn anew. May use {@code set} and {@code line}. Start with {@link org.hanmi.compose.Builder}, which knows no screen; {@link org.hanmi.compose.BuilderTalk} is it line by line.
 */
@NullMarked
package org.hanmi.compose;

import org.jspecify.annotations.NullMarked;
