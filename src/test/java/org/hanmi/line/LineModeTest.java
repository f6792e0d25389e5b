package org.hanmi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanmi.Golden;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.present.Block;
import org.hanmi.present.Home;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.ReadingView;
import org.hanmi.present.Readings;
import org.hanmi.present.Situation;
import org.hanmi.present.StatsView;
import org.hanmi.present.TopicWords;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.session.Deck;
import org.hanmi.session.Limits;
import org.hanmi.session.State;
import org.hanmi.story.SmallBank;
import org.hanmi.story.Stage;
import org.hanmi.story.Stories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LineModeTest {

    private static final Instant START = Instant.parse("2026-11-21T11:00:00Z");

    /** A pipe; each line takes five seconds. */
    private record Timed(Input lines, Stage stage) implements Input {
        @Override
        public @Nullable String read(String prompt) {
            stage.pass(Duration.ofSeconds(5));
            return lines.read(prompt);
        }

        @Override
        public boolean isAttended() {
            return lines.isAttended();
        }
    }

    private static Stage stage(Item... items) {
        return new Stage(List.of(items), List.of(), Limits.DEFAULT, START);
    }

    private static String piped(Stage stage, String answers) {
        StringWriter out = new StringWriter();
        Input lines = ReaderInput.piped(new BufferedReader(new StringReader(answers)));
        new LineMode(stage.sitting, stage.views, new Timed(lines, stage), new PrintWriter(out)).run();
        return out.toString();
    }

    private static String attended(Stage stage, String answers) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Input lines = ReaderInput.attended(new BufferedReader(new StringReader(answers)), out);
        new LineMode(stage.sitting, stage.views, new Timed(lines, stage), out).run();
        return text.toString();
    }

    private static Readings introduction() {
        TopicWords say = TopicWords.of(Locale.ENGLISH);
        ReadingView card = new ReadingView(
                "Summits",
                say.topic(),
                "When presidents met.",
                say.path(),
                List.of(new ReadingView.Line("1953–1980", "The Cold War alliance", say.step(2, 1))),
                say.begin(),
                Keys.at(Situation.at(Place.READING), Words.of(Locale.ENGLISH)));
        return new Readings(List.of(card), null);
    }

    private static String withIntroduction(boolean attended, String answers) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
        BufferedReader reader = new BufferedReader(new StringReader(answers));
        Input lines = attended ? ReaderInput.attended(reader, out) : ReaderInput.piped(reader);
        Input timed = new Timed(lines, stage);
        new LineMode(stage.sitting, stage.views, timed, out, null, null, introduction(), null).run();
        return text.toString();
    }

    @Test
    void an_introduction_comes_once_before_the_questions_and_takes_no_line_of_a_pipe() {
        assertThat(withIntroduction(false, "Vienna\n"))
                .startsWith("Summits (topic)\nWhen presidents met.\nThe path:\n"
                        + "1953–1980: The Cold War alliance (2 facts, 1 seen)\n\nQuestion 1 of 1")
                .containsOnlyOnce("When presidents met.")
                .contains("Right.");
    }

    @Test
    void whoever_sits_there_goes_on_with_enter_and_can_leave_before_the_first_question() {
        assertThat(withIntroduction(true, "\nVienna\n\n\n"))
                .contains("Enter begins with the questions.")
                .contains("Right.");
        assertThat(withIntroduction(true, "q\n")).doesNotContain("Question 1");
    }

    @Test
    void a_topic_is_chosen_by_its_number_or_its_name() {
        TopicsView view = new TopicsView(
                "By topic",
                TopicWords.of(Locale.ENGLISH).heads(),
                List.of(
                        new TopicsView.Line("summits", "Summits", 12, 1, 1, 5, .14, "14 %"),
                        new TopicsView.Line("trade", "Trade", 2, 0, 0, 2, 0, "0 %")),
                "Few questions yet",
                1,
                "Type a number.",
                null,
                List.of());
        StringWriter text = new StringWriter();
        Input numbers = ReaderInput.piped(new BufferedReader(new StringReader("9\n2\nsummits\n\n")));
        PrintWriter out = new PrintWriter(text);
        assertThat(LineMode.topics(view, numbers, out, Locale.ENGLISH)).isEqualTo("trade");
        assertThat(text.toString()).isEqualTo("""
                By topic
                1. Summits: questions 12, seen 1, due 1, new 5, known 14 %
                Few questions yet:
                2. Trade: questions 2, seen 0, due 0, new 2, known 0 %
                Type a number.

                There is no topic “9”.
                Type a number.

                """);
        assertThat(LineMode.topics(view, numbers, out, Locale.ENGLISH)).isEqualTo("summits");
        assertThat(LineMode.topics(view, numbers, out, Locale.ENGLISH)).isNull();
    }

    static Stream<Path> transcripts() {
        return Golden.cases("line").stream();
    }

    /** The first lines of a case name its items ({@code known …} if the fact is known), the others are piped in. */
    @ParameterizedTest
    @MethodSource("transcripts")
    void a_sitting_over_a_pipe_reads_well(Path folder) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("keys.txt"));
        int end = lines.indexOf("");
        List<String> ids = lines.subList(0, end);
        List<Item> items =
                ids.stream().map(id -> SmallBank.item(id.replace("known ", ""))).toList();
        var history = ids.stream()
                .filter(id -> id.startsWith("known "))
                .findFirst()
                .map(id -> Stories.known(id.replace("known ", ""), 4))
                .orElse(List.of());
        Stage stage = new Stage(items, history, Limits.DEFAULT, START);
        boolean korean = folder.getFileName().toString().endsWith("-ko");
        Views views = korean ? new Views(Words.of(Locale.KOREAN), SmallBank.TOPICS) : stage.views;
        StringWriter out = new StringWriter();
        String answers = String.join("\n", lines.subList(end + 1, lines.size())) + "\n";
        Input input = ReaderInput.piped(new BufferedReader(new StringReader(answers)));
        new LineMode(stage.sitting, views, new Timed(input, stage), new PrintWriter(out)).run();
        Golden.verify(folder.resolve("transcript.txt"), out.toString());
    }

    @Test
    void the_end_of_input_ends_the_sitting_with_a_summary() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA), SmallBank.item(SmallBank.TROOPS));
        assertThat(piped(stage, "Vienna\n")).endsWith("1 question will be due tomorrow.\n");
        assertThat(stage.sitting.state()).isInstanceOf(State.Finished.class);
        assertThat(stage.log).hasSize(1);
    }

    @Test
    void no_input_at_all_is_a_short_sitting() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
        assertThat(piped(stage, "")).contains("Nothing answered this time.");
        assertThat(stage.log).isEmpty();
    }

    @Test
    void nothing_to_ask_is_said_without_reading() {
        assertThat(piped(stage(), "Vienna\n"))
                .isEqualTo("Nothing is due, and there is nothing new for today; settings say how much.\n");
    }

    @Test
    void over_a_pipe_each_line_answers_one_question() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA), SmallBank.item(SmallBank.TROOPS));
        piped(stage, "Vienna\n28k\n28,500\n");
        assertThat(stage.log).hasSize(2);
    }

    @Test
    void somebody_at_the_keyboard_goes_on_with_enter_and_is_prompted() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA), SmallBank.item(SmallBank.TROOPS));
        String text = attended(stage, "Vienna\n\n0\nu\n2\n\n:q\n");
        assertThat(text).contains("> ").contains("Undone.").contains("Enter goes on");
        assertThat(stage.sitting.state()).isInstanceOf(State.Finished.class);
    }

    @Test
    void help_and_a_slip_behind_an_answer_do_not_say_it_all_again() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA), SmallBank.item(SmallBank.TROOPS));
        String text = attended(stage, "Vienna\n?\n7\n\n:q\n");
        assertThat(text)
                .contains("After an answer:", "There is no command “7” here.")
                .containsOnlyOnce("Right.");
        assertThat(text.split("Enter goes on", -1)).hasSize(4);
    }

    @Test
    void a_flag_has_a_note_by_its_key_or_its_name() {
        for (String flag : new String[] {":f two are right", ":flag two are right"}) {
            Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
            attended(stage, flag + "\n");
            assertThat(stage.log)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            LogEntry.Flag.class,
                            entry -> assertThat(entry.note()).isEqualTo("two are right"));
        }
    }

    @Test
    void behind_an_answer_a_flag_with_a_note_needs_no_colon() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
        attended(stage, "Vienna\nf two are right\n");
        assertThat(stage.log).hasSize(2).last().isInstanceOf(LogEntry.Flag.class);
    }

    @Test
    void a_pipe_that_never_answers_is_not_read_for_ever() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
        String text = piped(stage, "zebra\n".repeat(1000));
        assertThat(text).contains("A hundred lines in a row answered nothing");
        assertThat(text.split("Question 1 of 1", -1)).hasSize(102);
        assertThat(stage.sitting.state()).isInstanceOf(State.Finished.class);
        assertThat(piped(stage(SmallBank.item(SmallBank.VIENNA)), "zebra\n".repeat(90) + "Vienna\n"))
                .contains("Right.");
    }

    @Test
    void the_end_says_what_can_be_done_there() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
        assertThat(attended(stage, "Vienna\n\n\n")).contains("\nu undo; s statistics; ? help; q close.\n> ");
    }

    @Test
    void control_characters_in_data_and_answers_do_no_harm() {
        Item evil = new Item(
                new ItemId("evil/a#b"),
                "evil",
                "What\u001b[2J is \u0007this\u202e?",
                new Interaction.Choice(
                        "a\u001b]0;title\u0007", List.of(new Distractor("b\u009b31m", "no\r\n\u001b[31mno"))),
                List.of(),
                "\u001b[0m",
                List.of(),
                List.of(),
                List.of("\u001b"),
                null,
                1);
        String text = piped(stage(evil), "\u001b[A\u0000\n1\u0008\n0\n");
        assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
        assertThat(text).doesNotContain("\u202e");
    }

    @Test
    void a_reader_that_went_away_ends_the_sitting() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA), SmallBank.item(SmallBank.TROOPS));
        PrintWriter closed = new PrintWriter(new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("nobody reads");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        Input lines = ReaderInput.piped(new BufferedReader(new StringReader("Vienna\n28,500\n")));
        new LineMode(stage.sitting, stage.views, lines, closed).run();
        assertThat(stage.log).isEmpty();
        assertThat(stage.sitting.state()).isInstanceOf(State.Finished.class);
    }

    @Test
    void an_answer_is_written_down_before_it_is_judged_aloud() {
        Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
        StringWriter out = new StringWriter();
        Input lines = new Input() {
            private boolean asked;

            @Override
            public @Nullable String read(String prompt) {
                if (asked) {
                    assertThat(stage.log).hasSize(1);
                    return null;
                }
                asked = true;
                return "Vienna";
            }

            @Override
            public boolean isAttended() {
                return true;
            }
        };
        new LineMode(stage.sitting, stage.views, lines, new PrintWriter(out)).run();
        assertThat(out.toString()).contains("Right.");
    }

    @Test
    void home_is_a_few_plain_lines() {
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        Stories.known(SmallBank.VIENNA, 4).forEach(reviews::add);
        StringWriter out = new StringWriter();
        LineMode.home(
                Home.view(
                        Words.of(Locale.ENGLISH),
                        SmallBank.TOPICS,
                        new Deck(SmallBank.items()),
                        reviews,
                        Limits.DEFAULT,
                        LocalDate.of(2026, 11, 21),
                        List.of("reviews.jsonl:3: warning: torn")),
                Words.of(Locale.ENGLISH),
                new PrintWriter(out));
        assertThat(out.toString())
                .contains("한미 Hanmi, Saturday 21 November\n")
                .contains("reviews.jsonl:3: warning: torn\n")
                .contains("Today: 1 due, 7 new, about ")
                .contains("Summits: known ")
                .contains("Next days: 1 0 0 0 0 0 0\n")
                .endsWith("Go on with hanmi study --plain; hanmi --help says what else there is.\n");
    }

    @Test
    void at_the_end_statistics_can_be_asked_for_by_key_or_word() {
        StatsView view = new StatsView(
                "Statistics",
                List.of(new StatsView.Page(
                        "Today", List.of(new Block.Facts("", List.of(new Block.Line("Answers", "1")))))),
                List.of());
        for (String asked : new String[] {"s", "statistics"}) {
            Stage stage = stage(SmallBank.item(SmallBank.VIENNA));
            StringWriter out = new StringWriter();
            PrintWriter writer = new PrintWriter(out);
            Input lines =
                    ReaderInput.attended(new BufferedReader(new StringReader("Vienna\n\n" + asked + "\n\n")), writer);
            new LineMode(stage.sitting, stage.views, lines, writer, () -> view).run();
            assertThat(out.toString()).contains("Today\n\nAnswers: 1\n");
        }
    }
}
