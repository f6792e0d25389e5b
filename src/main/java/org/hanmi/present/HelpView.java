package org.hanmi.present;

import java.util.List;

/** All keys, by the place where they work; made from the key table. */
public record HelpView(String title, List<Section> sections) {

    /** The keys of one place. */
    public record Section(String title, List<Key> keys) {}
}
