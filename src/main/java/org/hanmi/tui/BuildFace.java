package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.BuildView;
import org.hanmi.present.Command;
import org.hanmi.present.Key;
import org.hanmi.present.Place;
import org.jspecify.annotations.Nullable;

/**
 * A set in the making.
 *
 * @param at the highlighted line, from 0
 * @param whole whether the highlighted question is seen whole
 * @param typing the conditions of a new row, while they are typed
 */
public record BuildFace(
        BuildView view, int at, boolean whole, @Nullable Entry typing) implements Face {

    /** Begins at a line. */
    public static BuildFace of(BuildView view, int at, boolean whole) {
        String written = view.written();
        Entry typing = written == null ? null : new Entry(written, written.length());
        return new BuildFace(view, 0, whole, typing).to(at);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.build(this);
    }

    @Override
    public Place place() {
        return Place.BUILD;
    }

    @Override
    public List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        if (typing == null) {
            BuildView.Line line = line();
            boolean question = line != null && !line.isHead();
            for (Key key : view.keys()) {
                boolean needs =
                        key.command() == Command.SWAP || key.command() == Command.LOCK || key.command() == Command.OPEN;
                keys.add(
                        question || !needs
                                ? key
                                : new Key(key.key(), key.command(), key.words(), key.explanation(), view.noQuestion()));
            }
            return keys;
        }
        // Letters belong to what is typed, and Enter adds it.
        for (Key key : view.keys()) {
            if (key.command() == Command.ADD) {
                keys.add(0, new Key("Enter", key.command(), key.words(), key.explanation(), null));
            } else if (key.command() == Command.RETURN) {
                keys.add(key);
            }
        }
        return keys;
    }

    BuildFace to(int line) {
        return new BuildFace(view, Math.max(0, Math.min(view.lines().size() - 1, line)), whole, typing);
    }

    BuildFace whole(boolean seen) {
        return new BuildFace(view, at, seen, typing);
    }

    BuildFace typing(@Nullable Entry entry) {
        return new BuildFace(view, at, whole, entry);
    }

    BuildView.@Nullable Line line() {
        return at < view.lines().size() ? view.lines().get(at) : null;
    }
}
