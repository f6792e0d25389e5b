/**
 * Item models: patterns that make items out of facts. May use {@code time}, {@code fact}, {@code knowledge},
 * {@code item} and {@code quality}. Start with {@link org.hanmi.generate.ItemModel}; add a new one to
 * {@link org.hanmi.generate.ItemModels}.
 */
@NullMarked
package org.hanmi.generate;

import org.jspecify.annotations.NullMarked;
