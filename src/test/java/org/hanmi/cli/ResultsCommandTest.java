package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hanmi.Golden;
import org.hanmi.bank.Answered;
import org.hanmi.bank.Bank;
import org.hanmi.bank.BankWriter;
import org.hanmi.bank.Overlay;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.Samples;
import org.hanmi.set.SetForm;
import org.hanmi.set.SetReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResultsCommandTest {

    @TempDir
    private Path folder;

    private Path bank = Path.of("");
    private Path set = Path.of("");
    private Path table = Path.of("");
    private List<Item> items = List.of();

    @BeforeEach
    void a_set() throws IOException {
        bank = folder.resolve("questions");
        set = folder.resolve("set.json");
        table = folder.resolve("answers.csv");
        items = new ArrayList<>(Samples.unrelated(3));
        items.add(Samples.item(
                "pick",
                "what",
                "pick",
                "Pick both?",
                new Interaction.Multiple(List.of("Tokyo", "Busan"), List.of(new Distractor("Jeju", "No."))),
                "Why."));
        Files.createDirectories(bank);
        Files.writeString(bank.resolve("sample.json"), BankWriter.text("2021-03-18-sample", items));
        Cli cli = run("set", "--count", "4", "--forms", "A,B", "--title", "Quiz", "--out", set.toString());
        assertThat(cli.code()).as(cli.err()).isZero();
    }

    private Cli run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--questions");
        all.add(bank.toString());
        return Cli.run(all.toArray(String[]::new));
    }

    private Cli results(String... words) {
        List<String> all = new ArrayList<>(List.of("results", table.toString(), "--set", set.toString()));
        all.addAll(List.of(words));
        return run(all.toArray(String[]::new));
    }

    private String answers() throws IOException {
        return answers(1);
    }

    /** Forty students with two forms, answering by number and letter; so many of every four are wrong everywhere. */
    private String answers(int wrong) throws IOException {
        List<Problem> problems = new ArrayList<>();
        QuestionSet read = Objects.requireNonNull(SetReader.read(set, Files.readAllBytes(set), problems));
        StringBuilder csv = new StringBuilder("\ufeffStudent;Item;Chosen;Form\r\n");
        for (int student = 1; student <= 40; student++) {
            SetForm form = read.forms().get(student % 2);
            for (int i = 0; i < form.items().size(); i++) {
                String key = form.items().get(i).key();
                String chosen = student % 4 >= wrong ? key : key.startsWith("A") ? "C" : "a";
                csv.append("student ").append(student).append(';').append(i + 1).append(";\"");
                csv.append(chosen).append("\";").append(form.name()).append("\r\n");
            }
        }
        return csv.toString();
    }

    @Test
    void letters_mean_what_they_mean_in_each_form() throws IOException {
        Files.writeString(table, answers());
        Cli cli = results("--json");
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        assertThat(cli.out())
                .contains("\"students\":40")
                .contains("\"right\":30")
                .doesNotContain("\"right\":29");
        assertThat(cli.out().split("\"right\":30", -1)).hasSize(5);
        Golden.verify(Golden.folder("results").resolve("report.txt"), results().out());
        Path page = folder.resolve("page.html");
        assertThat(results("--html", "--out", page.toString()).code()).isZero();
        assertThat(Files.readString(page)).contains("<h1>Results: Quiz</h1>", "40 students, 4 items");
        assertThat(results("--csv").out()).startsWith("number,item,question,students,right");
    }

    @Test
    void the_difficulty_learns_from_a_table_once() throws IOException {
        Files.writeString(table, answers(2));
        Cli first = results("--learn");
        assertThat(first.code()).isZero();
        Overlay overlay = Overlay.read(bank);
        assertThat(overlay.problems()).isEmpty();
        assertThat(overlay.answered().tallies())
                .hasSize(4)
                .allSatisfy((item, tally) -> assertThat(tally).isEqualTo(new Answered.Tally(40, 20)));
        assertThat(Bank.read(bank).items())
                .allSatisfy(item -> assertThat(item.difficulty()).isEqualTo(3));
        assertThat(first.err()).contains(": difficulty 3 instead of 2; 20 of 40 right", "of 4 items changed.");
        Cli again = results("--learn");
        assertThat(again.err()).contains("learned from before", "No difficulty changed.");
        assertThat(Overlay.read(bank)).isEqualTo(overlay);
        assertThat(run("set", "--count", "1", "--difficulty", "3").code()).isZero();
    }

    @Test
    void a_log_is_learned_from_once_though_it_grows() throws IOException {
        Path log = folder.resolve("minji.jsonl");
        String format = "{\"format\":\"hanmi-reviews/1\"}\n";
        String line = "{\"seq\":%d,\"kind\":\"review\",\"at\":\"2026-11-0%dT09:00:00.000Z\",\"zone\":\"Asia/Seoul\","
                + "\"item\":\"%s\",\"asked\":\"choice\",\"options\":4,\"rating\":\"good\",\"response\":\"x\","
                + "\"correct\":true,\"millis\":10,\"bank\":\"0\"}\n";
        String start = format + line.formatted(1, 1, items.get(0).id());
        Files.writeString(log, start);
        assertThat(run("results", log.toString(), "--learn").code()).isZero();
        Files.writeString(log, start + line.formatted(2, 2, items.get(1).id()));
        assertThat(run("results", log.toString(), "--learn").err()).contains("learned from before");
        assertThat(Overlay.read(bank).answered().tallies())
                .containsOnlyKeys(items.get(0).id().text());
    }

    @Test
    void the_words_of_an_option_and_ids_of_items_will_do() throws IOException {
        Files.writeString(
                table,
                "item,chosen,student\n%s,aaaakey,Minji\n%s,\"Tokyo, Busan\",Minji\n%s,aaabwrong,Minji\n"
                        .formatted(
                                items.get(0).id(),
                                items.get(3).id(),
                                items.get(1).id()));
        Cli cli = results("--form", "A", "--csv");
        assertThat(cli.err()).isEqualTo("Only 1 student; verdicts need 30.\n");
        assertThat(cli.out().lines().filter(line -> line.contains(",1,1,0,1.0000,")))
                .hasSize(2);
        assertThat(cli.out().lines().filter(line -> line.contains(",1,0,0,0.0000,")))
                .hasSize(1);
    }

    @Test
    void rows_that_cannot_be_used_are_named() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String text : List.of("", "name,item,chosen\n", "student,item,chosen\ns,1,A\n", """
                        student,item,chosen,form
                        s,1,A,A
                        s,1,B,A
                        s,9,B,A
                        ,1,B,A
                        t,1,B,C
                        t,2,"Z
                        z",B
                        t,3,,B
                        """)) {
            Files.writeString(table, text);
            Cli cli = results();
            assertThat(cli.code()).as(text).isEqualTo(ExitCode.DATA);
            assertThat(cli.out()).isEmpty();
            all.append(text)
                    .append("---\n")
                    .append(cli.err().replace(folder.toString(), "…"))
                    .append('\n');
        }
        Golden.verify(Golden.folder("results").resolve("mistakes.txt"), all.toString());
    }

    @Test
    void review_logs_are_students_and_only_the_first_answer_counts() throws IOException {
        for (String name : List.of("minji", "juno")) {
            Files.writeString(
                    folder.resolve(name + ".jsonl"),
                    "{\"format\":\"hanmi-reviews/1\"}\n" + review(1, 0, "aaaawrong", false)
                            + review(2, 0, "aaaakey", true) + review(3, 1, "aaabkey", name.equals("juno")));
        }
        Cli cli = run(
                "results",
                folder.resolve("minji.jsonl").toString(),
                folder.resolve("juno.jsonl").toString());
        assertThat(cli.code()).as(cli.err()).isZero();
        assertThat(cli.out()).contains("2 students, 2 items", "0 of 2 right", "1 of 2 right", "    2  100 %");
    }

    private String review(int seq, int item, String response, boolean correct) {
        return ("{\"seq\":%d,\"kind\":\"review\",\"at\":\"2026-11-2%dT10:00:00.000Z\",\"zone\":\"Asia/Seoul\","
                        + "\"item\":\"%s\",\"asked\":\"choice\",\"options\":3,\"rating\":\"%s\",\"response\":\"%s\","
                        + "\"correct\":%b,\"millis\":5312,\"bank\":\"0123456789ab\"}\n")
                .formatted(seq, seq, items.get(item).id(), correct ? "good" : "again", response, correct);
    }

    @Test
    void wrong_usage_is_named() throws IOException {
        Files.writeString(table, answers());
        assertThat(run("results", table.toString()).err()).contains("needs the set that was asked: --set FILE");
        assertThat(run("results", table.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("results", table.toString(), "a.jsonl").code()).isEqualTo(ExitCode.USAGE);
        assertThat(results("--form", "F").err()).contains("the set has no form F; it has A, B");
        assertThat(results("--csv", "--json").code()).isEqualTo(ExitCode.USAGE);
        assertThat(results("--csv", "--json").err()).startsWith("hanmi: --csv, --json are mutually exclusive");
        assertThat(run("results", folder.resolve("none.jsonl").toString()).code())
                .isEqualTo(ExitCode.FILES);
    }

    @Test
    void a_quotation_mark_that_nobody_closed_loses_no_student_unsaid() throws IOException {
        Files.writeString(table, "student,item,chosen,form\nkim,1,A,A\nlee,1,\"B,A\npark,1,A,A\n");
        Cli cli = results();
        assertThat(cli.code()).isEqualTo(ExitCode.DATA);
        assertThat(cli.err()).contains(table + ":3: error: a quotation mark is never closed");
    }

    @Test
    void a_table_in_another_encoding_is_not_guessed_at() throws IOException {
        Files.write(table, "student,item,chosen\n김,1,A\n이,1,B\n".getBytes(Charset.forName("EUC-KR")));
        Cli cli = results();
        assertThat(cli.code()).isEqualTo(ExitCode.FILES);
        assertThat(cli.err()).contains(table + " is not UTF-8; save it as UTF-8");
    }

    @Test
    void a_log_is_one_student_by_whatever_names() throws IOException {
        Path data = Files.createDirectory(folder.resolve("minji"));
        Path log = Files.writeString(data.resolve("reviews.jsonl"), "{\"format\":\"hanmi-reviews/1\"}\n");
        Cli cli = run("results", data.toString(), log.toString());
        assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains(log + " is named twice");
    }
}
