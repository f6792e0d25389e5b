/**
 * What can be looked up: a card for each person, place, organization, post, article, fact, topic and question, the lists
 * of them, the timeline, and search over everything. Uses {@code time}, {@code fact}, {@code knowledge} and {@code item};
 * says nothing in words of its own. Start with {@link org.hanmi.guide.Guide}.
 */
@NullMarked
package org.hanmi.guide;

import org.jspecify.annotations.NullMarked;
