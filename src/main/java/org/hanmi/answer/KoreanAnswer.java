package org.hanmi.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What Koreans say around an answer: a title behind a name or before it ({@code 문재인 대통령}, {@code 미국 국무장관 블링컨}),
 * the end of a sentence ({@code 서울입니다}), the day of the week behind a date, a counter behind a number
 * ({@code 세 번}). Tried only where the text as it stands is not right.
 */
final class KoreanAnswer {

    private static final List<String> ENDINGS = List.of("입니다", "이에요", "예요", "이요", "이다", "에서", "요");

    /** Longer ones before those that they end in. */
    private static final List<String> TITLES = List.of(
            "대통령", "부통령", "국무위원장", "국방위원장", "위원장", "국가안보보좌관", "안보보좌관", "국가안보실장", "안보실장", "보좌관", "실장", "국무총리", "총리",
            "총서기", "주석", "수상", "국무부장관", "국무장관", "국방부장관", "국방장관", "외교부장관", "외교장관", "외무장관", "외무상", "외교부장", "통일부장관", "부장관",
            "장관", "차관보", "차관", "특별대표", "특사", "대사", "공사", "사령관", "장군", "제독", "대변인", "의원", "의장", "총장", "대표", "박사", "씨",
            "님");

    /** Before a title: whose it is, and when. */
    private static final Set<String> LANDS =
            Set.of("미국", "한국", "대한민국", "북한", "일본", "중국", "러시아", "소련", "영국", "미", "전", "현", "당시");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("년", "year"),
            Map.entry("개월", "month"),
            Map.entry("달", "month"),
            Map.entry("주", "week"),
            Map.entry("주일", "week"),
            Map.entry("일", "day"),
            Map.entry("시간", "hour"),
            Map.entry("분", "minute"),
            Map.entry("달러", "dollar"),
            Map.entry("미국 달러", "dollar"),
            Map.entry("톤", "ton"),
            Map.entry("마일", "mile"),
            Map.entry("킬로미터", "kilometer"),
            Map.entry("퍼센트", "percent"),
            Map.entry("프로", "percent"),
            Map.entry("원", "won"),
            Map.entry("엔", "yen"));

    /** What says no more than that it is counted. */
    private static final Set<String> COUNTERS =
            Set.of("", "명", "사람", "인", "개", "번", "회", "차례", "개국", "나라", "발", "기", "척", "대", "건", "곳", "개소", "마리", "표");

    private KoreanAnswer() {}

    /** What may have been meant, nearest first; nothing if there is no Hangul in it. */
    static Set<String> bare(String text) {
        Set<String> bare = new LinkedHashSet<>();
        if (text.chars().noneMatch(c -> Syllables.isHangul((char) c))) {
            return bare;
        }
        String said = withoutEnding(text.strip());
        bare.add(withoutWeekday(said));
        bare.addAll(numbers(said));
        bare.add(withoutTitles(said));
        bare.add(withoutTitles(text.strip()));
        if (said.endsWith("년도")) {
            bare.add(said.substring(0, said.length() - 1));
        }
        for (String city : List.of("특별시", "광역시", "직할시", "시")) {
            if (said.endsWith(city) && said.length() > city.length() + 1) {
                bare.add(said.substring(0, said.length() - city.length()));
            }
        }
        bare.remove(text.strip());
        bare.remove("");
        return bare;
    }

    private static String withoutEnding(String text) {
        String plain = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        for (String ending : ENDINGS) {
            if (plain.endsWith(ending) && plain.length() > ending.length() + 1) {
                return plain.substring(0, plain.length() - ending.length()).strip();
            }
        }
        return plain;
    }

    private static String withoutWeekday(String text) {
        int end = text.endsWith("요일") ? text.length() - 3 : text.endsWith(")") ? text.lastIndexOf('(') : -1;
        return end > 0 ? text.substring(0, end).strip() : text;
    }

    private static String withoutTitles(String text) {
        List<String> words = new ArrayList<>(List.of(text.split("\\s+")));
        while (words.size() > 1 && (LANDS.contains(words.get(0)) || isTitle(words.get(0)))) {
            words.remove(0);
        }
        int all = words.size();
        while (words.size() > 1 && isTitle(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && words.size() < all && LANDS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        int last = words.size() - 1;
        words.set(last, withoutTitle(words.get(last)));
        return String.join(" ", words);
    }

    private static boolean isTitle(String word) {
        return TITLES.contains(word)
                || (word.length() > 1 && word.charAt(0) == '미' && TITLES.contains(word.substring(1)));
    }

    private static String withoutTitle(String word) {
        for (String title : TITLES) {
            if (word.endsWith(title) && word.length() > title.length() + 1) {
                return word.substring(0, word.length() - title.length());
            }
        }
        return word;
    }

    private static List<String> numbers(String text) {
        KoreanNumber number = KoreanNumber.read(text);
        if (number == null) {
            return List.of();
        }
        String digits = number.value().toPlainString();
        if (COUNTERS.contains(number.rest())) {
            return List.of(digits);
        }
        String rest = number.rest().endsWith("간") && !number.rest().equals("시간")
                ? number.rest().substring(0, number.rest().length() - 1)
                : number.rest();
        String unit = UNITS.get(rest);
        return unit == null ? List.of() : List.of(digits + " " + unit + "s", digits + " " + unit);
    }
}
