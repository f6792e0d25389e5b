/**
 * The terminal as cells: Lanterna's Screen layer drawn on a JLine terminal, and the one surface that everything is drawn
 * on. May use JLine and Lanterna, and knows nothing of studying. Start with {@link org.hanmi.screen.Canvas} to draw, with
 * {@link org.hanmi.screen.FullScreen} for the device.
 */
@NullMarked
package org.hanmi.screen;

import org.jspecify.annotations.NullMarked;
