package org.hanmi.present;

import java.time.LocalDate;
import java.util.Locale;
import org.hanmi.settings.DaysOff;
import org.hanmi.settings.Exam;
import org.hanmi.settings.Fitted;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.hanmi.time.PartialDate;

/** Settings in Korean. */
final class SettingsKorean implements SettingsWords {

    private static final String WEEK = "월화수목금토일";

    @Override
    public String title() {
        return "설정";
    }

    @Override
    public String lead() {
        return "←와 →로 바꾸고 Enter로 입력합니다. 바로 저장됩니다.";
    }

    @Override
    public String usual() {
        return "기본값";
    }

    @Override
    public String name(Setting setting) {
        return switch (setting) {
            case RETENTION -> "목표 기억률";
            case NEW -> "하루 새 사실";
            case REVIEWS -> "하루 복습";
            case LANGUAGE -> "언어";
            case EXAM -> "시험일";
            case EXAM_TARGET -> "시험일 기억률";
            case DAYS_OFF -> "쉬는 날";
            case MEMORY -> "기억 모형";
        };
    }

    @Override
    public String value(Setting setting, Settings settings) {
        return switch (setting) {
            case RETENTION -> percent(settings.retention());
            case NEW -> settings.freshPerDay() + "개";
            case REVIEWS -> settings.reviewsPerDay() + "개";
            case LANGUAGE -> {
                String language = settings.language();
                yield language == null ? "시스템에 따름" : language.equals("ko") ? "한국어" : "English";
            }
            case EXAM -> {
                Exam exam = settings.exam();
                yield exam == null ? "없음" : date(exam.date());
            }
            case EXAM_TARGET -> percent(settings.target());
            case DAYS_OFF -> daysOff(settings.daysOff());
            case MEMORY -> {
                Fitted fitted = settings.fitted();
                yield fitted == null ? "보통 사람 기준" : date(fitted.on()) + "에 복습 " + grouped(fitted.reviews()) + "번으로 맞춤";
            }
        };
    }

    private static String percent(double share) {
        return Korean.WORDS.percent(share);
    }

    private static String date(LocalDate day) {
        return Korean.WORDS.date(PartialDate.of(day));
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String daysOff(DaysOff days) {
        StringBuilder words = new StringBuilder();
        for (int day = 0; day < WEEK.length(); day++) {
            if ((days.weekdays() >> day & 1) == 1) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(WEEK.charAt(day))
                        .append("요일");
            }
        }
        for (DaysOff.Span span : days.spans()) {
            words.append(words.isEmpty() ? "" : ", ").append(date(span.first()));
            if (!span.first().equals(span.last())) {
                words.append(" – ").append(date(span.last()));
            }
        }
        return words.isEmpty() ? "없음" : words.toString();
    }

    @Override
    public String meaning(Setting setting) {
        return switch (setting) {
            case RETENTION -> "다시 물을 때 기억하고 있을 확률입니다.";
            case NEW -> "하루에 새로 배우는 사실의 수입니다.";
            case REVIEWS -> "하루에 복습하는 사실의 수입니다. 가장 잊기 쉬운 것부터 나옵니다.";
            case LANGUAGE -> "화면의 언어입니다. 문제는 영어입니다.";
            case EXAM -> "모두 알고 있어야 하는 날입니다. 복습을 이날 뒤로 미루지 않습니다.";
            case EXAM_TARGET -> "시험일에 사실 하나하나를 기억하고 있을 확률입니다.";
            case DAYS_OFF -> "복습을 넣지 않는 날입니다.";
            case MEMORY -> "답한 기록에서 알아낸, 기억이 옅어지는 방식입니다.";
        };
    }

    @Override
    public String format(Setting setting) {
        return switch (setting) {
            case RETENTION, EXAM_TARGET -> "70에서 99까지의 퍼센트. 예: 92";
            case NEW, REVIEWS -> "0에서 9999까지의 정수.";
            case LANGUAGE -> "←와 →로 고릅니다.";
            case EXAM -> "날짜. 예: 2027-06-14, 2027년 6월 14일. 비우면 시험이 없습니다.";
            case DAYS_OFF -> "예: 토 일 2026-12-24/2027-01-02. 비우면 쉬는 날이 없습니다.";
            case MEMORY -> "hanmi fit이 찾아냅니다.";
        };
    }

