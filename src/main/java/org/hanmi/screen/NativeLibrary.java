package org.hanmi.screen;

import java.io.File;
import java.lang.reflect.Field;

/**
 * Loads JLine's native library from the folder that {@code -Dlibrary.jline.path} names.
 *
 * <p>JLine's own loader does the same and much besides: it sets up logging, cleans the temporary folder, works out the name
 * of the system by regular expressions and writes the library there anew. That takes as long as the rest of the way to the
 * first frame, so it is told that all is done. Without the folder, or if JLine has changed, it goes its own way.
 */
final class NativeLibrary {

    private static final String LOADER = "org.jline.nativ.JLineNativeLoader";

    private NativeLibrary() {}

    static void load() {
        String folder = System.getProperty("library.jline.path");
        File library = new File(folder == null ? "" : folder, System.mapLibraryName("jlinenative"));
        if (folder == null || !library.isFile()) {
            return;
        }
        try {
            System.load(library.getAbsolutePath());
            Field loaded = Class.forName(LOADER).getDeclaredField("loaded");
            loaded.setAccessible(true);
            loaded.setBoolean(null, true);
        } catch (ReflectiveOperationException | LinkageError e) {
            // JLine loads it as it does everywhere else.
            return;
        }
    }
}
