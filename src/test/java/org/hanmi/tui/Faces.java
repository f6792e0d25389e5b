package org.hanmi.tui;

import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Asked;
import org.hanmi.present.FeedbackView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Mark;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.Situation;
import org.hanmi.present.SummaryView;
import org.hanmi.present.Words;

/** Views as a sitting about March 2021 would have them. */
final class Faces {

    static final Words WORDS = Words.of(Locale.ENGLISH);

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
        return new Face.Home(new HomeView(
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
                WORDS.weeksTitle(),
                List.of(0, 12, 30, 8, 50, 28, 19, 0, 25, 33, 48, 60),
                WORDS.daysTitle(),
                List.of(14, 22, 9, 30, 11, 8, 17),
                WORDS.adviseStudy(),
                List.of(),
                keys(Situation.at(Place.HOME))));
    }

    private static Face asking(
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
                WORDS.prompt(asked, options.size()),
                null,
                note,
                keys(new Situation(place, options.size(), true, asked.byOneKey(), true, false, false))));
    }

    static Face choice() {
        return asking(
                Asked.CHOICE,
                MINISTER,
                List.of(),
                options(false, "Suh Wook", "Chung Eui-yong", "Kang Kyung-wha", "Lee In-young"),
                null);
    }

    static Face typed() {
        return asking(Asked.TYPED, MINISTER, List.of(), List.of(), null);
    }

    static Face typedAgain() {
        return asking(Asked.TYPED, MINISTER, List.of(), List.of(), "Type an answer, or :0 if you do not know.");
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
        return new Face.Explained(feedback(
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
                                "3", Mark.NONE, false, "Kang Kyung-wha", "She had left office in February 2021."),
                        new FeedbackView.Option(
                                "4", Mark.NONE, false, "Lee In-young", "He was minister of unification."))));
    }

    static Face typedRight() {
        return new Face.Explained(feedback(Asked.TYPED, Mark.RIGHT, "Right", "정의용", List.of()));
    }

    static Face summary() {
        return new Face.Over(new SummaryView(
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
                keys(new Situation(Place.SUMMARY, 0, true, false, true, false, false))));
    }
}
