package org.hanmi.present;

import java.time.LocalDate;
import java.util.List;

/** Statistics in Korean. */
final class StatsKorean implements StatsWords {

    private static final List<String> MONTHS =
            List.of("1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월");

    @Override
    public String say(StatsTerm term) {
        return switch (term) {
            case TITLE -> "통계";
            case PAGE_TODAY, TODAY -> "오늘";
            case PAGE_DAYS -> "일별";
            case PAGE_RETENTION -> "기억률";
            case PAGE_MEMORY -> "기억 상태";
            case PAGE_MASTERY -> "숙달";
            case EMPTY -> "아직 답한 문제가 없습니다. hanmi study로 시작하세요.";
            case EMPTY_FILTERED -> "이 조건에 맞는 문제에는 아직 답한 적이 없습니다.";
            case TIME -> "시간";
            case NEW -> "새 사실";
            case DUE -> "지금 복습";
            case STREAK -> "연속 학습";
            case ALL -> "모두";
            case LEARNED -> "배운 사실";
            case KNOWN_TODAY -> "오늘 아는 것";
            case SUSPENDED -> "보류";
            case ELSEWHERE -> "문제 은행에 없음";
            case TARGET -> "목표";
            case CALENDAR -> "한 해";
            case LESS -> "적음";
            case MORE -> "많음";
            case REVIEWS_A_DAY -> "하루 답";
            case MINUTES_A_DAY -> "하루 학습 시간(분)";
            case NEW_A_DAY -> "하루 새 사실";
            case FORECAST -> "앞으로 복습할 것";
            case NOTHING -> "없음";
            case TRUE_RETENTION -> "실제 기억률";
            case SPAN -> "기간";
            case SPAN_YESTERDAY -> "어제";
            case SPAN_WEEK -> "7일";
            case SPAN_MONTH -> "30일";
            case SPAN_YEAR -> "365일";
            case SPAN_ALL -> "전체";
            case YOUNG -> "새 기억";
            case MATURE -> "굳은 기억";
            case BOTH -> "모두";
            case KNOWN -> "앎";
            case TESTED -> "횟수";
            case RETENTION_NOTE -> "전날까지 배운 사실에 그날 처음 한 답만 셉니다. 새 기억: 안정도 21일 미만. 앎: 찍어서 맞힌 몫을 뺀 값.";
            case BY_DAY -> "일별 실제 기억률(그림은 7일 평균)";
            case BY_MONTH -> "월별 실제 기억률";
            case MONTH -> "달";
            case CALIBRATION -> "예측이 얼마나 맞았는가";
            case CALIBRATION_PLOT -> "가로는 예측, 세로는 실제";
            case CALIBRATION_NOTE -> "예측에는 보기에서 찍어 맞힐 확률이 들어 있습니다.";
            case PREDICTED -> "예측";
            case ACTUAL -> "실제";
            case REVIEWS -> "답";
            case STABILITY -> "안정도: 얼마나 오래가는가";
            case DIFFICULTY -> "난이도, 1 쉬움부터 10 어려움까지";
            case RETRIEVABILITY -> "오늘 떠올릴 확률";
            case FACTS -> "사실";
            case TOPICS -> "주제";
            case PEOPLE -> "인물";
            case KINDS -> "문제 종류";
            case ARTICLES -> "기사";
            case LEARNED_HEAD -> "배움";
            case DUE_HEAD -> "복습";
            case RECALL_HEAD -> "기억";
            case RIGHT_HEAD -> "정답";
            case HARDEST -> "가장 어려운 것";
            case LAPSES -> "잊음";
            case WRONG -> "오답";
            case SIMULATION -> "목표 기억률에 따른 부담과 효과";
            case SIMULATION_TARGET -> "목표";
            case PER_DAY -> "하루 복습";
            case MOST -> "최대";
            case MINUTES -> "분";
            case MET -> "배운 사실";
            case KNOWN_AT_END -> "끝날 때 아는 것";
        };
    }

    @Override
    public String day(LocalDate day) {
        return day.getMonthValue() + "월 " + day.getDayOfMonth() + "일";
    }

    @Override
    public String month(LocalDate day) {
        return day.getYear() + "년 " + day.getMonthValue() + "월";
    }

    @Override
    public List<String> months() {
        return MONTHS;
    }

    @Override
    public List<String> weekdays() {
        return List.of("월", "화", "수", "목", "금", "토", "일");
    }

    @Override
    public String answers(int answers, int right, String percent) {
        return answers == 0 ? "답 없음" : "답 " + answers + "개, 정답 " + right + "개 (" + percent + ")";
    }

    @Override
    public String minutes(String number) {
        return number + "분";
    }

    @Override
    public String streak(int now, int longest) {
        return now + "일, 최고 " + longest + "일";
    }

    @Override
    public String stability(double from, double to) {
        if (Double.isInfinite(to)) {
            return unit(from) + " 이상";
        }
        if (from == 0) {
            return unit(to) + " 미만";
        }
        return from >= 365 ? (int) (from / 365) + "–" + unit(to) : (int) from + "–" + (int) to + "일";
    }

    private static String unit(double days) {
        return days >= 365 ? (int) (days / 365) + "년" : (int) days + "일";
    }

    @Override
    public String of(String some, int all) {
        return all + "개 중 " + some + "개";
    }

    @Override
    public String mature(int mature) {
        return "21일 이상 가는 것 " + mature + "개";
    }

    @Override
    public String since(String answers, String day) {
        return answers + ", " + day + "부터";
    }

    @Override
    public String studied(int answers, int days) {
        return days + "일 동안 답 " + answers + "개";
    }

    @Override
    public String more(int more) {
        return "그 밖에 " + more + "개: hanmi stats --json";
    }

    @Override
    public String loss(String logLoss, String rmse) {
        return "로그 손실 " + logLoss + ", 평균 오차 " + rmse + ".";
    }

    @Override
    public String share(String percent, int tested) {
        return tested + "번 중 " + percent;
    }

    @Override
    public String assumed(int facts, int known, int perDay, int days, String firstRight, String seconds) {
        return "사실 " + facts + "개(이미 아는 것 " + known + "개), 하루 새 사실 " + perDay + "개, " + days + "일. 새 사실의 " + firstRight
                + "는 바로 맞히고, 답 하나에 읽는 시간까지 " + seconds + "초가 걸린다고 봅니다. 복습은 복습할 때가 된 사실이며, 시간에는 첫 답과 다시 한 답도 들어갑니다.";
    }
}
