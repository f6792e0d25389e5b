package org.hanmi.quality;

/**
 * What is wrong with an item.
 *
 * @param rule the number of the rule that it breaks
 * @param isGrave true if an item with it must not be asked: it is not generated, and a handwritten one is an error;
 *     false if a person should look at it
 * @param what one clause without a full stop
 */
public record Fault(int rule, boolean isGrave, String what) {

    /** {@code rule 12: the stem contains the key}. */
    @Override
    public String toString() {
        return "rule " + rule + ": " + what;
    }
}
