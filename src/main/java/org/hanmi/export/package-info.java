/**
 * Question sets for other people's tools: one small class a format. May use {@code csv}, {@code item} and {@code answer}, and a
 * library where a format needs one. Start with {@link org.hanmi.export.Format}; to add a format, write its class and
 * one constant there.
 */
@NullMarked
package org.hanmi.export;

import org.jspecify.annotations.NullMarked;
