package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanmi.Golden;
import org.hanmi.present.Command;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Stats;
import org.hanmi.present.StatsNames;
import org.hanmi.present.StatsView;
import org.hanmi.present.Words;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Input;
import org.hanmi.screen.Size;
import org.hanmi.stats.Census;
import org.hanmi.stats.Histories;
import org.hanmi.stats.Scope;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statistics as they look, in both languages and at three sizes: {@code golden/tui/statistics/<case>.txt}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StatisticsScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Size> SIZES =
            List.of(new Size(80, 24), new Size(40, 12), new Size(120, 40), new Size(200, 48));

    private static StatsView view(Reviews reviews, Locale language) {
        boolean korean = language.equals(Locale.KOREAN);
        Map<String, String> topics = new LinkedHashMap<>();
        topics.put("summits", korean ? "정상회담" : "Summits and visits");
        topics.put("alliance", korean ? "동맹과 주한미군" : "Alliance and troops");
        Map<String, String> people = Map.of(
                "antony-blinken", korean ? "토니 블링컨" : "Antony Blinken",
                "lloyd-austin", korean ? "로이드 오스틴" : "Lloyd Austin",
                "chung-eui-yong", korean ? "정의용" : "Chung Eui-yong");
        StatsNames names =
                new StatsNames(topics, people, item -> "In which year did what " + item.text() + " tells happen?");
        return Stats.view(Census.take(reviews, new Scope(Histories.bank(90), true), TODAY, 30), names, false, language);
    }

    private static Reviews reviews() {
        return Histories.learner(5, 80, 150, TODAY);
    }

    private record Case(Locale language, Size size, String keys) {
        String name() {
            String keyed = keys.isEmpty() ? "1" : keys.replace(" ", "-");
            return language.getLanguage() + "-" + size.columns() + "x" + size.rows() + "-" + keyed + ".txt";
        }

        @Override
        public String toString() {
            return name();
        }
    }

    private static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (Size size : SIZES) {
                for (String keys : List.of("", "2", "3", "4", "5", "3 PageDown PageDown", "?")) {
                    cases.add(new Case(language, size, keys.replace("?", "help")));
                }
            }
        }
        return cases.stream();
    }

    private static Canvas drawn(Face face, Locale language, String keys, Size size) {
        ScreenWords screenWords = ScreenWords.of(language);
        Update update = new Update(Words.of(language), screenWords);
        Drawing drawing = new Drawing(Words.of(language), screenWords);
        Canvas canvas = new Canvas(size);
        Model model = drawing.draw(Model.of(face), canvas);
        for (Input input : Keystrokes.of(keys.replace("help", "?"))) {
            if (update.on(model, input) instanceof Step.Stay stay) {
                canvas = new Canvas(size);
                model = drawing.draw(stay.next(), canvas);
            }
        }
        return canvas;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looks_as_it_did(Case each) {
        Face face = new Face.Statistics(view(reviews(), each.language()), 0);
        Canvas canvas = drawn(face, each.language(), each.keys(), each.size());
        for (int row = 0; row < each.size().rows(); row++) {
            assertThat(Glyphs.columns(canvas.line(row)))
                    .isLessThanOrEqualTo(each.size().columns());
        }
        assertThat(canvas.line(each.size().rows() - 1)).containsAnyOf("q ", "Esc ");
        Golden.verify(Golden.folder("tui").resolve("statistics").resolve(each.name()), canvas.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void the_poster_has_all_pages_and_no_line_wider_than_a_terminal(String tag) {
        Locale language = tag.equals("ko") ? Locale.KOREAN : Locale.ENGLISH;
        String text = Poster.text(view(reviews(), language));
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(Glyphs.columns(line)).isLessThanOrEqualTo(80));
        assertThat(text).doesNotContain("\u001b").doesNotContain("…");
        Golden.verify(Golden.folder("tui").resolve("statistics").resolve("poster-" + tag + ".txt"), text);
    }

    @Test
    void pages_are_turned_by_digits_and_arrows_and_not_beyond_the_ends() {
        Face face = new Face.Statistics(view(reviews(), Locale.ENGLISH), 0);
        for (String[] each : new String[][] {
            {"Right", "Days"}, {"Right Right Left", "Days"}, {"Left", "Today"}, {"5 Right", "Mastery"}, {"9", "Today"}
        }) {
            assertThat(drawn(face, Locale.ENGLISH, each[0], new Size(80, 24)).line(0))
                    .as(each[0])
                    .startsWith(" Statistics · " + each[1]);
        }
    }

    @Test
    void a_page_scrolls_to_its_end_and_another_page_begins_at_its_top() {
        Face face = new Face.Statistics(view(reviews(), Locale.ENGLISH), 0);
        String down = "5 PageDown PageDown PageDown PageDown PageDown PageDown PageDown";
        assertThat(drawn(face, Locale.ENGLISH, down, new Size(80, 24)).text())
                .doesNotContain(" Topics ")
                .contains("In which year did what");
        assertThat(drawn(face, Locale.ENGLISH, down + " 4 5", new Size(80, 24)).text())
                .contains(" Topics ");
    }

    @Test
    void an_empty_log_gets_one_friendly_sentence() {
        StatsView empty = view(Reviews.none(Schedule.DEFAULT), Locale.ENGLISH);
        Canvas canvas = drawn(new Face.Statistics(empty, 0), Locale.ENGLISH, "Right 4", new Size(80, 24));
        assertThat(canvas.text())
                .startsWith(" Statistics\n")
                .contains("  Nothing has been answered yet; hanmi study begins.\n");
        assertThat(Poster.text(empty).strip()).isEqualTo("Nothing has been answered yet; hanmi study begins.");
    }

    @Test
    void from_home_statistics_open_and_close_again() {
        StatsView view = view(reviews(), Locale.ENGLISH);
        for (String close : new String[] {"q", "Esc", "Enter"}) {
            List<String> screens = new ArrayList<>();
            List<Input> keys = new ArrayList<>(Keystrokes.of("s 3 " + close));
            org.hanmi.screen.Display display = new org.hanmi.screen.Display() {
                @Override
                public Size size() {
                    return Size.USUAL;
                }

                @Override
                public void show(Canvas canvas) {
                    screens.add(canvas.line(0));
                }

                @Override
                public Input next() {
                    return keys.isEmpty() ? Input.of(Input.Kind.CLOSED) : keys.remove(0);
                }

                @Override
                public void suspend() {}

                @Override
                public void forget() {}

                @Override
                public void close() {}
            };
            Course home = new HomeCourse(
                    Faces::homeView,
                    () -> {
                        throw new IllegalStateException("nobody studies here");
                    },
                    () -> {
                        throw new IllegalStateException("nobody takes an exam here");
                    },
                    command -> {});
            Course course = new Layered(home, Set.of(Command.STATISTICS), command -> new StatisticsCourse(view));
            new Stage(display, course, Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
            assertThat(screens)
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Hanmi"),
                            second -> assertThat(second).contains("Statistics · Today"),
                            third -> assertThat(third).contains("Statistics · Retention"),
                            last -> assertThat(last).contains("Hanmi"));
        }
    }

    @Test
    void on_the_first_day_nothing_claims_that_all_of_it_is_known() {
        Reviews first = Histories.learner(5, 80, 1, TODAY);
        Face face = new Face.Statistics(view(first, Locale.ENGLISH), 0);
        assertThat(drawn(face, Locale.ENGLISH, "", Size.USUAL).text())
                .contains("Known today    told from tomorrow on")
                .doesNotContain("100 %)");
        assertThat(drawn(face, Locale.ENGLISH, "5", Size.USUAL).text()).doesNotContain("100 % ");
    }
}
