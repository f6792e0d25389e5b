/**
 * Question sets: from a blueprint to items, forms and a file that can be made again. May use {@code problem},
 * {@code time}, {@code fact}, {@code article} (to read YAML, and for the nearest word), {@code item}, {@code answer} (for the order of
 * dates and numbers) and Jackson. Start with {@link org.hanmi.set.Blueprint} and {@link org.hanmi.set.Selection}.
 */
@NullMarked
package org.hanmi.set;

import org.jspecify.annotations.NullMarked;
