package org.hanmi.doctor;

import java.io.File;
import java.util.List;
import java.util.Properties;

/** Java: which one runs, and whether it starts from an archive of classes. */
public final class JavaCheck {

    private JavaCheck() {}

    /**
     * Looks at the JVM that runs.
     *
     * @param properties its system properties
     * @param arguments what it was started with
     */
    public static Finding finding(Properties properties, List<String> arguments) {
        String says = properties.getProperty("java.version", "of no known version") + " by "
                + properties.getProperty("java.vendor", "an unknown maker") + " in "
                + properties.getProperty("java.home", "an unknown folder");
        for (String argument : arguments) {
            String kind = argument.startsWith("-XX:AOTCache=")
                    ? "AOT cache"
                    : argument.startsWith("-XX:SharedArchiveFile=") ? "class archive" : "";
            if (!kind.isEmpty()) {
                File archive = new File(argument.substring(argument.indexOf('=') + 1));
                if (archive.isFile()) {
                    return Finding.fine(
                            "java",
                            says + "; starts fast, from the " + kind + " " + archive + " ("
                                    + archive.length() / 1_000_000 + " MB)");
                }
            }
        }
        if (properties.getProperty("jpackage.app-version") != null) {
            return Finding.fine("java", says + ", which came with the program");
        }
        return Finding.odd(
                "java",
                says + "; without an archive of classes, so a start takes twice as long",
                properties.getProperty("hanmi.tty") == null
                        ? "start by the launcher hanmi, which makes one"
                        : "the launcher makes one in the background: look again in half a minute");
    }
}
