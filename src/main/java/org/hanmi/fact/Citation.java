package org.hanmi.fact;

import org.jspecify.annotations.Nullable;

/**
 * The source that carries a fact and the place in it.
 *
 * @param at {@code P5} for body paragraph 5, {@code P5-6}, {@code headline}, {@code standfirst},
 *     {@code caption}; null for a list
 */
public record Citation(Source source, @Nullable String at) {}
