package org.hanmi.item;

import org.jspecify.annotations.Nullable;

/**
 * A source as an item shows it, after the answer.
 *
 * @param article the article's id, or {@code posts}
 * @param outlet who published it
 * @param published when, in EDTF, if known
 * @param paragraph where in the source: {@code 16}, {@code caption}; null for a list
 * @param address the public address
 */
public record Cited(
        String article,
        String outlet,
        @Nullable String published,
        @Nullable String paragraph,
        String address) {}
