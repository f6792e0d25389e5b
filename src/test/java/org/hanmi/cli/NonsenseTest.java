package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed, the answer is one sentence: what is wrong, where, and what would be right. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NonsenseTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "study --limt 3 | there is no option “--limt” here; did you mean “--limit”?",
                "study foo | “foo” is a word too many",
                "stduy | there is no command “stduy”; did you mean “study”?",
                "log foo | there is no command “foo”; there are ",
                "study --limit 99999999999 | '99999999999' is not a whole number of at most nine digits",
                "study --color maybe | --color is one of auto, always, never, not “maybe”",
                "generate --explain x --check | --explain writes and checks nothing; leave out --check",
                "study --data DATA --kind \ufffd | this locale cannot read all letters: set LANG to one in UTF-8",
                "browse \ufffd | “\ufffd” is no name; this locale cannot read all letters",
                "browse --open 0 | There is nothing at “0” here.",
            })
    void wrong_usage_says_what_would_be_right(String line, String sentence) {
        Cli run = Cli.run(line.replace("DATA", folder.toString()).split(" "));
        assertThat(run.err()).startsWith("hanmi: ").contains(sentence).hasLineCount(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study --plain",
                "study --plain --topic nuclear",
                "quiz --plain",
                "stats --plain",
                "export gift",
                "set --count 3",
                "review",
                "browse",
            })
    void a_bank_that_is_not_there_is_not_an_empty_one(String command) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Path nowhere = folder.resolve("nowhere");
        assertThat(questions(command, nowhere)).endsWith("nowhere: there is no such file or folder\n");
        assertThat(questions(command, file)).endsWith("file: a file is in the way of the folder\n");
    }

    private String questions(String command, Path bank) {
        Cli run = Cli.run((command + " --data " + folder.resolve("data") + " --questions " + bank).split(" "));
        assertThat(run.code()).as(run.out()).isEqualTo(ExitCode.FILES);
        assertThat(run.err()).startsWith("hanmi: cannot read ").hasLineCount(1);
        return run.err();
    }

    @Test
    void what_is_no_text_is_called_so_and_named() throws IOException {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(Cli.run("replay", binary.toString(), "--json").err())
                .isEqualTo("hanmi: cannot read " + binary + ": it is not UTF-8\n");
        Cli run = Cli.run("replay", "--json", "--parameters", binary.toString(), folder.toString());
        assertThat(run.err()).isEqualTo("hanmi: " + binary + " is not UTF-8; save it as UTF-8\n");
        assertThat(run.code()).isEqualTo(ExitCode.FILES);
    }

    @Test
    void what_is_not_part_of_the_course_is_not_without_problems() throws IOException {
        Path stray = Files.writeString(folder.resolve("stray.yaml"), "id: [");
        Cli run = Cli.run("check", stray.toString());
        assertThat(run.err()).startsWith("hanmi: " + stray + " is neither in ").hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_told_with_its_name() {
        Cli run = Cli.run("replay", "--json", "--parameters", folder.toString(), folder.toString());
        assertThat(run.err()).isEqualTo("hanmi: " + folder + " is a folder; name a file\n");
        assertThat(run.code()).isEqualTo(ExitCode.FILES);
    }
}