    @Override
    public String refused(Setting setting, String typed) {
        String quoted = "“" + typed + "”: ";
        return switch (setting) {
            case RETENTION, EXAM_TARGET -> quoted + "70에서 99까지의 퍼센트가 아닙니다.";
            case NEW, REVIEWS -> quoted + "0에서 9999까지의 정수가 아닙니다.";
            case LANGUAGE -> quoted + "en도 ko도 아닙니다.";
            case EXAM -> quoted + "달력에 있는 날짜가 아닙니다. 예: 2027-06-14, 2027년 6월 14일";
            case DAYS_OFF -> quoted + "요일, 날짜, 2026-12-24/2027-01-02 같은 기간만 쓸 수 있고, 공부할 요일이 하루는 남아야 합니다.";
            case MEMORY -> "hanmi fit이 찾아냅니다.";
        };
    }

    @Override
    public String reads(String value) {
        return "→ " + value;
    }

    @Override
    public String empty() {
        return "비우면 고르지 않은 것과 같습니다.";
    }

    @Override
    public String effect(Setting setting, Settings settings, LocalDate today, double more, int unseen) {
        return switch (setting) {
            case RETENTION -> {
                long percent = Math.round((more - 1) * 100);
                yield percent == 0
                        ? "대부분의 사람이 고르는 값입니다."
                        : percent > 0
                                ? "90%일 때보다 복습이 약 " + percent + "% 늘어납니다."
                                : "90%일 때보다 복습이 약 " + -percent + "% 줄지만 더 많이 잊습니다.";
            }
            case NEW ->
                settings.freshPerDay() == 0
                        ? "새 사실이 나오지 않습니다."
                        : unseen <= 0
                                ? ""
                                : "아직 보지 않은 사실 " + grouped(unseen) + "개를 "
                                        + date(today.plusDays((unseen - 1) / settings.freshPerDay())) + "까지 배웁니다.";
            case REVIEWS -> settings.reviewsPerDay() == 0 ? "아는 것을 다시 묻지 않습니다." : "";
            case EXAM -> {
                Exam exam = settings.exam();
                long days = exam == null ? 0 : exam.date().toEpochDay() - today.toEpochDay();
                yield exam == null ? "시험이 없습니다." : days < 0 ? "지난 날입니다." : Korean.WORDS.inDays(days) + "입니다.";
            }
            case EXAM_TARGET -> settings.exam() == null ? "시험일을 정하면 쓰입니다." : "";
            case LANGUAGE, DAYS_OFF, MEMORY -> "";
        };
    }

    @Override
    public String otherLanguage() {
        return "저장했습니다. 그러나 이번에는 HANMI_LANG이 정합니다.";
    }

    @Override
    public String undone(String name) {
        return name + ": 되돌렸습니다.";
    }

    @Override
    public String nothingToUndo() {
        return "아직 바꾼 것이 없습니다.";
    }

    @Override
    public String fixed() {
        return "여기서 고르지 않습니다. hanmi fit이 답한 기록에서 찾아냅니다.";
    }

    @Override
    public String howTo() {
        return "번호를 입력하면 그 줄을 고칩니다. 번호와 값을 함께 써도 됩니다. u는 되돌리기, 빈 줄은 나가기입니다.";
    }

    @Override
    public String noSuchLine(String typed) {
        return "“" + typed + "”번 줄은 없습니다.";
    }

    @Override
    public String type(String name) {
        return name + "?";
    }

    @Override
    public String examTitle() {
        return "시험";
    }

    @Override
    public String examLead() {
        return "모든 주제에서 시간을 재며 풉니다. 끝날 때까지 정답을 알려 주지 않고, 복습 일정은 그대로입니다.";
    }

    @Override
    public String examName(boolean minutes) {
        return minutes ? "시간(분)" : "문제 수";
    }

    @Override
    public String examMeaning(boolean minutes) {
        return minutes ? "시간이 다 되면 제출됩니다." : "모자라면 있는 만큼만 나옵니다.";
    }

    @Override
    public String examValue(boolean minutes, int number) {
        return number + (minutes ? "분" : "문제");
    }

    @Override
    public String examFormat(boolean minutes, int most) {
        return "←와 →로 고르거나 1에서 " + most + "까지의 수를 입력하세요.";
    }

    @Override
    public String examRefused(String typed, int most) {
        return "“" + typed + "”: 1에서 " + most + "까지의 수가 아닙니다.";
    }

    @Override
    public String examHowTo() {
        return "빈 줄이면 시작합니다. 1 20은 20문제, 2 15는 15분, q는 나가기입니다.";
    }
}
