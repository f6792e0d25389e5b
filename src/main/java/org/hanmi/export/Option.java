package org.hanmi.export;

/**
 * One option of an entry, as it is shown.
 *
 * @param right true if it belongs to the key
 * @param feedback why it is wrong; empty for the key
 */
public record Option(String text, boolean right, String feedback) {}
