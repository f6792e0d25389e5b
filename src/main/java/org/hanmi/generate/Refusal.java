package org.hanmi.generate;

import org.hanmi.fact.FactId;

/**
 * An item that was not made.
 *
 * @param model the model that looked at the fact
 * @param reason one sentence: what else would be right, or which reason is lacking
 */
public record Refusal(String model, FactId fact, String reason) {}
