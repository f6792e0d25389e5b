package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.export.Format;
import org.hanmi.screen.Glyphs;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KoreanHelpTest {

    /** What the first line of a description has beside the longest name in the list of commands. */
    private static final int LIST = 66;

    private final KoreanHelp help = new KoreanHelp();

    private static List<CommandSpec> commands() {
        List<CommandSpec> all = new ArrayList<>();
        add(HanmiCommand.line(Cli.silent()), all);
        return all;
    }

    private static void add(CommandLine line, List<CommandSpec> all) {
        all.add(line.getCommandSpec());
        line.getSubcommands().values().forEach(sub -> add(sub, all));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** The commands of examples, without what is said of them. */
    private static List<String> examples(String[] foot) {
        return Arrays.stream(foot)
                .filter(line ->
                        line.startsWith("  hanmi ") || line.startsWith("  printf") || line.startsWith("  source"))
                .map(line -> line.strip().split(" {3,}")[0].split(" {2,}questions/")[0])
                .toList();
    }

    @Test
    void every_command_and_option_has_words_and_none_is_left_over() {
        Set<String> left = new HashSet<>(help.names());
        for (CommandSpec command : commands()) {
            left.remove(command.qualifiedName());
            assertThat(help.description(command)).as(command.qualifiedName()).isNotEmpty();
            assertThat(Glyphs.columns(help.description(command).get(0)))
                    .as(command.qualifiedName())
                    .isLessThanOrEqualTo(LIST);
            for (ArgSpec argument : KoreanHelp.arguments(command)) {
                String name = name(argument);
                assertThat(help.text(command, argument))
                        .as("%s of %s", name, command.qualifiedName())
                        .isNotNull();
                left.remove(command.qualifiedName() + " " + name);
                left.remove(" " + name);
            }
        }
        assertThat(left).isEmpty();
    }

    @Test
    void the_examples_are_those_of_the_english_help() {
        for (CommandSpec command : commands()) {
            assertThat(examples(help.foot(command)))
                    .as(command.qualifiedName())
                    .isEqualTo(examples(command.usageMessage().footer()));
        }
        CommandSpec export = commands().stream()
                .filter(command -> command.name().equals("export"))
                .findFirst()
                .orElseThrow();
        for (Format format : Format.values()) {
            assertThat(help.foot(export)).anyMatch(line -> line.startsWith("  " + format.word() + " "));
        }
    }

    @Test
    void no_line_is_wider_than_the_screen_and_no_word_is_broken() {
        for (CommandSpec command : commands()) {
            String[] words = (command.qualifiedName().substring("hanmi".length()) + " --help")
                    .strip()
                    .split(" ");
            String shown = Cli.korean(words).out();
            assertThat(shown).startsWith("사용법: " + command.qualifiedName());
            assertThat(shown.lines()).as(command.qualifiedName()).allMatch(line -> Glyphs.columns(line) <= 80);
            String joined = shown.replaceAll("\\s+", " ");
            help.description(command).forEach(line -> assertThat(joined).contains(line));
            for (ArgSpec argument : KoreanHelp.arguments(command)) {
                assertThat(joined).contains(help.text(command, argument));
            }
        }
    }

    @Test
    void lines_of_the_synopsis_stand_below_each_other() {
        List<String> lines = Cli.korean("study", "--help").out().lines().toList();
        assertThat(Glyphs.columns(lines.get(0).substring(0, lines.get(0).indexOf('['))))
                .isEqualTo(lines.get(1).indexOf('['));
    }

    @Test
    void the_manual_page_stays_english_and_so_does_help_for_everybody_else() {
        assertThat(Cli.korean("man").out()).isEqualTo(Cli.run("man").out());
        assertThat(Cli.run("study", "--help").out()).startsWith("Usage: ");
    }
}
