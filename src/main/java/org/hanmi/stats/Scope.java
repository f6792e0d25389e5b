package org.hanmi.stats;

import java.util.List;

/**
 * What is counted.
 *
 * @param subjects the items of the bank, or those that a filter left
 * @param whole whether reviews of items that the bank does not have any more count, too; they do unless something was
 *     filtered
 */
public record Scope(List<Subject> subjects, boolean whole) {

    /** Copies the list. */
    public Scope {
        subjects = List.copyOf(subjects);
    }
}
