/**
 * A stem as a query: what is asked for, what is named, and the fewest further words that leave one answer. Nothing here
 * speaks English; the words of a constraint are handed in. May use {@code time}, {@code fact} and {@code knowledge}.
 * Start with {@link org.hanmi.query.Search}.
 */
@NullMarked
package org.hanmi.query;

import org.jspecify.annotations.NullMarked;
