package org.hanmi.export;

/**
 * An item that a format cannot hold.
 *
 * @param reason why, as the end of a sentence
 */
public record Skipped(String id, String reason) {

    @Override
    public String toString() {
        return id + ": " + reason;
    }
}
