package org.hanmi.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanmi.problem.Problem;

/** A small articles folder that nothing is wrong with, copied to where a test can spoil it. */
final class Sample {

    private static final Path HEALTHY = Path.of("src/test/resources/sample");

    private Sample() {}

    static Path copyTo(Path folder) {
        return overlay(HEALTHY, folder);
    }

    /** Puts the files of one folder over those of another. */
    static Path overlay(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(path));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is wrong, as it would be printed, with paths as in the repository. */
    static String problems(Path folder) {
        List<Problem> problems = new ArrayList<>(Articles.read(folder).problems());
        problems.addAll(Shape.check(folder));
        problems.sort(Problem.ORDER);
        return problems.stream()
                .map(problem -> problem.toString().replace(folder.toString(), "articles") + "\n")
                .collect(Collectors.joining());
    }
}
