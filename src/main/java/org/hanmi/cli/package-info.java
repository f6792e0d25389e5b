/**
 * The command line: one class a command, named as the user types it; wiring; {@code main}. The only package that
 * touches standard streams, the clock and the environment. Start with {@link org.hanmi.cli.Main}.
 */
@NullMarked
package org.hanmi.cli;

import org.jspecify.annotations.NullMarked;
