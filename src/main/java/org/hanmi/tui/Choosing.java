package org.hanmi.tui;

import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One of several options. A digit or a letter is the answer; arrows move, and Enter answers.
 *
 * @param at the highlighted option
 * @param begun whether the learner moved there
 */
record Choosing(int options, int at, boolean begun) implements Answering {

    @Override
    public @Nullable Reply on(Input input) {
        int named = Math.max(Labels.digit(input, options), Labels.letter(input, options));
        if (named != Labels.NONE) {
            return new Reply(new Choosing(options, named, true), true);
        }
        if (Labels.moves(input)) {
            return new Reply(new Choosing(options, Labels.moved(input, at, options), true), false);
        }
        return input.kind() == Kind.ENTER ? new Reply(this, true) : null;
    }

    @Override
    public String response() {
        return Labels.digit(at);
    }
}
