package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All of them in sequence. Space takes hold of a line or lets go, arrows then carry it along; J, K and arrows with Shift
 * carry it without; a digit sends it to that place. Enter answers.
 *
 * @param lines which option stands on each line
 * @param at the highlighted line
 * @param held whether arrows carry it along
 * @param begun whether anything was moved
 */
record Ordering(List<Integer> lines, int at, boolean held, boolean begun) implements Answering {

    Ordering {
        lines = List.copyOf(lines);
    }

    static Ordering of(int options) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < options; i++) {
            lines.add(i);
        }
        return new Ordering(lines, 0, false, false);
    }

    @Override
    public @Nullable Reply on(Input input) {
        if (input.kind() == Kind.ENTER) {
            return new Reply(this, true);
        }
        Ordering next = next(input);
        return next == null ? null : new Reply(next, false);
    }

    private @Nullable Ordering next(Input input) {
        int place = Labels.digit(input, lines.size());
        if (place != Labels.NONE) {
            return carried(place);
        }
        String typed = input.kind() == Kind.TEXT ? input.text() : "";
        if (typed.equals(" ")) {
            return new Ordering(lines, at, !held, begun);
        }
        if (input.kind() == Kind.MOVE_UP || typed.equals("K")) {
            return carried(Math.max(0, at - 1));
        }
        if (input.kind() == Kind.MOVE_DOWN || typed.equals("J")) {
            return carried(Math.min(lines.size() - 1, at + 1));
        }
        if (!Labels.moves(input)) {
            return null;
        }
        int to = Labels.moved(input, at, lines.size());
        return held ? carried(to) : new Ordering(lines, to, false, begun);
    }

    /** A press takes hold of a line; another one puts it where that is. */
    Ordering pressed(int line) {
        return held && line != at
                ? new Ordering(carried(line).lines(), line, false, true)
                : new Ordering(lines, line, line != at || !held, begun);
    }

    private Ordering carried(int to) {
        List<Integer> moved = new ArrayList<>(lines);
        moved.add(to, moved.remove(at));
        return new Ordering(moved, to, held, true);
    }

    @Override
    public String response() {
        StringBuilder response = new StringBuilder();
        for (int option : lines) {
            response.append(response.length() > 0 ? " " : "").append(Labels.digit(option));
        }
        return response.toString();
    }
}
