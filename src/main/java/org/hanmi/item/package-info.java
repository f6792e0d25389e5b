/**
 * A question of the bank: stem, interaction, key, distractors, rationale. May use {@code fact}. Start with {@link org.hanmi.item.Item}.
 */
@NullMarked
package org.hanmi.item;

import org.jspecify.annotations.NullMarked;
