package org.hanmi.present;

import java.util.Locale;
import org.hanmi.answer.Asked;

/** What only the full screen has to say. */
public interface ScreenWords {

    /** The words for a language: Korean if it is Korean, else English. */
    static ScreenWords of(Locale locale) {
        return locale.getLanguage().equals("ko") ? new InKorean() : new InEnglish();
    }

    /** The window is too small. Sizes are written {@code 40×10}. */
    String tooSmall(String now, String needed);

    /** The same where there is no room for a sentence. */
    default String tooSmallBriefly(String now, String needed) {
        return now + " < " + needed;
    }

    /** Control-C would lose an answer. */
    String unfinished();

    /** What stands after a colon is no command. */
    String noSuchCommand(String typed);

    /**
     * How a question with options is answered by pointing.
     *
     * @param letters whether the options have letters only
     */
    String prompt(Asked asked, boolean letters);

    /** That Enter gives what is typed, and that nothing typed is the usual value. */
    String typing();

    /** English. */
    final class InEnglish implements ScreenWords {
        @Override
        public String tooSmall(String now, String needed) {
            return "Too small: this window has " + now + ", Hanmi needs " + needed + ".";
        }

        @Override
        public String unfinished() {
            return "Your answer is not given yet. Control-C again leaves without it.";
        }

        @Override
        public String noSuchCommand(String typed) {
            return "There is no command “" + typed + "”. Type :? and Enter for the keys, Esc to clear the line.";
        }

        @Override
        public String prompt(Asked asked, boolean letters) {
            return switch (asked) {
                case CHOICE -> (letters ? "Press a letter" : "Press a digit") + ", or move with ↑ ↓ and press Enter.";
                case TYPED -> "Type the answer.";
                case MULTIPLE ->
                    "Tick all that are right with " + (letters ? "letters" : "digits") + " or Space, then press Enter.";
                case ORDER -> "Put the earliest first: Space takes hold of a line, ↑ ↓ carry it, Enter answers.";
                case MATCH -> "A letter goes to the highlighted line. Enter answers.";
            };
        }

        @Override
        public String typing() {
            return "Enter keeps it, Esc leaves it as it was.";
        }
    }

    /** Korean. */
    final class InKorean implements ScreenWords {
        @Override
        public String tooSmall(String now, String needed) {
            return "창이 너무 작습니다: 지금 " + now + ", 필요한 크기 " + needed + ".";
        }

        @Override
        public String unfinished() {
            return "아직 답을 내지 않았습니다. Control-C를 다시 누르면 버리고 나갑니다.";
        }

        @Override
        public String noSuchCommand(String typed) {
            return "“" + typed + "”" + Particle.NAMED.after(typed) + " 명령은 없습니다. :?와 Enter로 도움말을 보고, Esc로 줄을 지웁니다.";
        }

        @Override
        public String prompt(Asked asked, boolean letters) {
            return switch (asked) {
                case CHOICE -> (letters ? "글자를" : "숫자를") + " 누르거나 ↑ ↓로 옮기고 Enter를 누르세요.";
                case TYPED -> "답을 입력하세요.";
                case MULTIPLE -> "맞는 것을 모두 " + (letters ? "글자나" : "숫자나") + " 스페이스로 고르고 Enter를 누르세요.";
                case ORDER -> "이른 것부터: 스페이스로 잡고 ↑ ↓로 옮긴 다음 Enter를 누르세요.";
                case MATCH -> "글자를 누르면 지금 줄에 짝지어집니다. Enter로 답합니다.";
            };
        }

        @Override
        public String typing() {
            return "Enter로 저장하고 Esc로 그만둡니다.";
        }
    }
}
