package org.hanmi.present;

import java.util.List;

/**
 * What is said while something is read that takes a moment.
 *
 * @param title what will be there
 * @param words what is read, and how much of it is
 * @param keys what can be done meanwhile
 */
public record WaitingView(String title, String words, List<Key> keys) implements Still {

    /** Copies the list. */
    public WaitingView {
        keys = List.copyOf(keys);
    }

    /** While the articles are read. */
    public static WaitingView reading(Words words, BrowseWords browse, int percent) {
        return new WaitingView(browse.title(), browse.reading(percent), Keys.at(Situation.at(Place.WAITING), words));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.waiting(this);
    }
}
