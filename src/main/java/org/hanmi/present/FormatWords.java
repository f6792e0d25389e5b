package org.hanmi.present;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Format;
import org.hanmi.time.PartialDate;

/** What is said below a line while an answer is typed: what is wanted, and how what is typed reads so far. */
public final class FormatWords {

    private final boolean korean;
    private final Words words;

    private FormatWords(boolean korean, Words words) {
        this.korean = korean;
        this.words = words;
    }

    /** The words for a language: Korean if it is Korean, else English. */
    public static FormatWords of(Locale locale) {
        return new FormatWords(locale.getLanguage().equals("ko"), Words.of(locale));
    }

    /** What is wanted. */
    public String wanted(Format format) {
        return switch (format) {
            case DAY ->
                korean
                        ? "날짜를 묻습니다. 예: 2021년 3월 17일, 2021-03-17"
                        : "A date is asked, such as 17 March 2021 or 2021-03-17.";
            case DAY_AND_MONTH ->
                korean ? "몇 월 며칠인지 묻습니다. 예: 3월 17일" : "A day and a month are asked, such as 17 March.";
            case MONTH ->
                korean
                        ? "몇 년 몇 월인지 묻습니다. 예: 2021년 3월, 2021-03"
                        : "A month and its year are asked, such as March 2021 or 2021-03.";
            case MONTH_ALONE -> korean ? "몇 월인지 묻습니다. 예: 3월" : "A month is asked, such as March.";
            case YEAR -> korean ? "몇 년인지 묻습니다. 예: 2021" : "A year is asked, such as 2021.";
            case NUMBER -> korean ? "수를 묻습니다. 예: 28,500, 12억" : "A number is asked, such as 28,500 or 1.2 billion.";
            case WORDS ->
                korean
                        ? "한글이나 로마자로 쓰세요. 대소문자는 가리지 않습니다."
                        : "In English or in Hangul; capitals and accents do not matter.";
        };
    }

    /** What to say of what is typed so far. */
    public String line(Format format, String typed) {
        List<Format.Reading> readings = format.readings(typed);
        if (readings.isEmpty()) {
            return wanted(format);
        }
        List<String> read = new ArrayList<>();
        boolean said = false;
        for (Format.Reading reading : readings) {
            String date = date(reading);
            if (date.isEmpty()) {
                return wanted(format);
            }
            read.add(date);
            said |= format.isSaid(reading);
        }
        String all = "→ " + String.join(korean ? " 또는 " : " or ", read);
        return said ? all : all + (korean ? ". " : "; ") + missing(format, readings.get(0));
    }

    /** Empty if there is no such date. */
    private String date(Format.Reading reading) {
        if (!reading.number().isEmpty()) {
            return grouped(reading.number());
        }
        try {
            if (reading.year() == 0) {
                return withoutYear(reading);
            }
            return words.date(
                    reading.month() == 0
                            ? PartialDate.of(Year.of(reading.year()))
                            : reading.day() == 0
                                    ? PartialDate.of(YearMonth.of(reading.year(), reading.month()))
                                    : PartialDate.of(LocalDate.of(reading.year(), reading.month(), reading.day())));
        } catch (DateTimeException noSuchDay) {
            return "";
        }
    }

    private String withoutYear(Format.Reading reading) {
        if (korean) {
            String month = reading.month() == 0 ? "" : reading.month() + "월";
            String day = reading.day() == 0 ? "" : reading.day() + "일";
            return (month + " " + day).strip();
        }
        String month = "";
        if (reading.month() > 0) {
            String name = Month.of(reading.month()).name();
            month = name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
        return ((reading.day() == 0 ? "" : reading.day() + " ") + month).strip();
    }

    private String missing(Format format, Format.Reading reading) {
        boolean year = reading.year() == 0 && (format == Format.DAY || format == Format.MONTH || format == Format.YEAR);
        boolean month = reading.month() == 0 && format != Format.YEAR;
        if (korean) {
            return (year ? "몇 년인지도 묻습니다." : month ? "몇 월인지도 묻습니다." : "며칠인지도 묻습니다.");
        }
        return (year ? "the year is asked, too." : month ? "the month is asked, too." : "the day is asked, too.");
    }

    /** 28500 with a comma. */
    private static String grouped(String number) {
        int end = 0;
        while (end < number.length() && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        StringBuilder grouped = new StringBuilder(number);
        for (int i = end - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
