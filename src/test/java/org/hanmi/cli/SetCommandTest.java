package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hanmi.Golden;
import org.hanmi.bank.BankWriter;
import org.hanmi.item.Fingerprint;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.set.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetCommandTest {

    @TempDir
    private Path folder;

    private Path bank = Path.of("");
    private Path file = Path.of("");
    private final List<Item> items = new ArrayList<>();

    @BeforeEach
    void a_bank() throws IOException {
        bank = folder.resolve("questions");
        file = folder.resolve("set.json");
        items.addAll(Samples.unrelated(6));
        items.add(Samples.statement("true", "Seoul hosted the talks.", true));
        items.add(Samples.statement("false", "Jeju saw a summit.", false));
        items.add(Samples.choice("year", "In which year was it?", "2021", "2019", "2020"));
        items.add(Samples.item(
                "order",
                "order",
                "trip",
                "Order the stops.",
                new Interaction.Order(List.of("Hawaii", "Tokyo", "Busan")),
                "Why."));
        write();
    }

    private void write() throws IOException {
        Files.createDirectories(bank);
        Files.writeString(bank.resolve("sample.json"), BankWriter.text("2021-03-18-sample", items));
    }

    private Cli run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--questions");
        all.add(bank.toString());
        return Cli.run(all.toArray(String[]::new));
    }

    private String said(Cli cli) {
        return cli.err().replace(folder.toString(), "…");
    }

    @Test
    void a_set_is_made_step_by_step() throws IOException {
        String script = """
                lock 2
                swap 1
                redraw
                add topic=nuclear,count=1
                add kind=order,count=1
                show 4
                s 1
                swap 9
                drop 2
                undo
                lo 2
                undo
                write
                """;
        Cli cli = Cli.piped(
                script, "set", "--build", "--count", "3", "--questions", bank.toString(), "--out", file.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
        Golden.verify(Golden.folder("set").resolve("build.txt"), cli.out().replace(folder.toString(), "…"));
        assertThat(Files.readString(file)).contains("\"of\": \"kind=order\"");
        assertThat(run("export", "gift", "--set", file.toString()).code()).isZero();
    }

    @Test
    void what_is_not_written_is_said() {
        Cli cli = Cli.piped("", "set", "--build", "--questions", bank.toString(), "--out", file.toString());
        assertThat(cli.code()).isZero();
        assertThat(cli.out()).isEqualTo("No rows yet. Add one: add topic=alliance,count=5\nNothing was written.\n");
        assertThat(file).doesNotExist();
        assertThat(run("set", "--build").err()).contains("--build needs a file to write to: --out quiz.json");
    }

    @Test
    void a_set_is_written_as_the_file_that_everyone_can_read() throws IOException {
        Cli cli = run(
                "set",
                "--row",
                "kind=who,count=4",
                "--row",
                "kind=true-false|order,difficulty=2,count=3",
                "--row",
                "topic=alliance,from=2021,to=2021-03,count=1",
                "--forms",
                "A,B",
                "--title",
                "한미, spring",
                "--out",
                file.toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(said(cli)).isEqualTo("8 items in forms A, B: …/set.json\n");
        Golden.verify(Golden.folder("set").resolve("set.json"), Files.readString(file));
    }

    @Test
    void the_same_words_give_the_same_bytes() {
        String first = run("set", "--count", "7").out();
        assertThat(run("set", "--count", "7").out()).isEqualTo(first).startsWith("{\n  \"format\": \"hanmi-set/1\"");
        assertThat(run("set", "--count", "7", "--seed", "2").out()).isNotEqualTo(first);
    }

    @Test
    void rows_that_fall_short_are_named_and_nothing_is_written() throws IOException {
        String[] words = {
            "set", "--row", "kind=true-false,count=5", "--row", "kind=who,count=7", "--out", file.toString()
        };
        Cli cli = run(words);
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(file).doesNotExist();
        assertThat(said(cli)).isEqualTo("""
                row 1 (kind=true-false): 2 of 5; 2 items fit
                9 of 12 items; nothing was written. Ask for less, or write what there is with --short.
                """);
        List<String> fewer = new ArrayList<>(List.of(words));
        fewer.add("--short");
        Cli shorter = run(fewer.toArray(String[]::new));
        assertThat(shorter.code()).isZero();
        assertThat(Files.readString(file))
                .contains("\"short\": [\n    \"row 1 (kind=true-false): 2 of 5; 2 items fit\"");
    }

    @Test
    void a_former_set_is_left_out() throws IOException {
        assertThat(run("set", "--count", "5", "--out", file.toString()).code()).isZero();
        Cli cli = run("set", "--count", "6", "--exclude", file.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.err()).contains("5 of 6; 10 items fit, of which 5 ask for a fact of an excluded set");
        String other = run("set", "--count", "5", "--exclude", file.toString()).out();
        String former = Files.readString(file);
        items.forEach(item -> {
            String entry = "{\"id\": \"" + item.id() + "\"";
            assertThat(other.contains(entry)).isNotEqualTo(former.contains(entry));
        });
    }

    @Test
    void only_what_is_approved_as_it_is_now_counts_as_approved() throws IOException {
        Files.writeString(bank.resolve("overlay.json"), """
                {"format": "hanmi-overlay/1", "items": {
                  "%s": {"state": "approved", "reason": "good", "hash": "%s"},
                  "%s": {"state": "approved", "reason": "good", "hash": "000000000000"}
                }}
                """.formatted(
                items.get(0).id(), Fingerprint.of(items.get(0)), items.get(1).id()));
        Cli cli = run("set", "--count", "2", "--approved");
        assertThat(cli.err()).contains("1 of 2; 10 items fit, of which 9 are not approved");
        assertThat(run("set", "--count", "1", "--approved").out())
                .contains(items.get(0).id().text(), "\"approved\": true");
    }

    @Test
    void a_blueprint_file_is_followed_and_its_mistakes_are_named() throws IOException {
        Path blueprint = folder.resolve("b.yaml");
        Files.writeString(blueprint, "title: Spring\nforms: [B]\nrows:\n  - kind: who\n    count: 2\n");
        assertThat(run("set", "--blueprint", blueprint.toString()).out())
                .contains("\"title\": \"Spring\"", "\"name\": \"B\"", "{\"of\": \"kind=who\", \"count\": 2}");
        assertThat(run("set", "--blueprint", blueprint.toString(), "--title", "Autumn")
                        .out())
                .contains("\"title\": \"Autumn\"");
        Files.writeString(blueprint, "rows:\n  - kind: whoo\n    count: 2\n");
        Cli cli = run("set", "--blueprint", blueprint.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(said(cli)).isEqualTo("""
                …/b.yaml:2: error: no item has the kind of question “whoo”
                  hint: did you mean “who”?
                1 error in 1 file; no set was made
                """);
        assertThat(run("set", "--blueprint", folder.resolve("none.yaml").toString())
                        .code())
                .isEqualTo(ExitCode.FILES);
    }

    @Test
    void wrong_usage_is_named() {
        StringBuilder all = new StringBuilder();
        for (String words : List.of(
                "set",
                "set --count 0",
                "set --count 3 --topic aliance",
                "set --row topic=aliance,count=3",
                "set --row count=3,colour=red",
                "set --row three",
                "set --count 3 --forms A,G",
                "set --count 3 --forms A,A",
                "set --count 3 --typed --options",
                "set --topic alliance",
                "set --count 3 --blueprint b.yaml",
                "export html --form A",
                "export html --set s.json --topic alliance",
                "export html --set s.json --seed 2")) {
            Cli cli = run(words.split(" "));
            assertThat(cli.code()).as(words).isEqualTo(ExitCode.USAGE);
            all.append("$ hanmi ").append(words).append('\n').append(cli.err()).append('\n');
        }
        Golden.verify(Golden.folder("set").resolve("wrong-usage.txt"), all.toString());
    }

    @Test
    void a_set_is_exported_in_its_order_and_with_its_options() throws IOException {
        run("set", "--count", "8", "--forms", "A,B", "--title", "Quiz", "--out", file.toString());
        String both = run("export", "markdown", "--set", file.toString()).out();
        assertThat(both).startsWith("# Quiz\n\n## Form A\n").contains("## Key A", "## Form B", "## Key B");
        String second = run("export", "markdown", "--set", file.toString(), "--form", "B")
                .out();
        assertThat(both).endsWith(second.substring("# Quiz\n".length()));
        Golden.verify(Golden.folder("set").resolve("form-b.md"), second);
        Cli gift = run("export", "gift", "--set", file.toString());
        assertThat(gift.err()).startsWith("form A; GIFT has one form a file, choose another with --form\n8 items");
        assertThat(run("export", "html", "--set", file.toString(), "--form", "C")
                        .err())
                .contains("has no form C; it has A, B");
    }

    @Test
    void items_that_changed_since_the_set_was_made_are_named() throws IOException {
        run("set", "--row", "kind=who,count=7", "--out", file.toString());
        Item first = items.get(0);
        items.set(0, Samples.saying(first, "A better rationale."));
        write();
        assertThat(run("export", "html", "--set", file.toString()).code()).isZero();
        items.set(0, Samples.choice(first.memory().substring(first.memory().indexOf('#') + 1), "Other?", "Yes", "No"));
        items.remove(1);
        write();
        Cli cli = run("export", "html", "--set", file.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.out()).isEmpty();
        assertThat(said(cli))
                .contains(
                        "…/set.json: error: “" + first.id() + "” changed since the set was made",
                        "is no longer in the bank, or retired",
                        "2 of 7 items differ from the bank; nothing was exported.");
    }

    @Test
    void a_file_that_is_no_set_is_a_mistake_in_the_data() throws IOException {
        Files.writeString(file, "{\"format\": \"hanmi-questions/1\"}");
        assertThat(run("export", "html", "--set", file.toString()).code()).isEqualTo(ExitCode.DATA);
        assertThat(run("set", "--count", "1", "--exclude", file.toString()).code())
                .isEqualTo(ExitCode.DATA);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_pipe_is_written_and_stays_a_pipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeThat(made.waitFor()).isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(pipe);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        Cli cli = run("set", "--count", "2", "--out", pipe.toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(read.get()).startsWith("{").endsWith("}\n");
        assertThat(pipe).satisfies(path -> assertThat(Files.isRegularFile(path)).isFalse());
        assertThat(folder.resolve("pipe.new")).doesNotExist();
    }

    @Test
    void a_file_that_held_something_else_is_replaced() throws IOException {
        Files.write(file, new byte[] {(byte) 0xb1, (byte) 0xe8, 0});
        Cli cli = run("set", "--count", "2", "--out", file.toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(Files.readString(file)).startsWith("{");
    }

    @Test
    void a_link_stays_a_link_to_the_file_that_is_written() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        Files.writeString(file, "before");
        Cli cli = run("set", "--count", "2", "--out", link.toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file)).startsWith("{");
    }
}
