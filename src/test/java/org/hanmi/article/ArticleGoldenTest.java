package org.hanmi.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanmi.Golden;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case puts its files over the healthy sample; problems.txt is what the curator then reads. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArticleGoldenTest {

    @TempDir
    private Path folder;

    static List<Path> cases() {
        return Golden.cases("article");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everything_wrong_is_found_in_one_pass(Path given) throws Exception {
        Sample.overlay(given, Sample.copyTo(folder));
        Files.deleteIfExists(folder.resolve("problems.txt"));
        Golden.verify(given.resolve("problems.txt"), Sample.problems(folder));
    }
}
