package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DoctorCommandTest {

    @TempDir
    private Path folder;

    private Cli doctor(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "doctor";
        words[1] = "--data";
        words[2] = folder.toString();
        System.arraycopy(more, 0, words, 3, more.length);
        return Cli.run(words);
    }

    private void log(String text) throws IOException {
        Files.writeString(folder.resolve("reviews.jsonl"), text);
    }

    @Test
    void all_is_named_with_a_sign_and_a_word_and_nothing_is_changed() {
        Cli cli = doctor();
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("✓ fine   terminal   none")
                .contains("✓ fine   questions  ")
                .contains(" items; no fresh index")
                .contains("✓ fine   log        nothing answered yet")
                .doesNotContain("\033", "✗");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_missing_bank_is_broken() {
        Cli cli = doctor("--questions", folder.resolve("nowhere").toString());
        assertThat(cli.code()).isEqualTo(ExitCode.FILES);
        assertThat(cli.out())
                .contains("✗ broken questions  " + folder.resolve("nowhere") + " does not exist")
                .contains("→ say where it is with --questions DIR")
                .endsWith("2 things are broken; what to do stands beside →.\n");
    }

    @Test
    void an_empty_bank_and_wrong_settings_are_mistakes_in_data() throws IOException {
        assertThat(doctor("--questions", folder.toString()).code()).isEqualTo(ExitCode.DATA);
        Files.writeString(folder.resolve("settings.json"), "{\"format\": \"hanmi-settings/1\", \"new\": \"many\"}");
        Cli cli = doctor();
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.out()).contains("✗ broken settings").contains("“new” is many");
    }

    @Test
    void a_log_is_summed_up() throws IOException {
        log(
                "{\"format\":\"hanmi-reviews/1\"}\nrubbish\n\n{\"seq\":1,\"kind\":\"undo\",\"at\":\"2026-11-21T00:00:00Z\",\"zone\":\"UTC\",\"undoes\":7}\n");
        Cli cli = doctor();
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("! look   log        1 entry (0 reviews) in ")
                .contains("errors: line 2, ");
    }

    @Test
    void another_file_in_place_of_the_log_is_broken() throws IOException {
        log("dear diary\n");
        Cli cli = doctor();
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.out()).contains("✗ broken log").contains("is not a review log");
    }

    @Test
    void a_folder_in_place_of_the_log_is_broken() throws IOException {
        Files.createDirectories(folder.resolve("reviews.jsonl"));
        Cli cli = doctor();
        assertThat(cli.code()).isEqualTo(ExitCode.FILES);
        assertThat(cli.out()).contains("reviews.jsonl is a folder").contains("→ move it away");
    }

    /** A bank of one article, made from it. */
    private Path course() throws IOException {
        Path course = Path.of("src/test/resources/course");
        Path copy = folder.resolve("course");
        try (Stream<Path> files = Files.walk(course)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = copy.resolve(course.relativize(file));
                Files.createDirectories(to.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, to);
                }
            }
        }
        String questions = copy.resolve("questions").toString();
        assertThat(Cli.run("generate", "--articles", copy.resolve("articles").toString(), "--questions", questions)
                        .code())
                .isZero();
        return copy;
    }

    @Test
    void a_bank_that_is_not_what_the_articles_give_is_named() throws IOException {
        Path course = course();
        String[] asked = {
            "--articles", course.resolve("articles").toString(),
            "--questions", course.resolve("questions").toString()
        };
        Path article = course.resolve("articles/2015/2015-02-08-korea-herald-blinken-seoul.yaml");
        String text = Files.readString(article, StandardCharsets.UTF_8);
        Instant later = Instant.parse("2100-01-01T00:00:00Z");

        Files.writeString(article, text + "# Nothing that is asked.\n", StandardCharsets.UTF_8);
        Files.setLastModifiedTime(article, FileTime.from(later));
        assertThat(doctor(asked).out()).doesNotContain("not what the articles give");

        Files.writeString(
                article, text.replace("says: Antony Blinken was US", "says: Blinken was US"), StandardCharsets.UTF_8);
        Files.setLastModifiedTime(article, FileTime.from(later));
        assertThat(doctor(asked).out())
                .contains("! look   bank       1 file of the bank is not what the articles give")
                .contains("→ run hanmi generate");
    }

    @Test
    void programs_read_json() {
        assertThat(doctor("--json").out())
                .startsWith("{\n  \"findings\": [")
                .contains("\"name\": \"bank\"", "\"state\": \"fine\"", "\"advice\": null");
    }

    @Test
    void colours_can_be_wished_for() {
        assertThat(doctor("--color=always").out()).contains("\033[32m✓ fine\033[m");
        assertThat(Cli.run("--color", "always", "doctor", "--data", folder.toString())
                        .out())
                .contains("\033[32m✓ fine\033[m");
        assertThat(Cli.run("doctor", "--color=sometimes").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void in_korean_all_is_said_in_korean_in_columns_and_programs_read_the_same() {
        Cli cli = Cli.korean("doctor", "--data", folder.toString());
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("✓ 정상   터미널     없음: ", "✓ 정상   글자 폭    물어볼 ", "✓ 정상   학습 기록  아직 답한 것이 없습니다. ")
                .contains("✓ 정상   설정       모두 기본값입니다")
                .doesNotContain("fine", "items", "nothing", "can be");
        assertThat(Cli.korean("doctor", "--json", "--data", folder.toString()).out())
                .isEqualTo(doctor("--json").out());
    }

    @Test
    void what_is_broken_is_said_in_korean_too() throws IOException {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(Cli.korean("doctor", "--data", folder.toString(), "--questions", nowhere)
                        .out())
                .contains("✗ 고장   문제       " + nowhere + ": 폴더가 없습니다")
                .contains("→ --questions DIR로 어디인지 알려 주세요")
                .endsWith("고장 난 것이 2가지 있습니다. 할 일은 → 옆에 있습니다.\n");
        log("dear diary\n");
        assertThat(Cli.korean("doctor", "--data", folder.toString()).out()).contains("→ 이 파일을 옮기고");
    }
}
