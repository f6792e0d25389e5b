/** Stories of a learner, lived through every face. To add a face, implement {@link org.hanmi.story.Face}. */
@NullMarked
package org.hanmi.story;

import org.jspecify.annotations.NullMarked;
