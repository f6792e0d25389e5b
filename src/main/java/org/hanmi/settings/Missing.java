package org.hanmi.settings;

import java.io.File;

/**
 * Tells files that are not there from those that cannot be seen, without the JDK's channels, which take longer to load
 * than everything that a new learner's first start reads.
 */
public final class Missing {

    private Missing() {}

    /** True if there is certainly no such file; false if there is one, or if its folder keeps it from us. */
    public static boolean is(File file) {
        if (file.exists()) {
            return false;
        }
        File folder = file.getAbsoluteFile().getParentFile();
        return folder == null || (folder.exists() ? folder.canExecute() : is(folder));
    }
}
