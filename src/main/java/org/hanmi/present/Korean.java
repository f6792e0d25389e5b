package org.hanmi.present;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Reason;
import org.hanmi.answer.Verdict;
import org.hanmi.session.Notice;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** What Hanmi says in Korean. */
final class Korean implements Words {

    static final Words WORDS = new Korean();

    private Korean() {}

    @Override
    public KeyWords keys() {
        return KoreanKeys.WORDS;
    }

    @Override
    public String date(When when) {
        if (when instanceof Period period) {
            String from = period.start() instanceof Period.Bound.On start ? date(start.date()) + "부터" : "";
            String to = period.end() instanceof Period.Bound.On end ? date(end.date()) + "까지" : "";
            return from.isEmpty() || to.isEmpty() ? from + to : from + " " + to;
        }
        PartialDate date = (PartialDate) when;
        String about = date.qualifier() == PartialDate.Qualifier.NONE ? "" : "아마 ";
        return about
                + switch (date.precision()) {
                    case YEAR -> date.year() + "년";
                    case MONTH -> date.year() + "년 " + date.earliest().getMonthValue() + "월";
                    case DAY -> date.year() + "년 " + day(date.earliest());
                };
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "월 " + day.getDayOfMonth() + "일";
    }

    @Override
    public String today(LocalDate day) {
        return day(day) + " " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.KOREAN);
    }

    @Override
    public String weekday(LocalDate day) {
        return "월화수목금토일".charAt(day.getDayOfWeek().getValue() - 1) + "요일";
    }

    @Override
    public String inDays(long days) {
        if (days <= 0) {
            return "오늘";
        }
        if (days <= 2) {
            return days == 1 ? "내일" : "모레";
        }
        if (days < 21) {
            return "약 " + days + "일 뒤";
        }
        if (days < 60) {
            return "약 " + Math.round(days / 7.0) + "주 뒤";
        }
        return days < 700 ? "약 " + Math.round(days / 30.44) + "개월 뒤" : "약 " + Math.round(days / 365.25) + "년 뒤";
    }

    @Override
    public String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    @Override
    public String streak(int days) {
        return days == 0 ? "" : days + "일째";
    }

    @Override
    public String todayTitle() {
        return "오늘";
    }

    @Override
    public String waiting(int due, int fresh, int minutes) {
        return due == 0 && fresh == 0 ? "복습할 것이 없습니다" : "복습 " + due + "개, 새 사실 " + fresh + "개, 약 " + minutes + "분";
    }

    @Override
    public List<String> topicsTitle() {
        return List.of("주제", "아는 정도", "복습");
    }

    @Override
    public String few(List<String> names) {
        return "아직 문제가 적은 주제: " + String.join("; ", names);
    }

    @Override
    public String weeksTitle() {
        return "지난 12주";
    }

    @Override
    public String daysTitle() {
        return "앞으로";
    }

    @Override
    public String adviseStudy() {
        return "Enter를 누르면 복습부터 하고, 새 사실을 이어서 배웁니다.";
    }

    @Override
    public String adviseRest(int nextDueInDays) {
        return "오늘 몫을 다 했습니다. 다음 문제: " + inDays(nextDueInDays) + ".";
    }

    @Override
    public String adviseBank() {
        return "아직 문제가 없습니다. hanmi generate를 실행하면 기사에서 문제를 만듭니다.";
    }

    @Override
    public String progress(int number, int of) {
        return number + " / " + of;
    }

    @Override
    public String prompt(Asked asked, int options) {
        return switch (asked) {
            case CHOICE -> "하나를 고르세요.";
            case TYPED -> "답을 입력하세요.";
            case MULTIPLE -> "맞는 것을 모두 고르세요. 예: 1 3";
            case ORDER ->
                options + "개를 이른 것부터 차례로 늘어놓으세요. 예: 2 1" + (options > 2 ? " 3" : "") + (options > 3 ? " …" : "");
            case MATCH -> "번호마다 글자를 짝지으세요. 예: 1b 2a" + (options > 2 ? " …" : "");
        };
    }

    @Override
    public FormatWords formats() {
        return FormatWords.of(Locale.KOREAN);
    }

    @Override
    public String startsWith(String letters) {
        return letters + "…" + Particle.WITH.after(letters) + " 시작합니다";
    }

    @Override
    public String notice(Notice notice, @Nullable Question question) {
        return switch (notice.kind()) {
            case NOT_AN_ANSWER -> noAnswer(Objects.requireNonNull(notice.judgement()), question);
            case UNDONE -> "되돌렸습니다.";
            case NOTHING_TO_UNDO -> "아직 되돌릴 것이 없습니다.";
            case OVERRIDDEN -> "말씀하신 대로 바꾸었습니다.";
            case NOTHING_TO_OVERRIDE -> "바꿀 답이 없습니다.";
            case NOTHING_TO_HINT -> "이 문제에는 남은 힌트가 없습니다.";
            case SKIPPED -> "건너뛰었습니다. 끝에 다시 나옵니다.";
            case FLAGGED -> "표시했습니다.";
            case SUSPENDED -> "보류했습니다. 이 사실은 더 묻지 않습니다.";
            case BEHIND -> "오늘 몫보다 많이 밀려 있습니다. 가장 잊기 쉬운 것부터 나옵니다.";
            case PRACTICE -> "연습입니다. 복습 일정은 그대로입니다.";
            case NOT_WRITTEN -> "저장하지 못해 셈에 넣지 않았습니다: " + notice.reason() + ". 저장할 수 있게 한 뒤 다시 답하세요.";
        };
    }

    private static String noAnswer(Judgement judgement, @Nullable Question question) {
        String detail = judgement.detail();
        return switch (judgement.reason()) {
            case EMPTY ->
                question == null
                        ? "보기를 고르세요. 모르면 0"
                        : switch (question.asked()) {
                            case TYPED -> "답을 입력하세요. 모르면 :0";
                            case MATCH -> "줄마다 글자를 짝지으세요. 모르면 0";
                            case CHOICE, MULTIPLE, ORDER -> "보기를 고르세요. 모르면 0";
                        };
            case NO_SUCH_OPTION -> detail + "번 보기는 없습니다.";
            case NOT_AN_OPTION -> "“" + detail + "”" + Particle.TOPIC.after(detail) + " 보기에 없습니다.";
            case TWICE -> "“" + detail + "”" + Particle.OBJECT.after(detail) + " 두 번 골랐습니다.";
            case INCOMPLETE -> detail + "개를 모두 적으세요.";
            case TOO_MANY -> detail + "개만 적으세요.";
            case NOT_A_DATE -> "날짜를 묻습니다. 2021년 3월 17일, 2021-03-17, 2021년처럼 적으세요.";
            case NOT_A_NUMBER -> "수를 묻습니다.";
            case COARSER -> "“" + detail + "”까지는 맞지만 더 자세히 묻고 있습니다.";
            case NONE, FINER, SPELLING -> detail;
        };
    }

    @Override
    public String verdict(Verdict verdict, boolean known) {
        return switch (verdict) {
            case RIGHT -> "정답";
            case CLOSE -> "정답에 가까움";
            case WRONG -> known ? "오답" : "아직 모름";
            case NOT_AN_ANSWER -> "";
        };
    }

    @Override
    public String difference(Judgement judgement) {
        return judgement.reason() == Reason.FINER
                ? "출처에는 " + judgement.detail() + "까지만 나옵니다."
                : quoted(String.join(", ", judgement.given())) + " 적었지만 바른 표기는 “" + judgement.detail() + "”입니다.";
    }

    private static String quoted(String text) {
        return "“" + text + "”" + Particle.QUOTED.after(text);
    }

    @Override
    public String next(boolean againToday, int days) {
        String later = inDays(days);
        String then = later.endsWith("뒤") ? later + "에" : later;
        return againToday ? "오늘 다시 나오고, 그다음에는 " + then + " 나옵니다." : then + " 다시 나옵니다.";
    }

    @Override
    public String leech(int lapses) {
        return lapses + "번 틀렸습니다. o로 기사를 읽거나 z로 보류하세요.";
    }

    @Override
    public String paragraph(String paragraph) {
        return switch (paragraph) {
            case "headline" -> "제목";
            case "standfirst" -> "머리글";
            case "caption" -> "사진 설명";
            case "list" -> "목록";
            case "note" -> "주석";
            case "signatures" -> "서명란";
            default ->
                Character.isDigit(paragraph.charAt(0))
                        ? paragraph + "문단"
                        : paragraph.charAt(0) == 'A' ? "제" + paragraph.substring(1) + "조" : paragraph;
        };
    }

    @Override
    public String summaryTitle() {
        return "끝";
    }

    @Override
    public String result(int answered, int right, int minutes) {
        return answered == 0
                ? "이번에는 답한 문제가 없습니다."
                : answered + "번 답해 " + right + "번 맞혔고, "
                        + (minutes == 0 ? "1분도 걸리지 않았습니다." : "약 " + minutes + "분 걸렸습니다.");
    }

    @Override
    public String learnedTitle() {
        return "새로 익힌 것";
    }

    @Override
    public String missedTitle() {
        return "틀린 것";
    }

    @Override
    public String tomorrow(int due) {
        return due == 0 ? "내일은 복습할 것이 없습니다." : "내일 복습할 문제는 " + due + "개입니다.";
    }

    @Override
    public String share(int today, int waiting, int minutes) {
        return today == 0
                ? "오늘 몫은 끝났고 " + waiting + "개가 다음 날을 기다립니다"
                : "밀린 " + waiting + "개 가운데 " + today + "개, 약 " + minutes + "분";
    }

    @Override
    public String behind(int waiting, int today, int days) {
        String rest = " 새 문제는 다 따라잡은 뒤(" + inDays(Math.max(1, days - 1)) + ")에 나옵니다.";
        return today == 0
                ? waiting + "개가 밀려 있지만 오늘 몫은 끝났습니다." + rest
                : waiting + "개가 밀려 있습니다. 오늘은 가장 잊기 쉬운 " + today + "개를 합니다." + rest;
    }

    @Override
    public String practised(boolean againToday) {
        return againToday ? "오늘 다시 나옵니다. 연습이라 복습 일정은 그대로입니다." : "연습이라 복습 일정은 그대로입니다.";
    }

    @Override
    public String asBefore() {
        return "일정대로";
    }

    @Override
    public String questionTitle(String progress, String title) {
        return "문제 " + progress + (title.isEmpty() ? "" : ", " + title);
    }

    @Override
    public String youAnswered(String given) {
        return "내 답: " + given;
    }

    @Override
    public String yours(String given) {
        return "내 답: " + given;
    }

    @Override
    public String rightAnswer(String answer) {
        return "정답: " + answer;
    }

    @Override
    public String source(String text) {
        return "출처: " + text;
    }

    @Override
    public String nothingToAsk() {
        return "복습할 것도, 오늘 새로 배울 것도 없습니다. 하루 분량은 설정에서 정합니다.";
    }

    @Override
    public String noSuchCommand(String text) {
        return "여기에는 “" + text + "”" + Particle.NAMED.after(text) + " 명령이 없습니다. ?를 입력하면 도움말이 나옵니다.";
    }

    @Override
    public String enterGoesOn() {
        return "Enter는 다음, ?는 도움말입니다.";
    }

    @Override
    public String howTo() {
        return "?는 도움말, q는 마치기입니다. 답을 말로 입력할 때 명령은 :q처럼 쌍점으로 시작합니다.";
    }
}
