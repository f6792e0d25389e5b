/**
 * Texts as JSON has them, for what writes its lines without a library. Uses nothing of ours. Start with
 * {@link org.hanmi.json.JsonText}.
 */
@NullMarked
package org.hanmi.json;

import org.jspecify.annotations.NullMarked;
