package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hanmi.Course;
import org.hanmi.bank.Bank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants mistakes into a copy of a small course. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckCommandTest {

    private static final String BANK = "questions/2021/2021-03-18-trt-world-seoul-options.json";
    private static final String ARTICLE = "articles/2021/2021-03-18-trt-world-seoul-options.yaml";

    @TempDir
    Path copy;

    @BeforeEach
    void copyTheCourse() throws IOException {
        Course.copyTo(copy);
    }

    private Cli check(String... arguments) {
        return Cli.run(Stream.concat(
                        Stream.of(
                                "check",
                                "--articles",
                                copy.resolve("articles").toString(),
                                "--questions",
                                copy.resolve("questions").toString()),
                        Stream.of(arguments))
                .toArray(String[]::new));
    }

    private int replace(String file, String old, String by) throws IOException {
        Path path = copy.resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(old);
        assertThat(at).as(old).isNotNegative();
        Files.writeString(path, text.substring(0, at) + by + text.substring(at + old.length()));
        return (int) text.substring(0, at).lines().count();
    }

    @Test
    void the_course_has_no_errors() {
        Cli check = check();
        assertThat(check.out()).doesNotContain("error:");
        assertThat(check.code()).isEqualTo(ExitCode.WELL);
    }

    @Test
    void a_rule_that_an_item_breaks_is_told_with_the_line_of_the_item() throws IOException {
        int line = replace(BANK, "\"difficulty\": ", "\"difficulty\": 1");
        Cli check = check();
        assertThat(check.code()).isEqualTo(ExitCode.DATA);
        assertThat(check.out()).contains("error: rule 20: the difficulty is 1").contains("run hanmi generate");
        String told = check.out()
                .lines()
                .filter(each -> each.contains("rule 20"))
                .findFirst()
                .orElseThrow();
        int begins = Integer.parseInt(told.substring(told.indexOf(".json:") + 6, told.indexOf(": error")));
        assertThat(begins).isBetween(line - 60, line);
        assertThat(Files.readAllLines(copy.resolve(BANK)).get(begins - 1).strip())
                .endsWith("{");
    }

    @Test
    void handwritten_items_are_judged_like_the_others() throws IOException {
        try (Stream<Path> files = Files.list(copy.resolve("questions/handwritten"))) {
            Path file = files.findFirst().orElseThrow();
            Files.writeString(file, Files.readString(file).replaceFirst("Match each", "Currently match each"));
            assertThat(check().out()).contains(file + ":").contains("rule 4: “Currently” will not stay true");
        }
    }

    @Test
    void the_bank_waits_until_the_articles_are_sound() throws IOException {
        replace(ARTICLE, "when: 2021-03-18", "when: 2021-02-30");
        replace(BANK, "\"difficulty\": ", "\"difficulty\": 1");
        Cli check = check();
        assertThat(check.code()).isEqualTo(ExitCode.DATA);
        assertThat(check.out())
                .contains("2021-02-30")
                .contains("The bank was not checked")
                .doesNotContain("rule 20");
    }

    @Test
    void a_kind_that_does_not_exist_is_the_only_mistake() throws IOException {
        replace(ARTICLE, "kind: remark", "kind: remrak");
        assertThat(check().out().lines().filter(line -> line.contains("error:")))
                .singleElement()
                .asString()
                .contains("“kind” cannot be “remrak”");
    }

    @Test
    void the_items_that_were_judged_are_counted() {
        int items = Bank.read(copy.resolve("questions")).items().size();
        assertThat(check().out()).contains(" and " + items + " items.");
    }

    @Test
    void decisions_are_checked() throws IOException {
        Files.writeString(copy.resolve("questions/overlay.json"), """
                {"format": "hanmi-overlay/1",
                 "items": {"no/such#item": {"state": "retired", "reason": "gone"}}}
                """);
        Cli check = check();
        assertThat(check.code()).isEqualTo(ExitCode.DATA);
        assertThat(check.out()).contains("overlay.json:2: error: there is no item “no/such#item”");
    }

    @Test
    void paths_choose_what_is_shown() throws IOException {
        replace(BANK, "\"difficulty\": ", "\"difficulty\": 1");
        assertThat(check(copy.resolve("questions/2021").toString()).code()).isEqualTo(ExitCode.DATA);
        assertThat(check(copy.resolve("articles").toString()).code()).isEqualTo(ExitCode.WELL);
        assertThat(check(copy.resolve("nowhere").toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void fix_says_what_it_wrote() throws IOException {
        replace(ARTICLE, "\nfacts:", "\n\n\nfacts:");
        assertThat(check().code()).isEqualTo(ExitCode.DATA);
        Cli fixed = check("--fix");
        assertThat(fixed.out()).contains("wrote " + copy.resolve(ARTICLE)).doesNotContain("error:");
        assertThat(fixed.code()).isEqualTo(ExitCode.WELL);
        assertThat(check("--fix").out()).doesNotContain("wrote");
    }

    @Test
    void without_a_bank_it_says_how_to_make_one() {
        Cli check = Cli.run(
                "check",
                "--articles",
                copy.resolve("articles").toString(),
                "--questions",
                copy.resolve("none").toString());
        assertThat(check.code()).isEqualTo(ExitCode.WELL);
        assertThat(check.out()).contains("there is no bank").contains("run hanmi generate");
    }

    @Test
    void json_is_for_coverage_only() {
        assertThat(check("--json").code()).isEqualTo(ExitCode.USAGE);
        assertThat(check("--coverage", "--json").out()).startsWith("{\"format\":\"hanmi-coverage/1\"");
    }
}
