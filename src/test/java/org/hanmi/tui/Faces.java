package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Format;
import org.hanmi.present.BuildView;
import org.hanmi.present.BuildWords;
import org.hanmi.present.CheckView;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Mark;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.QuizWords;
import org.hanmi.present.ReadingView;
import org.hanmi.present.ResultView;
import org.hanmi.present.Situation;
import org.hanmi.present.SummaryView;
import org.hanmi.present.TopicWords;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Words;

/** Views as a sitting about March 2021 would have them. */
final class Faces {

    static final Words WORDS = Words.of(Locale.ENGLISH);
    static final QuizWords QUIZ_WORDS = QuizWords.of(Locale.ENGLISH);

    private static final String MINISTER =
            "Which South Korean minister did Antony Blinken meet in Seoul on 17 March 2021,"
                    + " the day before the 2+2 talks?";

    private Faces() {}

    private static List<Key> keys(Situation situation) {
        return Keys.at(situation, WORDS);
    }

    private static List<QuestionView.Option> options(boolean letters, String... texts) {
        List<QuestionView.Option> options = new java.util.ArrayList<>();
        for (String text : texts) {
            String label = letters ? Labels.letter(options.size()) : Labels.digit(options.size());
            options.add(new QuestionView.Option(label, text, false));
        }
        return options;
    }

    static Face home() {
        return new Face.Seen(homeView(), Place.HOME);
    }

