/**
 * Dates and periods exactly as far as they are known (EDTF level 0, with the qualifiers and open ends of level 1). Uses nothing. Start with {@link org.hanmi.time.When}.
 */
@NullMarked
package org.hanmi.time;

import org.jspecify.annotations.NullMarked;
