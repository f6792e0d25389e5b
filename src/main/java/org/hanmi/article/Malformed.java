package org.hanmi.article;

import org.jspecify.annotations.Nullable;

/** Says why a file cannot be read as YAML at all; turned into one problem by {@link Document}. */
final class Malformed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    @SuppressWarnings("serial")
    private final @Nullable String hint;

    Malformed(int line, String message, @Nullable String hint) {
        super(message, null, false, false);
        this.line = line;
        this.hint = hint;
    }

    int line() {
        return line;
    }

    @Nullable
    String hint() {
        return hint;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
