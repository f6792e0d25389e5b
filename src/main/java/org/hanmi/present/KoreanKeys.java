package org.hanmi.present;

/** What keys are called in Korean. */
final class KoreanKeys implements KeyWords {

    static final KeyWords WORDS = new KoreanKeys();

    private KoreanKeys() {}

    @Override
    public String name(Command command, Place place) {
        return switch (command) {
            case ANSWER, SUBMIT -> "답하기";
            case DONT_KNOW -> "모름";
            case HINT -> "힌트";
            case NEXT ->
                place == Place.CHECK ? "계속" : place == Place.RESULT ? "틀린 문제" : place == Place.READING ? "계속" : "다음";
            case WAS_RIGHT -> "정답 처리";
            case AGAIN -> "다시";
            case HARD -> "어려움";
            case GOOD -> "알맞음";
            case EASY -> "쉬움";
            case SKIP -> "건너뛰기";
            case UNDO -> "되돌리기";
            case FLAG -> "표시";
            case SUSPEND -> "보류";
            case STUDY -> place == Place.WELCOME ? "시작" : "학습";
            case TOPICS -> "주제별";
            case READ -> "기사";
            case EXAM -> place == Place.EXAM ? "시작" : "시험";
            case ADD -> "행 추가";
            case SWAP -> "교체";
            case LOCK -> "고정";
            case REDRAW -> "다시 뽑기";
            case DROP -> "행 삭제";
            case WRITE -> "저장";
            case FORWARD -> "다음";
            case BACK -> "이전";
            case STATISTICS -> "통계";
            case PAGE -> "쪽";
            case BROWSE -> "찾아보기";
            case FIND -> "검색";
            case OPEN -> "열기";
            case RETURN -> place == Place.WELCOME ? "첫 화면" : "뒤로";
            case TIMELINE -> "연표";
            case ZOOM_IN -> "자세히";
            case ZOOM_OUT -> "넓게";
            case PEOPLE -> "인물";
            case SETTINGS -> "설정";
            case CHANGE -> "바꾸기";
            case USUAL -> "기본값";
            case LANGUAGE -> "English";
            case HELP -> "도움말";
            case LEAVE ->
                switch (place) {
                    case HOME, WELCOME -> "종료";
                    case QUESTION, TYPING, FEEDBACK, QUIZ, QUIZ_TYPING -> "마치기";
                    case READING -> "나가기";
                    case SUMMARY, STATISTICS, BROWSE, TOPICS, RESULT, SETTINGS, EXAM, BUILD -> "닫기";
                    case QUIZ_FEEDBACK -> "결과";
                    case CHECK -> "제출";
                };
        };
    }

