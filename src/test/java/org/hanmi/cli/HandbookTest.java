package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hanmi.screen.Glyphs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandbookTest {

    @TempDir
    private Path folder;

    @Test
    void the_manual_has_every_command_with_its_options_and_its_example() {
        String page = Cli.run("man").out();
        assertThat(page)
                .startsWith(".TH HANMI 1 ")
                .contains(".SS hanmi study\n", ".SS hanmi log merge\n", ".SS hanmi doctor\n")
                .contains("\\fB\\-\\-color\\fR=\\fIWHEN\\fR\nColours: auto")
                .contains("printf \\(aq1\\en2\\en\\(aq | hanmi study \\-\\-plain \\-\\-limit 2")
                .contains("Korea\\[u2013]US")
                .contains("92 %")
                .isASCII();
        assertThat(page.lines()).noneMatch(line -> line.startsWith("'") || line.isEmpty());
        assertThat(page.split("\\.SS ", -1)).allMatch(part -> part.contains("Example") || part.startsWith(".TH"));
    }

    /** A terminal breaks a longer line in the middle of an example; a list shows the first paragraph of a description. */
    @Test
    void what_help_lays_out_by_hand_fits_eighty_columns_and_says_whole_sentences() {
        helps(HanmiCommand.line(Cli.silent()));
    }

    private static void helps(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        assertThat(usage.footer()).allMatch(line -> Glyphs.columns(String.format(Locale.ROOT, line)) <= 80);
        assertThat(usage.description()).allMatch(paragraph -> paragraph.endsWith("."));
        command.getSubcommands().values().forEach(HandbookTest::helps);
    }

    @Test
    void completion_knows_commands_options_and_the_values_of_filters() {
        for (String shell : new String[] {"bash", "zsh"}) {
            Cli cli = Cli.run("completion", shell);
            assertThat(cli.code()).isZero();
            assertThat(cli.out())
                    .startsWith("# Completes hanmi in " + shell)
                    .contains("local TOPIC_option_args=(\"alliance\"")
                    .contains("\"antony-blinken\"", "--cram", "\"exam-target\"", "(\"auto\" \"always\" \"never\")")
                    .contains("complete -F _complete_hanmi");
        }
    }

    /** What bash completes, asked of bash itself; in words as bash takes the line apart. */
    private String completed(String words, int at) throws IOException {
        Path script = folder.resolve("hanmi.bash");
        Files.writeString(script, Cli.run("completion", "bash").out(), StandardCharsets.UTF_8);
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source \"$0\"; COMP_WORDS=(" + words + ") COMP_CWORD=" + at
                                + "; _complete_hanmi_signs 2>/dev/null; echo \"${COMPREPLY[*]}\"",
                        script.toString())
                .start();
        return new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    }

    @Test
    void values_are_completed_behind_a_blank_and_behind_a_sign() throws IOException {
        assertThat(completed("hanmi study --topic nuc", 3)).isEqualTo("nuclear");
        assertThat(completed("hanmi study --topic = nuc", 4)).isEqualTo("nuclear");
        assertThat(completed("hanmi --color =", 2)).isEqualTo("auto always never");
        assertThat(completed("hanmi study --topic = nuclear --cra", 5)).isEqualTo("--cram");
        // As zsh has it.
        assertThat(completed("hanmi study --topic=nuc", 2)).isEqualTo("--topic=nuclear");
    }

    @Test
    void completion_does_without_a_bank() {
        Cli cli = Cli.run("completion", "bash", "--questions", "nowhere");
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("--topic").doesNotContain("antony-blinken");
    }

    @Test
    void the_build_writes_all_of_it() throws IOException {
        Handbook.main(new String[] {folder.toString(), "1.2"});
        assertThat(Files.readString(folder.resolve("man/man1/hanmi.1"), StandardCharsets.UTF_8))
                .startsWith(".TH HANMI 1 \"\" \"hanmi 1.2\"");
        assertThat(folder.resolve("completion/hanmi.bash")).isNotEmptyFile();
        assertThat(folder.resolve("completion/hanmi.zsh")).isNotEmptyFile();
    }

    @Test
    void what_a_bank_calls_things_is_no_command_for_a_shell() throws IOException {
        Files.writeString(folder.resolve("odd.json"), """
                {"format": "hanmi-questions/1", "article": "odd", "items": [
                 {"id": "what/2021-odd#a", "kind": "$(touch here)", "stem": "What?", "interaction": "choice",
                  "key": ["A"], "distractors": [], "rationale": "Why.", "topics": ["alliance", "`id`"]}]}
                """, StandardCharsets.UTF_8);
        String script =
                Cli.run("completion", "bash", "--questions", folder.toString()).out();
        assertThat(script).contains("TOPIC_option_args=(\"alliance\")").doesNotContain("touch", "`id`");
    }

    @Test
    void the_manual_has_every_variable_that_the_program_asks_for() {
        assertThat(Cli.run("man").out()).contains("HANMI_DATA", "HANMI_LANG", "HANMI_MOUSE", "SOURCE_DATE_EPOCH");
    }
}
