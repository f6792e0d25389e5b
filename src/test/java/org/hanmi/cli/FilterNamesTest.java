package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip in a name is told, wherever items are chosen: it is not a day on which nothing is due. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FilterNamesTest {

    private static final String EVERYWHERE = "study --plain|quiz --plain|stats --plain|simulate|export gift|review";

    @TempDir
    private Path data = Path.of("");

    private Cli hanmi(String line) {
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(List.of("--data", data.toString()));
        return Cli.run(words.toArray(new String[0]));
    }

    @Test
    void an_unknown_topic_is_wrong_usage_in_every_command_and_the_nearest_one_is_named() {
        for (String command : EVERYWHERE.split("\\|")) {
            Cli run = hanmi(command + " --topic nuklear");
            assertThat(run.err())
                    .as(command)
                    .startsWith("hanmi: no item has the topic “nuklear”; did you mean “nuclear”?\n");
            assertThat(run.out()).as(command).isEmpty();
            assertThat(run.code()).as(command).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void an_unknown_kind_of_question_that_is_near_none_is_answered_with_those_that_there_are() {
        Cli run = hanmi("study --plain --kind zebra");
        assertThat(run.err()).startsWith("hanmi: no item has the kind of question “zebra”; the bank has ");
        assertThat(run.err()).contains("who-met-whom");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void of_a_name_a_part_will_do_and_so_will_a_slip_in_a_part_for_the_hint() {
        assertThat(hanmi("quiz --plain --limit 1 --person blinken").code()).isZero();
        assertThat(hanmi("quiz --plain --person blinkin").err()).contains("did you mean “blinken”?");
        assertThat(hanmi("quiz --plain --person 블링컨").err()).contains("hanmi browse finds names in any spelling");
    }

    @Test
    void an_article_may_be_named_by_a_part_of_its_id_with_or_without_a_fact() {
        assertThat(hanmi("study --plain --article trt-world").code()).isZero();
        assertThat(hanmi("study --plain --article 2021-03-18-trt-world-seoul-options#two-plus-two")
                        .err())
                .isEmpty();
        assertThat(hanmi("study --plain --article trt-wolrd").code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--difficulty 9", "--difficulty -1", "--from 2024 --to 2020", "--from soon"})
    void what_can_never_be_is_wrong_usage(String filter) {
        Cli run = hanmi("stats --plain " + filter);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).startsWith("hanmi: --").hasLineCount(2);
    }

    @Test
    void what_is_looked_up_and_not_found_is_told_to_a_script_too() {
        Cli run = hanmi("browse bidenn");
        assertThat(run.out()).contains("Nothing is known of “bidenn”.\nDid you mean:\n1. Joe Biden");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_id_that_there_is_not_is_looked_up_by_its_words() {
        Cli run = hanmi("browse person/chung-eui-young");
        assertThat(run.out()).startsWith("Chung Eui-yong");
        assertThat(run.code()).isZero();
    }
}
