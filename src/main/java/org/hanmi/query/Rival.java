package org.hanmi.query;

import org.hanmi.fact.Fact;

/**
 * A fact that fits the question and gives, or may give, another answer.
 *
 * @param answer the other answer
 */
public record Rival(Fact fact, String answer) {}
