/**
 * The full screen: a model, what a key makes of it, and how it is drawn. Shows the views of {@code present} on the canvas of
 * {@code screen}, and knows no rating, no log and no clock. Start with {@link org.hanmi.tui.Stage}, the loop, and
 * {@link org.hanmi.tui.Update}, the function it turns on.
 */
@NullMarked
package org.hanmi.tui;

import org.jspecify.annotations.NullMarked;
