package org.hanmi.export;

import java.util.List;

/**
 * One form of a set: the same items as the others, in an order of its own.
 *
 * @param name {@code A}; empty if there is only one
 */
public record Form(String name, List<Entry> entries) {

    /** Copies the list. */
    public Form {
        entries = List.copyOf(entries);
    }
}
