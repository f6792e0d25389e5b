package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Command;
import org.hanmi.present.FormView;
import org.hanmi.present.Key;
import org.hanmi.present.Place;
import org.jspecify.annotations.Nullable;

/**
 * Lines to choose something in.
 *
 * @param at the highlighted line, from 0
 * @param typing what is being typed in it; null if nothing
 */
public record FormFace(FormView view, int at, @Nullable Entry typing) implements Face {
    @Override
    public <R> R match(Cases<R> cases) {
        return cases.form(this);
    }

    @Override
    public Place place() {
        return view.place();
    }

    @Override
    public List<Key> keys() {
        if (typing == null) {
            return view.keys();
        }
        // Letters belong to what is typed.
        List<Key> keys = new ArrayList<>();
        for (Key key : view.keys()) {
            if (key.command() == Command.CHANGE || key.command() == Command.RETURN) {
                keys.add(key);
            }
        }
        return keys;
    }

    FormFace to(int line) {
        return new FormFace(view, Math.max(0, Math.min(view.lines().size() - 1, line)), null);
    }

    FormFace typing(@Nullable Entry entry) {
        return new FormFace(view, at, entry);
    }
}
