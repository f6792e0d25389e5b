package org.hanmi.settings;

import java.io.Serial;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The settings cannot be used: the message is one sentence for the learner, with the path. The file is left as it is. */
public final class SettingsException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Path path;
    private final boolean mistake;

    SettingsException(Path path, String sentence, boolean mistake, @Nullable Throwable cause) {
        super(sentence, cause);
        this.path = path;
        this.mistake = mistake;
    }

    /** The file or folder that is meant. */
    public Path path() {
        return path;
    }

    /** Tells whether the file was read and something in it is wrong; else it could not be read or written. */
    public boolean isMistake() {
        return mistake;
    }
}
