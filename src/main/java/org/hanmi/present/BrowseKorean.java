package org.hanmi.present;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanmi.guide.Line;
import org.hanmi.guide.Part;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Zoom;
import org.hanmi.time.Edtf;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/** Looking things up in Korean. */
final class BrowseKorean implements BrowseWords {

    @Override
    public String title() {
        return "찾아보기";
    }

    @Override
    public String reading() {
        return "기사를 읽는 중 …";
    }

    @Override
    public String part(Part part) {
        return switch (part) {
            case NAMES -> "다른 표기";
            case ABOUT, LIST, HITS -> "";
            case SUMMARY -> "요약";
            case KEY -> "정답";
            case WRONG -> "틀린 보기";
            case RATIONALE -> "설명";
            case OFFICES -> "맡은 직책";
            case HOLDERS -> "맡은 사람";
            case MEMBERS -> "구성원";
            case GROUPS -> "소속 모임";
            case POSTS -> "직책";
            case EVENTS -> "시간순";
            case PEOPLE -> "인물";
            case ORGANIZATIONS -> "기관";
            case PLACES -> "장소";
            case TOPICS -> "주제";
            case ARTICLES -> "기사";
            case FACTS -> "사실";
            case SOURCES -> "출처";
            case ITEMS -> "문제";
            case NEAR -> "혹시 이것을 찾으셨나요";
        };
    }

    @Override
    public String one(Sort sort) {
        return sort == Sort.OVERVIEW ? "개요" : all(sort);
    }

    @Override
    public String all(Sort sort) {
        return switch (sort) {
            case PERSON -> "인물";
            case ORGANIZATION -> "기관";
            case PLACE -> "장소";
            case POST -> "직책";
            case TOPIC -> "주제";
            case ARTICLE -> "기사";
            case FACT -> "사실";
            case ITEM -> "문제";
            case LIST -> "목록";
            case TIMELINE -> "연표";
            case HITS -> "검색 결과";
            case OVERVIEW -> "찾아보기";
        };
    }

    @Override
    public String count(int number) {
        return Integer.toString(number);
    }

    @Override
    public String zoom(Zoom zoom) {
        return switch (zoom) {
            case YEAR -> "연도별";
            case MONTH -> "월별";
            case DAY -> "일별";
        };
    }

    @Override
    public String events(int number) {
        return number + "건";
    }

    @Override
    public String date(When when) {
        if (when instanceof PartialDate date) {
            return about(date) + exact(date);
        }
        Period period = (Period) when;
        boolean from = period.start() instanceof Period.Bound.On;
        boolean to = period.end() instanceof Period.Bound.On;
        if (!from || !to) {
            PartialDate known = ((Period.Bound.On) (from ? period.start() : period.end())).date();
            return date(known) + (from ? "부터" : "까지");
        }
        PartialDate start = ((Period.Bound.On) period.start()).date();
        PartialDate end = ((Period.Bound.On) period.end()).date();
        String last = date(end);
        String year = start.year() + ". ";
        boolean same = start.precision() == end.precision()
                && exact(end).startsWith(year)
                && about(end).isEmpty();
        return date(start) + "~" + (same && exact(start).startsWith(year) ? last.substring(year.length()) : last);
    }

    private static String about(PartialDate date) {
        return switch (date.qualifier()) {
            case NONE -> "";
            case UNCERTAIN -> "아마 ";
            case APPROXIMATE, BOTH -> "약 ";
        };
    }

    private static String exact(PartialDate date) {
        LocalDate day = date.earliest();
        return switch (date.precision()) {
            case YEAR -> day.getYear() + "년";
            case MONTH -> day.getYear() + ". " + day.getMonthValue() + ".";
            case DAY -> day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
        };
    }

