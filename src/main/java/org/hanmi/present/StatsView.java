package org.hanmi.present;

import java.util.List;

/**
 * Statistics, page by page.
 *
 * @param title what they are
 * @param pages at least one
 * @param keys what can be done
 */
public record StatsView(String title, List<Page> pages, List<Key> keys) {

    /** Copies the lists. */
    public StatsView {
        pages = List.copyOf(pages);
        keys = List.copyOf(keys);
    }

    /** One page. */
    public record Page(String name, List<Block> blocks) {
        /** Copies the list. */
        public Page {
            blocks = List.copyOf(blocks);
        }
    }
}
