package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hanmi.Course;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogCommandTest {

    private static final String HEADER = "{\"format\":\"hanmi-reviews/1\"}\n";
    private static final String FIRST = review(1, "08");
    private static final String SECOND = review(2, "09");

    @TempDir
    Path folder;

    private String laptop = "";
    private String desktop = "";
    private String merged = "";

    @BeforeEach
    void two_machines() throws IOException {
        laptop = Files.writeString(folder.resolve("laptop.jsonl"), HEADER + FIRST)
                .toString();
        Path other = Files.createDirectory(folder.resolve("desktop"));
        Files.writeString(other.resolve("reviews.jsonl"), HEADER + review(1, "09"));
        desktop = other.toString();
        merged = folder.resolve("merged.jsonl").toString();
    }

    @Test
    void logs_are_joined_on_standard_output() {
        Cli cli = Cli.run("log", "merge", desktop, laptop);
        assertThat(cli.code()).isEqualTo(ExitCode.WELL);
        assertThat(cli.out()).isEqualTo(HEADER + FIRST + SECOND);
        assertThat(cli.err()).isEqualTo("2 entries, 0 entries left out as doubles\n");
    }

    @Test
    void a_new_file_belongs_to_the_learner_and_is_not_written_over() throws IOException {
        Cli cli = Cli.run("log", "merge", laptop, desktop, "--out", merged);
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.WELL);
        assertThat(Path.of(merged)).hasContent(HEADER + FIRST + SECOND);
        Cli again = Cli.run("log", "merge", laptop, desktop, "--out", merged);
        assertThat(again.code()).isEqualTo(ExitCode.WELL);
        assertThat(again.err()).contains("has them already");
        Cli less = Cli.run("log", "merge", laptop, laptop, "--out", merged);
        assertThat(less.code()).isEqualTo(ExitCode.FILES);
        assertThat(less.err()).contains("hanmi: " + merged + " is there already; name another file");
        assertThat(Path.of(merged)).hasContent(HEADER + FIRST + SECOND);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(merged))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_log_is_never_written_over() throws IOException {
        Path link = Files.createLink(folder.resolve("link"), Path.of(laptop));
        for (String out : new String[] {laptop, link.toString(), desktop + "/reviews.jsonl"}) {
            Cli cli = Cli.run("log", "merge", laptop, desktop, "--out", out);
            assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
            assertThat(cli.err()).contains("--out " + out + " is one of the logs; name a new file");
        }
        assertThat(Path.of(laptop)).hasContent(HEADER + FIRST);
    }

    @Test
    void where_nothing_can_be_written_is_named() {
        String out = folder.resolve("none/merged").toString();
        Cli cli = Cli.run("log", "merge", laptop, desktop, "--out", out);
        assertThat(cli.code()).isEqualTo(ExitCode.FILES);
        assertThat(cli.err()).isEqualTo("hanmi: cannot write " + out + ": there is no such file or folder\n");
    }

    @Test
    void a_check_tells_lines_and_ends_with_3_if_something_does_not_count() throws IOException {
        Cli well = Cli.run(
                "log", "check", laptop, "--questions", folder.resolve("none").toString());
        assertThat(well.out()).isEqualTo("No problems in " + laptop + ": 1 review\n");
        assertThat(well.code()).isEqualTo(ExitCode.WELL);
        Files.writeString(Path.of(laptop), HEADER + FIRST + "hello\n");
        Cli cli = Cli.run("log", "check", laptop, "--questions", Course.QUESTIONS.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.out())
                .contains(laptop + ":2: warning: the bank has no item “m/a”\n")
                .contains(laptop + ":3: error: this line is not a JSON object\n")
                .contains("1 error and 1 warning in 1 file\n");
    }

    @Test
    void the_table_can_be_replayed() throws IOException {
        Path table = folder.resolve("reviews.csv");
        Cli cli = Cli.run("log", "export", desktop, "--anki-csv", "--out", table.toString());
        assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.WELL);
        assertThat(table).hasContent("""
                card_id,review_rating,review_time,review_duration
                a,3,2026-03-01T09:00:00.000000+00:00,5312
                """);
        assertThat(Cli.run("log", "export", desktop, "--anki-csv").out()).isEqualTo(Files.readString(table));
        Cli replay = Cli.run("replay", table.toString(), "--json");
        assertThat(replay.code()).isEqualTo(ExitCode.WELL);
        assertThat(replay.out()).contains("\"item\":\"a\"", "\"rating\":\"good\"");
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(Cli.run("log").code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("log", "merge", laptop).code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("log", "export", laptop).err()).contains("name a form: --anki-csv");
        assertThat(Cli.run("log", "export", "--anki-csv", "--data", merged).code())
                .isEqualTo(ExitCode.FILES);
        for (String command : new String[] {"merge", "check", "export"}) {
            assertThat(Cli.run("log", command, "--help").out()).contains("Examples:");
        }
    }

    private static String review(int seq, String hour) {
        return "{\"seq\":" + seq + ",\"kind\":\"review\",\"at\":\"2026-03-01T" + hour
                + ":00:00.000Z\",\"zone\":\"Asia/Seoul\",\"item\":\"m/a\",\"asked\":\"choice\",\"options\":4,"
                + "\"rating\":\"good\",\"response\":\"정의용\",\"correct\":true,\"millis\":5312,\"bank\":\"9f86\"}\n";
    }
}
