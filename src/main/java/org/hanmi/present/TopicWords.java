package org.hanmi.present;

import java.util.List;
import java.util.Locale;

/** What is said in the list of topics, and on what is read before questions. */
public interface TopicWords {

    /** The words for a language: Korean if it is Korean, else English. */
    static TopicWords of(Locale locale) {
        return locale.getLanguage().equals("ko") ? new InKorean() : new InEnglish();
    }

    /** The head of the list. */
    String title();

    /** The heads of its columns: topic, questions, seen, due, new, known. */
    List<String> heads();

    /** The head of topics about which hardly anything is asked. */
    String few();

    /** What to do in line mode. */
    String choose();

    /** That there is no such topic. */
    String noSuchTopic(String text);

    /** What sort of card it is. */
    String topic();

    /** What sort of card it is. */
    String article();

    /** The head of the steps in which a topic is learned. */
    String path();

    /** How much there is in a step, and how much of it has been seen. */
    String step(int facts, int seen);

    /** What lies outside of the steps. */
    String elsewhere();

    /** What Enter does: begin with the questions. */
    String begin();

    /** What Enter does: go back to where one was. */
    String goBack();

    /** English. */
    final class InEnglish implements TopicWords {
        @Override
        public String title() {
            return "By topic";
        }

        @Override
        public List<String> heads() {
            return List.of("Topic", "questions", "seen", "due", "new", "known");
        }

        @Override
        public String few() {
            return "Few questions yet";
        }

        @Override
        public String choose() {
            return "Type the number of a topic, or an empty line to leave.";
        }

        @Override
        public String noSuchTopic(String text) {
            return "There is no topic “" + text + "”.";
        }

        @Override
        public String topic() {
            return "topic";
        }

        @Override
        public String article() {
            return "article";
        }

        @Override
        public String path() {
            return "The path";
        }

        @Override
        public String step(int facts, int seen) {
            return (facts == 1 ? "1 fact" : facts + " facts") + (seen == 0 ? "" : ", " + seen + " seen");
        }

        @Override
        public String elsewhere() {
            return "then the rest, in time";
        }

        @Override
        public String begin() {
            return "Enter begins with the questions.";
        }

        @Override
        public String goBack() {
            return "Enter goes back.";
        }
    }

    /** Korean. */
    final class InKorean implements TopicWords {
        @Override
        public String title() {
            return "주제별";
        }

        @Override
        public List<String> heads() {
            return List.of("주제", "문제", "본 것", "복습", "새 사실", "기억");
        }

        @Override
        public String few() {
            return "아직 문제가 적은 주제";
        }

        @Override
        public String choose() {
            return "주제의 번호를 입력하세요. 빈 줄은 나갑니다.";
        }

        @Override
        public String noSuchTopic(String text) {
            return "“" + text + "”" + Particle.NAMED.after(text) + " 주제는 없습니다.";
        }

        @Override
        public String topic() {
            return "주제";
        }

        @Override
        public String article() {
            return "기사";
        }

        @Override
        public String path() {
            return "배우는 길";
        }

        @Override
        public String step(int facts, int seen) {
            return "사실 " + facts + "개" + (seen == 0 ? "" : ", 본 것 " + seen + "개");
        }

        @Override
        public String elsewhere() {
            return "그다음 나머지를 시간순으로";
        }

        @Override
        public String begin() {
            return "Enter를 누르면 문제가 시작됩니다.";
        }

        @Override
        public String goBack() {
            return "Enter를 누르면 돌아갑니다.";
        }
    }
}
