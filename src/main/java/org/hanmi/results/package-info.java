/**
 * What came back from a class: answers of many students to the items of a set, and what they say of each item. May use
 * {@code problem}, {@code csv}, {@code item}, {@code answer} and Jackson. Start with {@link org.hanmi.results.Analysis}.
 */
@NullMarked
package org.hanmi.results;

import org.jspecify.annotations.NullMarked;
