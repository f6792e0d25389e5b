package org.hanmi.tui;

import java.util.BitSet;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All that are right. Space, a digit or a letter ticks or unticks; Enter answers.
 *
 * @param ticked a bit for each option
 */
record Ticking(int options, int at, long ticked) implements Answering {

    static Ticking of(int options) {
        return new Ticking(options, 0, 0);
    }

    boolean isTicked(int option) {
        return (ticked >> option & 1) == 1;
    }

    @Override
    public @Nullable Reply on(Input input) {
        int named = Math.max(Labels.digit(input, options), Labels.letter(input, options));
        if (named == Labels.NONE && input.kind() == Kind.TEXT && input.text().equals(" ")) {
            named = at;
        }
        if (named != Labels.NONE) {
            return new Reply(new Ticking(options, named, ticked ^ 1L << named), false);
        }
        if (Labels.moves(input)) {
            return new Reply(new Ticking(options, Labels.moved(input, at, options), ticked), false);
        }
        return input.kind() == Kind.ENTER ? new Reply(this, true) : null;
    }

    @Override
    public String response() {
        StringBuilder response = new StringBuilder();
        BitSet bits = BitSet.valueOf(new long[] {ticked});
        for (int i = bits.nextSetBit(0); i >= 0; i = bits.nextSetBit(i + 1)) {
            response.append(response.length() > 0 ? " " : "").append(Labels.digit(i));
        }
        return response.toString();
    }

    @Override
    public boolean begun() {
        return ticked != 0;
    }
}
