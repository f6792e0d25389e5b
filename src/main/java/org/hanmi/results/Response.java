package org.hanmi.results;

import java.util.List;

/**
 * One student's answer to one item.
 *
 * @param item the item's id
 * @param chosen what was chosen or typed; empty if nothing was
 * @param offered whether it was chosen among all the options of the item, each a text of its own in {@code chosen}
 */
public record Response(String student, String item, List<String> chosen, boolean correct, boolean offered) {

    /** Copies the list. */
    public Response {
        chosen = List.copyOf(chosen);
    }
}
