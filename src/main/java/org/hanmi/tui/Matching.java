package org.hanmi.tui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Each left side is given a right side: a letter gives it to the highlighted one, left and right arrows try one after
 * another, a digit goes to a left side. Enter answers.
 *
 * @param given for each left side the index of its right side, or {@link Labels#NONE}
 */
record Matching(List<Integer> given, int options, int at) implements Answering {

    Matching {
        given = List.copyOf(given);
    }

    static Matching of(int lefts, int options) {
        return new Matching(Collections.nCopies(lefts, Labels.NONE), options, 0);
    }

    @Override
    public @Nullable Reply on(Input input) {
        if (input.kind() == Kind.ENTER) {
            return new Reply(this, true);
        }
        Matching next = next(input);
        return next == null ? null : new Reply(next, false);
    }

    private @Nullable Matching next(Input input) {
        int right = Labels.letter(input, options);
        if (right != Labels.NONE) {
            return with(right, Math.min(at + 1, given.size() - 1));
        }
        int left = Labels.digit(input, given.size());
        if (left != Labels.NONE) {
            return new Matching(given, options, left);
        }
        return switch (input.kind()) {
            case RIGHT -> with((given.get(at) + 1) % options, at);
            case LEFT -> with(given.get(at) <= 0 ? options - 1 : given.get(at) - 1, at);
            case BACKSPACE, DELETE -> with(Labels.NONE, at);
            default -> Labels.moves(input) ? new Matching(given, options, Labels.moved(input, at, given.size())) : null;
        };
    }

    private Matching with(int right, int then) {
        List<Integer> changed = new ArrayList<>(given);
        changed.set(at, right);
        return new Matching(changed, options, then);
    }

    @Override
    public String response() {
        StringBuilder response = new StringBuilder();
        for (int i = 0; i < given.size(); i++) {
            if (given.get(i) != Labels.NONE) {
                response.append(response.length() > 0 ? " " : "")
                        .append(Labels.digit(i))
                        .append(Labels.letter(given.get(i)));
            }
        }
        return response.toString();
    }

    @Override
    public boolean begun() {
        for (int right : given) {
            if (right != Labels.NONE) {
                return true;
            }
        }
        return false;
    }
}
