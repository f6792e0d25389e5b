/**
 * All facts together, and what follows from them: what is certain, and what is merely not denied. May use
 * {@code time} and {@code fact}. Start with {@link org.hanmi.knowledge.KnowledgeBase}, and before changing
 * what counts as certain, read {@link org.hanmi.knowledge.Certainty}.
 */
@NullMarked
package org.hanmi.knowledge;

import org.jspecify.annotations.NullMarked;
