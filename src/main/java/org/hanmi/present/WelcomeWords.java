package org.hanmi.present;

import java.util.List;
import java.util.Locale;

/** What is said to somebody who is here for the first time. */
public interface WelcomeWords {

    /** The words for a language: Korean if it is Korean, else English. */
    static WelcomeWords of(Locale locale) {
        return locale.getLanguage().equals("ko") ? new InKorean() : new InEnglish();
    }

    /** What this is, and what a sitting is like. */
    List<String> about();

    /** The head of the keys to know. */
    String keysTitle();

    /** The keys to know. */
    List<WelcomeView.Line> few();

    /** What to do now. */
    String next();

    /** What to do now, where lines are read. */
    String nextLine();

    /** English. */
    final class InEnglish implements WelcomeWords {
        @Override
        public List<String> about() {
            return List.of(
                    "Welcome. Here you learn how Korea and the United States have dealt with each other: who met"
                            + " whom, where and when, what was signed, what was said.",
                    "A sitting is ten minutes of questions. After each you see the answer, why the other"
                            + " options are wrong, and the source. What you knew comes back in days, then in months;"
                            + " what you missed comes back today.");
        }

        @Override
        public String keysTitle() {
            return "Four keys to know";
        }

        @Override
        public List<WelcomeView.Line> few() {
            return List.of(
                    new WelcomeView.Line("1 2 3 4", "answer; 0 if you do not know"),
                    new WelcomeView.Line("u", "take back whatever you did last"),
                    new WelcomeView.Line("q", "stop; every answer is saved already"),
                    new WelcomeView.Line("?", "all the other keys"));
        }

        @Override
        public String next() {
            return "Enter begins with five easy questions. l puts everything into Korean.";
        }

        @Override
        public String nextLine() {
            return "An empty line begins with five easy questions; l puts everything into Korean; h goes home; q quits.";
        }
    }

    /** Korean. */
    final class InKorean implements WelcomeWords {
        @Override
        public List<String> about() {
            return List.of(
                    "반갑습니다. 한국과 미국이 서로 어떻게 대해 왔는지 배우는 곳입니다. 누가 누구를 언제 어디서 만났고, 무엇에" + " 서명했고, 무슨 말을 했는지 묻습니다.",
                    "한 번 공부하는 데 10분쯤 걸립니다. 답하고 나면 정답과 다른 보기가 틀린 까닭, 출처가 나옵니다. 맞힌 것은 며칠 뒤,"
                            + " 그다음에는 몇 달 뒤에 돌아오고, 틀린 것은 오늘 다시 나옵니다.");
        }

        @Override
        public String keysTitle() {
            return "알아 둘 키 네 가지";
        }

        @Override
        public List<WelcomeView.Line> few() {
            return List.of(
                    new WelcomeView.Line("1 2 3 4", "답하기. 모르면 0"),
                    new WelcomeView.Line("u", "마지막에 한 일 되돌리기"),
                    new WelcomeView.Line("q", "그만하기. 답은 모두 저장되어 있습니다"),
                    new WelcomeView.Line("?", "그 밖의 모든 키"));
        }

        @Override
        public String next() {
            return "Enter를 누르면 쉬운 문제 다섯 개로 시작합니다. l은 영어로 바꿉니다.";
        }

        @Override
        public String nextLine() {
            return "빈 줄이면 쉬운 문제 다섯 개로 시작합니다. l은 영어로, h는 첫 화면, q는 종료입니다.";
        }
    }
}
