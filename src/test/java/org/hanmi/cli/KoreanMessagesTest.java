package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hanmi.review.ReviewLog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What commands say beside their work, where the language is Korean. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KoreanMessagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "study --frob | “--frob” 옵션은 없습니다.",
                "stduy | “stduy” 명령은 없습니다.",
                "study --limit x | --limit: “x” 같은 값은 쓸 수 없습니다. 정수를 쓰세요.",
                "study --limit | 빠진 것이 있습니다: --limit=N",
                "study --limit -1 | --limit: 0 이상의 문제 수를 쓰세요. -1 같은 값은 쓸 수 없습니다.",
                "study --from x | --from: “x”: 날짜가 아닙니다. 2021, 2021-03, 2021-03-17처럼 쓰세요.",
                "quiz --minutes 3 | --minutes는 --exam과 함께 씁니다. --exam이 없으면 시간을 재지 않습니다.",
                "export | 빠진 것이 있습니다: FORMAT",
                "export gift --form B | --form은 --set과 함께 씁니다.",
                "results a.csv --csv --html | --csv, --html: 이 가운데 하나만 쓸 수 있습니다.",
                "settings --json --json | --json: 한 번만 쓸 수 있습니다.",
                "set | 몇 문제인지 정하세요: --count 20, --row topic=alliance,count=5, 또는 --blueprint FILE",
                "log | 무엇을 할지 쓰세요: check, merge, export",
                "new | 무엇을 쓸지 적으세요: item",
            })
    void wrong_usage_is_told_in_korean(String words, String sentence) {
        Cli cli = Cli.korean(words.split(" "));
        assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err().lines().findFirst()).contains("hanmi: " + sentence);
    }

    @Test
    void where_the_right_words_stand_is_told_too() {
        assertThat(Cli.korean("study", "--frob").err()).endsWith("혹시 이것을 찾으셨나요: --from\n");
        assertThat(Cli.korean("set").err()).endsWith("hanmi set --help에 사용법이 있습니다.\n");
    }

    @Test
    void files_that_cannot_be_used_are_named_in_korean() throws IOException {
        Path none = folder.resolve("none");
        assertThat(Cli.korean("stats", "--questions", none.toString(), "--data", folder.toString())
                        .err())
                .startsWith("hanmi: " + none)
                .contains("그런 파일이나 폴더가 없습니다");
        Files.writeString(ReviewLog.file(folder), "dear diary\n");
        assertThat(Cli.korean("study", "--plain", "--data", folder.toString()).err())
                .startsWith("hanmi: " + ReviewLog.file(folder) + ": 학습 기록이 아닙니다.");
    }

    @Test
    void another_sitting_is_told_in_korean() {
        try (ReviewLog open = ReviewLog.open(folder)) {
            assertThat(open).isNotNull();
            assertThat(Cli.korean("resume", "--all", "--data", folder.toString())
                            .err())
                    .isEqualTo("hanmi: " + ReviewLog.file(folder) + ": 쓰는 중입니다. 다른 창에서 하고 있는 학습을 먼저 마치세요\n");
        }
    }

    @Test
    void what_was_written_is_counted_in_korean() throws IOException {
        String set = folder.resolve("quiz.json").toString();
        assertThat(Cli.korean("set", "--count", "3", "--forms", "A,B", "--out", set)
                        .err())
                .isEqualTo("문제 3개, A·B형: " + set + "\n");
        assertThat(Cli.korean("export", "gift", "--set", set).err()).contains("문제 3개를 GIFT 형식으로 썼습니다");
        assertThat(Cli.korean("set", "--count", "9999").err()).contains("9999문제 가운데 ", "문제뿐이라 쓰지 않았습니다");
        assertThat(Cli.korean("export", "gift", "--topic", "nowhere").err()).endsWith("이 조건에 맞는 문제가 없습니다.\n");
        assertThat(Cli.korean("resume", "--data", folder.toString()).err()).isEqualTo("보류한 것이 없습니다.\n");
        Files.writeString(ReviewLog.file(folder), "{\"format\":\"hanmi-reviews/1\"}\n");
        assertThat(Cli.korean("log", "check", "--data", folder.toString()).out())
                .startsWith("이상 없음, ");
    }
}
