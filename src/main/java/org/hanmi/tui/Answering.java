package org.hanmi.tui;

import org.hanmi.present.QuestionView;
import org.hanmi.screen.Input;
import org.jspecify.annotations.Nullable;

/** An answer in the making: what is highlighted, chosen, moved or typed. It outlasts a change of the window's size. */
sealed interface Answering permits Choosing, Ticking, Ordering, Matching, Typing {

    /** What to do with an input. */
    record Reply(Answering next, boolean complete) {}

    /** What a key makes of it; null if the key is not for the answer. */
    @Nullable
    Reply on(Input input);

    /** The answer as a line of text. */
    String response();

    /** Whether something would be lost. */
    boolean begun();

    /** The answer to a question before anything was done. */
    static Answering to(QuestionView view) {
        int options = view.options().size();
        if (options == 0) {
            return new Typing(Entry.EMPTY);
        }
        return switch (view.asked()) {
            case MULTIPLE -> Ticking.of(options);
            case ORDER -> Ordering.of(options);
            case MATCH -> Matching.of(view.lefts().size(), options);
            case CHOICE, TYPED -> new Choosing(options, 0, false);
        };
    }
}