    @Override
    public String note(Line line) {
        String detail = line.detail();
        return switch (line.note()) {
            case NONE, TERM -> "";
            case COUNTRY -> "나라";
            case IN -> "속한 곳";
            case PLANNED -> "계획";
            case REPORTED -> detail.isEmpty() ? "보도된 내용" : detail + "에 따름";
            case DENIED -> "일어나지 않음";
            case STILL -> date(Edtf.date(detail)) + " 현재 재임, 끝은 알려지지 않음";
            case ENDED -> "끝났으나 날짜는 알려지지 않음";
            case SEEN -> "그때 그렇게 불림, 임기는 알려지지 않음";
            case COUNT -> count(line.count());
            case KIND -> kind(detail);
            case ACRONYM -> "약칭 " + detail;
            case ONE_AT_A_TIME -> "한 번에 한 사람이 맡음";
            case ADDRESS -> detail;
            case AT -> at(detail);
            case CONFIRMED -> "실제로 이루어졌음을 보여 줌";
            case SORT -> "";
            case HIDDEN -> "문제 " + line.count() + "개는 이 카드에 답이 있어 싣지 않았습니다.";
            case DIFFICULTY -> "난이도 " + line.count() + "/5";
            case WHY -> detail;
            case COMPLETE -> "전체 명단";
        };
    }

    private static String kind(String kind) {
        return switch (kind) {
            case "CITY" -> "도시";
            case "COUNTRY" -> "나라";
            case "ISLAND" -> "섬";
            case "STATE" -> "주";
            case "REGION" -> "지역";
            case "SITE" -> "시설";
            case "SEA" -> "바다";
            case "CITY_STATE" -> "도시 국가";
            case "GOVERNMENT" -> "정부";
            case "MINISTRY" -> "부처";
            case "LEGISLATURE" -> "의회";
            case "ARMED_FORCE" -> "군";
            case "GROUP" -> "모임";
            case "NEWS" -> "언론";
            case "INSTITUTE" -> "연구소";
            case "INTERNATIONAL" -> "국제기구";
            default -> kind.toLowerCase(Locale.ROOT);
        };
    }

    private static String at(String detail) {
        return detail.isEmpty()
                ? ""
                : Words.of(Locale.KOREAN).paragraph(detail.startsWith("P") ? detail.substring(1) : detail);
    }

    @Override
    public String prompt(boolean filters) {
        return filters ? "거르기:" : "검색:";
    }

    @Override
    public String nothing(String sought) {
        return sought.isBlank() ? "이름, 장소, 낱말을 입력하세요. 어떤 글자와 표기로도 찾습니다." : "“" + sought + "”에 맞는 것을 찾지 못했습니다.";
    }

    @Override
    public String didYouMean(List<String> names) {
        return "혹시 찾으신 것: " + String.join(", ", names);
    }

    @Override
    public String pastTitle() {
        return "나의 기록";
    }

    @Override
    public String past(Past past) {
        LocalDate due = past.due();
        String next = due == null ? "" : " 다음 복습: " + exact(PartialDate.of(due));
        if (past.asked() == 0) {
            return "아직 나오지 않았습니다." + next;
        }
        String right = past.asked() + "번 나와 " + past.right() + "번 맞혔습니다.";
        return right + (past.suspended() ? " 이 사실은 보류 중입니다." : next);
    }

    @Override
    public String noZoom() {
        return "연표에서만, 해에서 날까지";
    }

    @Override
    public String rest(int lines, String how) {
        return "… " + lines + "개가 더 있습니다. 모두 보기: " + how;
    }

    @Override
    public String noStudy() {
        return "이미 학습하는 중입니다";
    }

    @Override
    public String more() {
        return "hanmi browse 낱말: 이름(어떤 표기든), 제목, 낱말로 찾습니다.";
    }

    @Override
    public String further(int hits, String sought) {
        return "“" + sought + "”" + Particle.SUBJECT.after(sought) + " 나오는 곳이 " + hits
                + "곳 더 있습니다. --all을 붙이면 모두 보입니다.";
    }

    @Override
    public String howTo() {
        return "번호는 열기, Enter는 뒤로, / 다음에 낱말은 검색, t는 연표(+와 -로 확대·축소), q는 끝내기입니다.";
    }

    @Override
    public String noSuchNumber(String typed) {
        return "여기에는 “" + typed + "”" + Particle.SUBJECT.after(typed) + " 없습니다.";
    }
}