    @Override
    public String explanation(Command command, Place place) {
        return switch (command) {
            case ANSWER -> "그 번호의 보기를 고릅니다. 글자, 보기의 말, 화살표와 Enter로도 고를 수 있습니다";
            case SUBMIT -> "입력한 답을 냅니다";
            case DONT_KNOW -> place.isOfQuiz() ? "모른다고 합니다. 시험에서는 답하지 않은 채로 둡니다" : "모른다고 하고 정답을 봅니다";
            case HINT -> "틀린 보기를 하나 지우거나 답의 첫머리를 봅니다. 맞혀도 ‘어려움’으로 칩니다";
            case NEXT ->
                place == Place.CHECK
                        ? "답하지 않은 첫 문제로 갑니다. 없으면 제출합니다"
                        : place == Place.RESULT ? "틀린 문제를 하나씩 봅니다" : "다음으로 갑니다";
            case WAS_RIGHT -> "잘못 채점된 마지막 답을 정답으로 바꿉니다";
            case AGAIN -> "스스로 평가합니다: 잊었음";
            case HARD -> "스스로 평가합니다: 힘들게 떠올림";
            case GOOD -> "스스로 평가합니다: 알고 있었음";
            case EASY -> "스스로 평가합니다: 바로 떠올림";
            case SKIP -> "문제를 맨 뒤로 보냅니다";
            case UNDO ->
                place == Place.SETTINGS
                        ? "마지막에 고른 것을 되돌립니다"
                        : place.isOfQuiz() ? "마지막 답이나 표시를 되돌립니다" : "마지막 답, 평가, 건너뛰기, 보류를 되돌립니다";
            case FLAG -> "문제 관리자가 보도록 표시합니다";
            case SUSPEND -> "이 사실은 더 묻지 않습니다";
            case STUDY ->
                place == Place.BROWSE
                        ? "이 기사나 주제의 문제를 학습합니다"
                        : place == Place.WELCOME
                                ? "쉬운 문제 다섯 개로 시작합니다"
                                : place == Place.TOPICS ? "이 주제를 학습합니다" : "복습부터 하고, 새 사실을 이어서 배웁니다";
            case TOPICS -> "주제를 골라 그 길을 따라 학습합니다";
            case READ -> "이 사실이 실린 기사를 카드로 읽습니다";
            case EXAM -> place == Place.EXAM ? "시작합니다. 그때부터 시간을 잽니다" : "시간을 재며 풉니다. 문제 수를 고를 수 있고, 복습 일정은 그대로입니다";
            case ADD -> "어떤 문제를 몇 개 낼지 행을 더합니다";
            case SWAP -> "이 문제를 다른 문제로 바꿉니다. 바꾼 문제는 다시 나오지 않습니다";
            case LOCK -> "다시 뽑아도 이 문제를 그대로 두거나, 고정을 풉니다";
            case REDRAW -> "고정하지 않은 문제를 모두 다시 뽑습니다";
            case DROP -> "지금 있는 행을 그 문제들과 함께 없앱니다";
            case WRITE -> "문제지를 파일에 저장하고 끝냅니다";
            case FORWARD -> "이 문제는 그대로 두고 다음 문제로 갑니다. →로도 갑니다";
            case BACK -> "앞 문제로 갑니다. ←로도 갑니다";
            case STATISTICS -> "지금까지 한 것과 남아 있는 기억을 봅니다";
            case PAGE -> "그 쪽으로 갑니다. ←와 →로도 넘깁니다";
            case BROWSE -> "인물, 장소, 직책, 기사, 사건, 문제를 찾아봅니다";
            case FIND -> place == Place.HOME ? "모든 것을 검색합니다. 이름은 어떤 글자와 표기로도 찾습니다" : "목록을 거르거나 모든 것을 검색합니다";
            case OPEN -> "고른 것을 엽니다. 숫자는 그 번호의 줄을 엽니다";
            case RETURN -> place == Place.WELCOME ? "첫 화면으로 갑니다" : "있던 곳으로 돌아갑니다. Backspace로도 돌아갑니다";
            case TIMELINE -> "일어난 일을 시간순으로 봅니다";
            case ZOOM_IN -> "연표를 더 자세히 봅니다: 연도, 월, 일";
            case ZOOM_OUT -> "연표를 더 넓게 봅니다";
            case PEOPLE -> "이 문제의 인물과 장소를 찾아봅니다";
            case SETTINGS -> "기억 유지율, 하루의 양, 시험일, 쉬는 날, 언어를 고릅니다";
            case CHANGE -> "다른 값을 입력합니다. ←와 →로 다음 값을 고릅니다";
            case USUAL -> "고르지 않은 것처럼 기본값으로 둡니다";
            case LANGUAGE -> "switch to English";
            case HELP -> "단축키를 봅니다";
            case LEAVE ->
                switch (place) {
                    case HOME, WELCOME -> "한미를 끝냅니다. 모두 이미 저장되어 있습니다";
                    case QUESTION, TYPING, FEEDBACK, READING -> "여기서 마칩니다. 모두 이미 저장되어 있습니다";
                    case SUMMARY, STATISTICS, BROWSE, TOPICS, RESULT, SETTINGS, EXAM, BUILD -> "이 화면을 닫습니다";
                    case QUIZ, QUIZ_TYPING -> "여기서 마칩니다. 시험에서는 먼저 답하지 않은 문제를 봅니다";
                    case QUIZ_FEEDBACK -> "결과로 갑니다";
                    case CHECK -> "제출합니다. 그 뒤로는 고칠 수 없습니다";
                };
        };
    }

    @Override
    public String whyNot(Obstacle obstacle) {
        return switch (obstacle) {
            case NOTHING_TO_UNDO -> "아직 되돌릴 것이 없습니다";
            case NO_HINT -> "이 문제에는 남은 힌트가 없습니다";
            case NOT_WRONG -> "마지막 답은 오답이 아닙니다";
            case NO_ANSWER -> "평가할 답이 없습니다";
            case ONLY_IN_EXAM -> "시험에서만 쓸 수 있습니다";
            case NO_ARTICLE -> "기사가 아니라 명부에 있는 사실입니다";
            case NOTHING_TO_OPEN -> "여기서는 열 것이 없습니다";
            case NO_LESSON -> "기사나 주제를 먼저 여세요";
            case IN_TIMELINE -> "지금 연표를 보고 있습니다";
            case NOT_HERE -> "여기서는 쓸 수 없습니다";
        };
    }

    @Override
    public String place(Place place) {
        return switch (place) {
            case HOME -> "첫 화면";
            case QUESTION -> "보기가 있는 문제";
            case TYPING -> "답을 입력하는 동안";
            case FEEDBACK -> "답한 뒤";
            case SUMMARY -> "마친 뒤";
            case STATISTICS -> "통계에서";
            case BROWSE -> "찾아볼 때";
            case BUILD -> "문제지를 만들 때";
            case TOPICS -> "주제 목록에서";
            case READING -> "문제에 앞서 읽을 때";
            case QUIZ -> "퀴즈의 보기가 있는 문제";
            case QUIZ_TYPING -> "퀴즈에서 답을 입력하는 동안";
            case QUIZ_FEEDBACK -> "퀴즈의 답을 볼 때";
            case CHECK -> "시험을 제출하기 전";
            case RESULT -> "퀴즈의 결과에서";
            case SETTINGS -> "설정에서";
            case EXAM -> "시험을 시작하기 전";
            case WELCOME -> "처음에";
        };
    }

    @Override
    public String helpTitle() {
        return "단축키";
    }
}
