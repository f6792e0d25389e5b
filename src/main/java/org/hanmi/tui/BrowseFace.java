package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.BrowseView;
import org.hanmi.present.Command;
import org.hanmi.present.Key;
import org.hanmi.present.Place;
import org.jspecify.annotations.Nullable;

/**
 * A card or a list of what is known.
 *
 * @param at the highlighted link, from 0
 * @param typing what is being typed after {@code /}; null if nothing
 * @param free whether the page was scrolled away from the highlighted link, which then follows
 * @param turned so many screens are to be turned when it is next drawn, since only then their height is known
 * @param previews what links lead to
 */
public record BrowseFace(BrowseView view, int at, @Nullable Entry typing, boolean free, int turned, Previews previews)
        implements Face {

    /** What a link leads to, by its place among the links; null if that is not shown before it is opened. */
    interface Previews {
        @Nullable
        BrowseView of(int link);
    }

    /** A card that is seen beside another. */
    static BrowseFace glimpsed(BrowseView view) {
        return new BrowseFace(view, -1, null, true, 0, link -> null);
    }

    static BrowseFace of(BrowseView view, int at, Previews previews) {
        return new BrowseFace(view, at, null, at == 0 && !view.list(), 0, previews);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.browse(this);
    }

    @Override
    public Place place() {
        return Place.BROWSE;
    }

    @Override
    public List<Key> keys() {
        if (typing == null) {
            return view.keys();
        }
        // Letters belong to what is typed.
        List<Key> keys = new ArrayList<>();
        for (Key key : view.keys()) {
            if (key.command() == Command.OPEN || key.command() == Command.RETURN) {
                keys.add(key);
            }
        }
        return keys;
    }

    BrowseFace to(int link) {
        return new BrowseFace(view, Math.max(0, Math.min(link, view.links().size() - 1)), typing, false, 0, previews);
    }

    BrowseFace scrolled() {
        return new BrowseFace(view, at, typing, true, 0, previews);
    }

    BrowseFace typing(@Nullable Entry entry) {
        return new BrowseFace(view, at, entry, free, turned, previews);
    }

    BrowseFace turned(int screens) {
        return new BrowseFace(view, at, typing, !view.list(), screens, previews);
    }
}
