package org.hanmi.results;

import java.util.List;

/**
 * One student's answer to one item.
 *
 * @param item the item's id
 * @param chosen the options chosen, or what was typed; empty if that is not known
 */
public record Response(String student, String item, List<String> chosen, boolean correct) {

    /** Copies the list. */
    public Response {
        chosen = List.copyOf(chosen);
    }
}
