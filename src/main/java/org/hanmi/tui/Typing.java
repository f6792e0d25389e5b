package org.hanmi.tui;

import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/** A line of text. Letters belong to it; a colon at its start begins a command. */
record Typing(Entry entry) implements Answering {

    @Override
    public @Nullable Reply on(Input input) {
        if (input.kind() == Kind.ENTER) {
            return new Reply(this, true);
        }
        if (input.kind() == Kind.ESCAPE && !entry.isEmpty()) {
            return new Reply(new Typing(Entry.EMPTY), false);
        }
        Entry next = entry.on(input);
        return next.equals(entry) ? null : new Reply(new Typing(next), false);
    }

    @Override
    public String response() {
        return entry.text();
    }

    @Override
    public boolean begun() {
        return !entry.text().isBlank();
    }
}
