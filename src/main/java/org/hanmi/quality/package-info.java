/**
 * What a program can check of the rules for items, and what the bank covers: one small method a rule, each fault with
 * the number of the rule it breaks. May use {@code problem}, {@code time}, {@code fact}, {@code knowledge} and
 * {@code item}. Start with {@link org.hanmi.quality.ItemRules}.
 */
@NullMarked
package org.hanmi.quality;

import org.jspecify.annotations.NullMarked;
