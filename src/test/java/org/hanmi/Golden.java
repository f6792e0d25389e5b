package org.hanmi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;

/**
 * Expected output kept as files that look like the product, under {@code src/test/resources/golden}.
 *
 * <p>{@code mvn test -Dgolden=write} rewrites them; read the diff before you commit it. In CI that is refused.
 */
public final class Golden {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /** The folder of one area. */
    public static Path folder(String area) {
        return ROOT.resolve(area);
    }

    /** The cases of an area: its sub-folders, in order. Fails if there is none, since nothing would be tested. */
    public static List<Path> cases(String area) {
        try (Stream<Path> folders = Files.list(folder(area))) {
            List<Path> cases = folders.filter(Files::isDirectory).sorted().toList();
            Assertions.assertThat(cases).as("cases in " + folder(area)).isNotEmpty();
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares with the file, or writes it with {@code -Dgolden=write}. */
    public static void verify(Path file, String actual) {
        try {
            if ("write".equals(System.getProperty("golden"))) {
                Assertions.assertThat(System.getenv("CI"))
                        .as("golden files are not written in CI")
                        .isNull();
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
                return;
            }
            Assertions.assertThat(file)
                    .as("run mvn test -Dgolden=write, and read what it wrote")
                    .exists();
            Assertions.assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
