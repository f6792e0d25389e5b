package org.hanmi.cli;

import java.util.function.IntSupplier;
import org.hanmi.line.Input;
import org.jspecify.annotations.Nullable;

/**
 * Answers from a pipe, which end when several in a row could not be written down: whatever sits at the other end may
 * make room and answer again, but it need not be somebody who ever stops.
 */
record PipedAnswers(Input lines, IntSupplier failures) implements Input {

    private static final int PATIENCE = 3;

    @Override
    public @Nullable String read(String prompt) {
        return failures.getAsInt() < PATIENCE ? lines.read(prompt) : null;
    }

    @Override
    public boolean isAttended() {
        return lines.isAttended();
    }
}
