package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanmi.Golden;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Format;
import org.hanmi.present.CheckView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.QuizWords;
import org.hanmi.present.ResultView;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Situation;
import org.hanmi.present.TopicWords;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Words;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Input;
import org.hanmi.screen.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Screens as they look in Korean, the others of which are shown in English: {@code golden/tui/ko}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KoreanScreenTest {

    private static final Words WORDS = Words.of(Locale.KOREAN);
    private static final QuizWords QUIZ = QuizWords.of(Locale.KOREAN);
    private static final Size SIZE = new Size(80, 24);
    private static final String STEM = "Which South Korean minister did Antony Blinken meet in Seoul on 17 March 2021?";

    private record Case(String name, Face face, String keys) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Key> keys(Situation situation) {
        return Keys.at(situation, WORDS);
    }

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("home", home(), ""),
                new Case("topics", topics(), "Down"),
                new Case("exam", exam(Asked.CHOICE, null), "Down"),
                new Case("exam-typed", exam(Asked.TYPED, Format.WORDS), "정의"),
                new Case("exam-typed-date", exam(Asked.TYPED, Format.DAY), "2021년_3월"),
                new Case("exam-check", check(), ""),
                new Case("exam-result", result(), ""),
                new Case("help", exam(Asked.CHOICE, null), "?"));
    }

    private static Face home() {
        return new Face.Seen(
                new HomeView(
                        "한미 Hanmi",
                        "11월 21일 토요일",
                        WORDS.streak(12),
                        WORDS.todayTitle(),
                        14,
                        10,
                        9,
                        WORDS.waiting(14, 10, 9),
                        WORDS.topicsTitle(),
                        List.of(
                                new HomeView.TopicLine("alliance", "동맹과 주둔군", .81, "81 %", 6),
                                new HomeView.TopicLine("summits", "정상회담과 방문", .18, "18 %", 3)),
                        WORDS.few(List.of("통상", "인권")),
                        WORDS.weeksTitle(),
                        List.of(0, 12, 30, 8, 50, 28, 19, 0, 25, 33, 48, 60),
                        WORDS.daysTitle(),
                        List.of(14, 22, 9, 30, 11, 8, 17),
                        List.of("오늘", "일요일", "월요일", "화요일", "수요일", "목요일", "금요일"),
                        WORDS.adviseStudy(),
                        List.of(),
                        keys(Situation.at(Place.HOME))),
                Place.HOME);
    }

    private static Face topics() {
        TopicWords say = TopicWords.of(Locale.KOREAN);
        List<TopicsView.Line> topics = List.of(
                new TopicsView.Line("alliance", "동맹과 주둔군", 1204, 310, 6, 520, .31, "31 %"),
                new TopicsView.Line("nuclear", "핵 외교", 985, 41, 12, 444, .07, "7 %"),
                new TopicsView.Line("trade", "통상", 3, 0, 0, 1, 0, "0 %"));
        return new Face.Topics(
                new TopicsView(
                        say.title(),
                        say.heads(),
                        topics,
                        say.few(),
                        2,
                        say.choose(),
                        null,
                        keys(Situation.at(Place.TOPICS))),
                0);
    }

    private static Face exam(Asked asked, @Nullable Format format) {
        List<QuestionView.Option> options = asked == Asked.TYPED
                ? List.of()
                : List.of(
                        new QuestionView.Option("1", "Suh Wook", false),
                        new QuestionView.Option("2", "Chung Eui-yong", false),
                        new QuestionView.Option("3", "Kang Kyung-wha", false));
        String prompt = WORDS.prompt(asked, options.size());
        return new Face.Asking(
                new QuestionView(
                        "동맹과 주둔군",
                        WORDS.progress(3, 24) + " · 12분 남음",
                        2,
                        24,
                        STEM,
                        asked,
                        List.of(),
                        options,
                        format,
                        prompt,
                        QUIZ.before("Suh Wook"),
                        null,
                        keys(new Situation(
                                options.isEmpty() ? Place.QUIZ_TYPING : Place.QUIZ,
                                options.size(),
                                true,
                                false,
                                false,
                                false,
                                false))),
                Place.QUIZ,
                Place.QUIZ_TYPING);
    }

    private static Face check() {
        return new Face.Seen(
                new CheckView(
                        QUIZ.checkTitle(),
                        "48초 남음",
                        QUIZ.answered(22, 24),
                        QUIZ.openTitle(),
                        List.of(new CheckView.Open("3", STEM)),
                        QUIZ.checkNext(true),
                        null,
                        keys(new Situation(Place.CHECK, 0, true, false, false, false, false))),
                Place.CHECK);
    }

    private static Face result() {
        return new Face.Seen(
                new ResultView(
                        QUIZ.resultTitle(true),
                        17,
                        24,
                        QUIZ.timeUp(),
                        QUIZ.result(17, 24, "73 %", 15),
                        QUIZ.topicsTitle(),
                        List.of(
                                new ResultView.TopicLine("동맹과 주둔군", .9, QUIZ.of(9, 10)),
                                new ResultView.TopicLine("핵 외교와 6자회담, 그리고 제재", .75, QUIZ.of(3, 4))),
                        QUIZ.missed(7),
                        QUIZ.logged(false),
                        QUIZ.again("4821"),
                        null,
                        keys(new Situation(Place.RESULT, 0, false, false, false, true, false))),
                Place.RESULT);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looks_as_it_did(Case each) {
        ScreenWords screenWords = ScreenWords.of(Locale.KOREAN);
        Update update = new Update(WORDS, screenWords);
        Drawing drawing = new Drawing(WORDS, screenWords);
        Canvas canvas = new Canvas(SIZE);
        Model model = drawing.draw(Model.of(each.face()), canvas);
        for (Input input : Keystrokes.of(each.keys())) {
            if (update.on(model, input) instanceof Step.Stay stay) {
                canvas = new Canvas(SIZE);
                model = drawing.draw(stay.next(), canvas);
            }
        }
        for (int row = 0; row < SIZE.rows(); row++) {
            assertThat(Glyphs.columns(canvas.line(row))).isLessThanOrEqualTo(SIZE.columns());
        }
        Golden.verify(Golden.folder("tui").resolve("ko").resolve(each.name() + ".txt"), canvas.text());
    }
}
