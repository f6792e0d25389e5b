package org.hanmi.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Format;
import org.hanmi.settings.Setting;

/** Settings as people type them, in English and Korean: {@code 92 %}, {@code 14 June 2027}, {@code 토 일}. */
public final class Typed {

    private static final String DAYS = "월화수목금토일";

    private static final List<String> NAMES =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final List<String> WEEKEND = NAMES.subList(5, 7);

    private Typed() {}

    /**
     * Words as the file has them, from what people type; what is no such value stays as it is.
     *
     * @param text may be several words
     */
    public static List<String> words(Setting setting, String text) {
        List<String> parts = List.of(text.strip().split("[\\s,]+"));
        return switch (setting) {
            case RETENTION, EXAM_TARGET -> List.of(share(String.join("", parts)));
            case EXAM -> List.of(day(text.strip()));
            case DAYS_OFF -> {
                List<String> days = new ArrayList<>();
                for (String part : parts) {
                    if (part.equals("주말")) {
                        days.addAll(WEEKEND);
                    } else {
                        days.add(dayOff(part));
                    }
                }
                yield days;
            }
            case LANGUAGE -> List.of(language(text.strip()));
            case NEW, REVIEWS -> List.of(count(String.join("", parts)));
            case MEMORY -> parts;
        };
    }

    private static String language(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "english", "영어" -> "en";
            case "korean", "한국어" -> "ko";
            default -> text;
        };
    }

    /** {@code 92}, {@code 92 %}, {@code 92퍼센트} and {@code 0.92} are the same. */
    private static String share(String typed) {
        String text = typed.endsWith("퍼센트") || typed.endsWith("프로") ? typed.replaceAll("(퍼센트|프로)$", "%") : typed;
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        try {
            double share = Double.parseDouble(number);
            return share > 1 || text.endsWith("%") ? Double.toString(Math.round(share * 100) / 10_000.0) : number;
        } catch (NumberFormatException none) {
            return typed;
        }
    }

    /** {@code 20} and {@code 20개} are the same. */
    private static String count(String text) {
        return text.length() > 1 && text.endsWith("개") ? text.substring(0, text.length() - 1) : text;
    }

    private static String day(String text) {
        for (Format.Reading each : Format.DAY.readings(text)) {
            if (Format.DAY.isSaid(each)) {
                return "%04d-%02d-%02d".formatted(each.year(), each.month(), each.day());
            }
        }
        return text;
    }

    /** {@code sat}, {@code Saturday}, {@code 토} and {@code 토요일} are the same. */
    private static String dayOff(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        int day = word.length() == 1 || word.endsWith("요일") ? DAYS.indexOf(word.charAt(0)) : -1;
        if (day >= 0) {
            return NAMES.get(day);
        }
        for (String name : NAMES) {
            if (low.length() >= 3 && name.startsWith(low)) {
                return name;
            }
        }
        return word;
    }
}
