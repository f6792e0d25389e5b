package org.hanmi.present;

import java.time.Duration;

/** Korean. */
final class QuizKorean implements QuizWords {

    @Override
    public String left(Duration left) {
        long seconds = QuizViews.seconds(left);
        return seconds > 60 ? (seconds + 59) / 60 + "분 남음" : seconds + "초 남음";
    }

    @Override
    public String before(String given) {
        return "내 답: " + given + ". 다시 답하면 바뀝니다.";
    }

    @Override
    public String checkTitle() {
        return "제출하기 전에";
    }

    @Override
    public String answered(int answered, int of) {
        return answered == of ? of + "문제에 모두 답했습니다." : of + "문제 가운데 " + answered + "문제에 답했습니다.";
    }

    @Override
    public String openTitle() {
        return "답하지 않은 문제";
    }

    @Override
    public String checkNext(boolean open) {
        return open ? "Enter는 답하지 않은 첫 문제로 가고, q는 그대로 제출합니다." : "Enter는 제출하고, p는 답을 고치러 돌아갑니다.";
    }

    @Override
    public String resultTitle(boolean exam) {
        return exam ? "시험" : "퀴즈";
    }

    @Override
    public String timeUp() {
        return "시간이 다 되어 지금까지의 답을 제출했습니다.";
    }

    @Override
    public String result(int right, int of, String percent, int minutes) {
        return of + "문제 가운데 " + right + "문제를 맞혔습니다. 점수 " + percent + ", "
                + (minutes == 0 ? "1분도 걸리지 않았습니다." : "약 " + minutes + "분 걸렸습니다.");
    }

    @Override
    public String topicsTitle() {
        return "주제별";
    }

    @Override
    public String of(int right, int all) {
        return right + " / " + all;
    }

    @Override
    public String missed(int missed) {
        return missed == 0 ? "틀린 문제가 없습니다." : missed + "문제를 틀렸습니다. Enter로 하나씩 봅니다.";
    }

    @Override
    public String missedProgress(int number, int of, int question) {
        return "틀린 문제 " + number + " / " + of + " · " + question + "번";
    }

    @Override
    public String unanswered() {
        return "답하지 않음";
    }

    @Override
    public String logged(boolean counts) {
        return counts ? "답은 기록에 남았고 복습 일정에 들어갑니다." : "답은 기록에 남았고 복습 일정은 그대로입니다.";
    }

    @Override
    public String again(String seed) {
        return "같은 문제를 다시 풀려면: --seed " + seed;
    }

    @Override
    public String drawing() {
        return "문제를 뽑는 중 …";
    }

    @Override
    public String nothing() {
        return "이 조건에 맞는 문제가 없습니다.";
    }

    @Override
    public String howTo(boolean exam) {
        return exam
                ? "시험입니다. 끝날 때까지 맞았는지 알려 주지 않습니다. n은 다음, p는 앞 문제, q는 마치기, ?는 도움말입니다."
                        + " 답을 말로 입력할 때 명령은 :p처럼 쌍점으로 시작합니다."
                : "?는 도움말, q는 마치기입니다. 답을 말로 입력할 때 명령은 :q처럼 쌍점으로 시작합니다.";
    }
}
