package org.hanmi.fact;

import org.hanmi.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A first, a seventh, with its limits. Without them it is false (trap 53).
 *
 * @param ordinal 1 for the first
 * @param of what it is the first of, with the limits: {@code overseas trip as secretary of state}
 * @param since the date of the one before, where the source says "first since"
 */
public record Distinction(int ordinal, String of, @Nullable PartialDate since) {}
