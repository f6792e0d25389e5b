package org.hanmi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A small course that stays as it is while the one in the repository grows: five articles and their bank, under
 * {@code src/test/resources/course}. Its bank is a golden file of the generator.
 */
public final class Course {

    /** The folder that {@code hanmi.home} may name. */
    public static final Path HOME = Path.of("src/test/resources/course");

    /** Its articles. */
    public static final Path ARTICLES = HOME.resolve("articles");

    /** Its bank. */
    public static final Path QUESTIONS = HOME.resolve("questions");

    private Course() {}

    /** Puts {@code articles} and {@code questions} into a folder. */
    public static void copyTo(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(HOME)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(HOME.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }
}
