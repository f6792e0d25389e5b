/**
 * People, posts, places, organizations, and dated, cited statements about them. May use {@code time}. Start with {@link org.hanmi.fact.Fact}; a new kind of statement starts in {@link org.hanmi.fact.Statement}.
 */
@NullMarked
package org.hanmi.fact;

import org.jspecify.annotations.NullMarked;
