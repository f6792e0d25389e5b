/**
 * The item bank on disk: reading, writing, and the index that finds an item without reading them all. May use
 * {@code problem}, {@code fact}, {@code item} and Jackson. Start with {@link org.hanmi.bank.Bank}.
 */
@NullMarked
package org.hanmi.bank;

import org.jspecify.annotations.NullMarked;
