package org.hanmi.item;

/**
 * A wrong option.
 *
 * @param feedback one sentence that says why it is certainly wrong
 */
public record Distractor(String text, String feedback) {}