    static HomeView homeView() {
        return new HomeView(
                "한미 Hanmi",
                "Saturday 21 November",
                "day 12",
                "Today",
                14,
                10,
                9,
                "14 due, 10 new, about 9 minutes",
                WORDS.topicsTitle(),
                List.of(
                        new HomeView.TopicLine("alliance", "Alliance and troops", .81, "81 %", 6),
                        new HomeView.TopicLine("nuclear", "Nuclear diplomacy", .52, "52 %", 5),
                        new HomeView.TopicLine("summits", "Summits 정상회담", .18, "18 %", 3),
                        new HomeView.TopicLine("trade", "Trade", 0, "0 %", 0)),
                "",
                WORDS.weeksTitle(),
                List.of(0, 12, 30, 8, 50, 28, 19, 0, 25, 33, 48, 60),
                WORDS.daysTitle(),
                List.of(14, 22, 9, 30, 11, 8, 17),
                List.of("Today", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"),
                WORDS.adviseStudy(),
                List.of(),
                keys(Situation.at(Place.HOME)));
    }

    static Face topics() {
        List<TopicsView.Line> topics = List.of(
                new TopicsView.Line("alliance", "Alliance and troops", 1204, 310, 6, 520, .31, "31 %"),
                new TopicsView.Line("nuclear", "Nuclear diplomacy", 985, 41, 12, 444, .07, "7 %"),
                new TopicsView.Line("summits", "정상회담과 방문", 618, 0, 0, 246, 0, "0 %"),
                new TopicsView.Line("trade", "Trade", 3, 0, 0, 1, 0, "0 %"));
        TopicWords say = TopicWords.of(Locale.ENGLISH);
        return new Face.Topics(
                new TopicsView(
                        say.title(),
                        say.heads(),
                        topics,
                        say.few(),
                        3,
                        say.choose(),
                        null,
                        keys(Situation.at(Place.TOPICS))),
                0);
    }

    static Face build() {
        BuildWords say = BuildWords.of(Locale.ENGLISH);
        List<BuildView.Detail> whole = List.of(
                BuildView.Detail.of(Mark.RIGHT, "Panmunjom"),
                BuildView.Detail.of(
                        Mark.WRONG, "Singapore: That summit was held in June 2018, and Moon Jae-in was not there."),
                BuildView.Detail.of(Mark.NONE, "On 27 April 2018 Moon Jae-in and Kim Jong Un met at Panmunjom."),
                BuildView.Detail.of(Mark.NONE, say.source("Yonhap News Agency, 2018-04-27")));
        return BuildFace.of(
                new BuildView(
                        "Autumn quiz",
                        say.progress(3, 4),
                        List.of(
                                new BuildView.Line(0, -1, false, say.row(1, "topic=summits", 2, 2), List.of()),
                                new BuildView.Line(
                                        0, 0, true, "Where did Moon Jae-in and Kim Jong Un meet in April 2018?", whole),
                                new BuildView.Line(
                                        0,
                                        1,
                                        false,
                                        "Which South Korean president, the first to address a joint meeting of Congress, did"
                                                + " so in 1954?",
                                        whole),
                                new BuildView.Line(1, -1, false, say.row(2, "topic=trade,from=2012", 1, 2), List.of()),
                                new BuildView.Line(1, 2, false, "언제 한미 자유무역협정이 발효되었는가?", whole)),
                        say.prompt(),
                        say.example(),
                        null,
                        "row 2 (topic=trade,from=2012): 1 of 2; 1 item fits",
                        say.lock(),
                        say.noQuestion(),
                        keys(Situation.at(Place.BUILD))),
                1,
                false);
    }

    /** Before the questions of a topic, in Korean. */
    static Face introduction() {
        Words words = Words.of(Locale.KOREAN);
        TopicWords say = TopicWords.of(Locale.KOREAN);
        return new Face.Seen(
                new ReadingView(
                        "핵 외교",
                        say.topic(),
                        "한국에 있던 미국의 마지막 핵무기는 1991년 12월에 떠났고, 1993년 3월 12일 북한은 핵확산금지조약 탈퇴를"
                                + " 선언했다. 그 뒤의 일은 서로 닮은 고비로 되풀이된다.",
                        say.path(),
                        List.of(
                                new ReadingView.Line("1981–2000", "탈냉전", say.step(31, 0)),
                                new ReadingView.Line("2001–2016", "6자회담과 자유무역협정", say.step(111, 20)),
                                new ReadingView.Line("", say.elsewhere(), say.step(4, 0))),
                        say.begin(),
                        Keys.at(Situation.at(Place.READING), words)),
                Place.READING);
    }

    /** Before the questions of an article. */
    static Face article() {
        TopicWords say = TopicWords.of(Locale.ENGLISH);
        return new Face.Seen(
                new ReadingView(
                        "Washington's No. 2 diplomat visits S. Korea",
                        say.article(),
                        "Deputy Secretary of State Antony Blinken reached South Korea on 8 February 2015, the first stop of a"
                                + " trip that was also to take him to China and Japan.",
                        "",
                        List.of(
                                new ReadingView.Line("", "The Korea Herald (Yonhap)", "8 February 2015"),
                                new ReadingView.Line("", "https://www.koreaherald.com/view.php?ud=20150208000276", "")),
                        say.begin(),
                        keys(Situation.at(Place.READING))),
                Place.READING);
    }

    static Face asking(
            Asked asked,
            String stem,
            List<QuestionView.Option> lefts,
            List<QuestionView.Option> options,
            @org.jspecify.annotations.Nullable String note) {
        Place place = asked.byOneKey() ? Place.QUESTION : Place.TYPING;
        return new Face.Asking(new QuestionView(
                "Alliance and troops",
                "3 of 24",
                2,
                24,
                stem,
                asked,
                lefts,
                options,
                options.isEmpty() ? Format.WORDS : null,
                WORDS.prompt(asked, options.size()),
                null,
                note,
                keys(new Situation(
                        place,
                        options.size(),
                        true,
                        asked.byOneKey(),
                        true,
                        false,
                        false,
                        true,
                        asked == Asked.CHOICE
                                && !options.isEmpty()
                                && options.get(0).label().equals("a")))));
    }

    static Face choice() {
        return asking(
                Asked.CHOICE,
                MINISTER,
                List.of(),
                options(false, "Suh Wook", "Chung Eui-yong", "Kang Kyung-wha", "Lee In-young"),
                null);
    }

    /** Options that are numbers have letters, since a digit would be taken for one of them. */
    static Face numbers() {
        return asking(
                Asked.CHOICE,
                "How many US divisions should stay in Korea, as Chung Il-kwon asked on 1 April 1969?",
                List.of(),
                options(true, "2", "5", "8"),
                null);
    }

    /** The same after a hint that ruled the first one out. */
    static Face numbersAfterHint() {
        Face.Asking asking = (Face.Asking) numbers();
        QuestionView view = asking.view();
        List<QuestionView.Option> options = new ArrayList<>(view.options());
        options.set(0, new QuestionView.Option("a", "2", true));
        return new Face.Asking(new QuestionView(
                view.title(),
                view.progress(),
                view.done(),
                view.of(),
                view.stem(),
                view.asked(),
                view.lefts(),
                options,
                view.format(),
                view.prompt(),
                null,
                null,
                view.keys()));
    }

    static Face typed() {
        return asking(Asked.TYPED, MINISTER, List.of(), List.of(), null);
    }

    static Face typedAgain() {
        return asking(Asked.TYPED, MINISTER, List.of(), List.of(), "Type an answer, or :0 if you do not know.");
    }

    static Face typedDate() {
        Face.Asking asking = (Face.Asking) asking(
                Asked.TYPED, "On which day did the 2+2 talks of 2021 begin in Seoul?", List.of(), List.of(), null);
        QuestionView view = asking.view();
        return new Face.Asking(new QuestionView(
                view.title(),
                view.progress(),
                view.done(),
                view.of(),
                view.stem(),
                view.asked(),
                view.lefts(),
                view.options(),
                Format.DAY,
                view.prompt() + " " + WORDS.formats().wanted(Format.DAY),
                null,
                null,
                view.keys()));
    }

    static Face multiple() {
        return asking(
                Asked.MULTIPLE,
                "Who took part in the 2+2 talks in Seoul on 18 March 2021?",
                List.of(),
                options(false, "Lloyd Austin", "Suh Wook 서욱", "Kang Kyung-wha", "Chung Eui-yong 정의용", "Jake Sullivan"),
                null);
    }

    static Face order() {
        return asking(
                Asked.ORDER,
                "In which order did Donald Trump and Kim Jong-un meet in these places?",
                List.of(),
                options(false, "Panmunjom 판문점", "Singapore 싱가포르", "Hanoi 하노이"),
                null);
    }

    static Face match() {
        return asking(
                Asked.MATCH,
                "Who held which post on 18 March 2021?",
                options(false, "Antony Blinken", "Lloyd Austin", "Chung Eui-yong", "Suh Wook"),
                options(
                        true,
                        "Minister of National Defense",
                        "Minister of Foreign Affairs",
                        "Secretary of State",
                        "Secretary of Defense"),
                null);
    }

    private static FeedbackView feedback(
            Asked asked, Mark mark, String verdict, String given, List<FeedbackView.Option> options) {
        return new FeedbackView(
                "Alliance and troops",
                "3 of 24",
                3,
                24,
                MINISTER,
                asked,
                mark,
                verdict,
                given,
                null,
                options,
                "Chung Eui-yong",
                "Chung Eui-yong (정의용) became foreign minister in February 2021 and received Blinken on the first evening"
                        + " of the visit.",
                List.of(
                        new FeedbackView.SourceLine(
                                "TRT World, 18 March 2021, paragraph 16",
                                "https://example.org/a",
                                "2021-03-18-trt-world-seoul-options"),
                        new FeedbackView.SourceLine("Yonhap 연합뉴스, 17 March 2021", "", "2021-03-17-yonhap")),
                WORDS.next(mark == Mark.WRONG, 2),
                null,
                keys(new Situation(Place.FEEDBACK, 0, true, false, true, mark == Mark.WRONG, true)));
    }

    static Face wrong() {
        return new Face.Seen(
                feedback(
                        Asked.CHOICE,
                        Mark.WRONG,
                        "Wrong",
                        "Suh Wook",
                        List.of(
                                new FeedbackView.Option(
                                        "1",
                                        Mark.WRONG,
                                        true,
                                        "Suh Wook",
                                        "Suh Wook was minister of national defense and met Lloyd Austin that day."),
                                new FeedbackView.Option("2", Mark.RIGHT, false, "Chung Eui-yong", ""),
                                new FeedbackView.Option(
                                        "3",
                                        Mark.NONE,
                                        false,
                                        "Kang Kyung-wha",
                                        "She had left office in February 2021."),
                                new FeedbackView.Option(
                                        "4", Mark.NONE, false, "Lee In-young", "He was minister of unification."))),
                Place.FEEDBACK);
    }

    static Face typedRight() {
        return new Face.Seen(feedback(Asked.TYPED, Mark.RIGHT, "Right", "정의용", List.of()), Place.FEEDBACK);
    }

    static Face summary() {
        return new Face.Seen(
                new SummaryView(
                        "Done",
                        8,
                        6,
                        WORDS.result(8, 6, 3),
                        WORDS.learnedTitle(),
                        List.of(
                                new SummaryView.Line(
                                        Mark.RIGHT,
                                        "Where did Donald Trump and Kim Jong-un meet in June 2018?",
                                        "Singapore 싱가포르",
                                        "in about 3 days"),
                                new SummaryView.Line(
                                        Mark.RIGHT,
                                        "What does 2+2 stand for?",
                                        "Foreign and defence ministers",
                                        "in about 3 days")),
                        WORDS.missedTitle(),
                        List.of(new SummaryView.Line(Mark.RIGHT, MINISTER, "Chung Eui-yong 정의용", "tomorrow")),
                        WORDS.tomorrow(9),
                        null,
                        keys(new Situation(Place.SUMMARY, 0, true, false, true, false, false))),
                Place.SUMMARY);
    }

    private static Face exam(Asked asked, List<QuestionView.Option> options, String hint, Place place) {
        return new Face.Asking(
                new QuestionView(
                        "Alliance and troops",
                        "3 of 24 · 12 min left",
                        2,
                        24,
                        MINISTER,
                        asked,
                        List.of(),
                        options,
                        options.isEmpty() ? Format.WORDS : null,
                        WORDS.prompt(asked, options.size()),
                        hint,
                        null,
                        keys(new Situation(place, options.size(), true, false, false, false, false))),
                Place.QUIZ,
                Place.QUIZ_TYPING);
    }

    static Face exam() {
        return exam(
                Asked.CHOICE,
                options(false, "Suh Wook", "Chung Eui-yong", "Kang Kyung-wha", "Lee In-young"),
                QUIZ_WORDS.before("Suh Wook"),
                Place.QUIZ);
    }

    static Face examTyped() {
        return exam(Asked.TYPED, List.of(), QUIZ_WORDS.before("서욱"), Place.QUIZ_TYPING);
    }

    static Face check() {
        return new Face.Seen(
                new CheckView(
                        QUIZ_WORDS.checkTitle(),
                        "48 s left",
                        QUIZ_WORDS.answered(22, 24),
                        QUIZ_WORDS.openTitle(),
                        List.of(
                                new CheckView.Open("3", MINISTER),
                                new CheckView.Open("17", "Where did Donald Trump and Kim Jong-un meet in June 2018?")),
                        QUIZ_WORDS.checkNext(true),
                        null,
                        keys(new Situation(Place.CHECK, 0, true, false, false, false, false))),
                Place.CHECK);
    }

    static Face result() {
        return new Face.Seen(
                new ResultView(
                        QUIZ_WORDS.resultTitle(true),
                        17,
                        24,
                        QUIZ_WORDS.timeUp(),
                        QUIZ_WORDS.result(17, 24, "73 %", 15),
                        QUIZ_WORDS.topicsTitle(),
                        List.of(
                                new ResultView.TopicLine("Alliance and troops", .9, QUIZ_WORDS.of(9, 10)),
                                new ResultView.TopicLine("Summits 정상회담", .5, QUIZ_WORDS.of(5, 10)),
                                new ResultView.TopicLine(
                                        "Nuclear diplomacy and the talks of six parties", .75, "3 of 4")),
                        QUIZ_WORDS.missed(7),
                        QUIZ_WORDS.logged(false),
                        QUIZ_WORDS.again("4821"),
                        null,
                        keys(new Situation(Place.RESULT, 0, false, false, false, true, false))),
                Place.RESULT);
    }

    static Face missed() {
        FeedbackView told = (FeedbackView) ((Face.Seen) wrong()).view();
        return new Face.Seen(
                new FeedbackView(
                        told.title(),
                        QUIZ_WORDS.missedProgress(2, 7, 3),
                        2,
                        7,
                        told.stem(),
                        told.asked(),
                        told.mark(),
                        told.verdict(),
                        told.given(),
                        null,
                        told.options(),
                        told.answer(),
                        told.rationale(),
                        told.sources(),
                        "",
                        null,
                        keys(new Situation(Place.QUIZ_FEEDBACK, 0, false, false, true, true, false))),
                Place.QUIZ_FEEDBACK);
    }
}
