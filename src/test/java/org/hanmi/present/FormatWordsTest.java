package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.hanmi.answer.Format;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FormatWordsTest {

    private final FormatWords english = FormatWords.of(Locale.ENGLISH);
    private final FormatWords korean = FormatWords.of(Locale.KOREAN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY | 2021-03-17 | → 17 March 2021",
                "DAY | 17 Mar 2021 | → 17 March 2021",
                "DAY | 2021년 3월 17일 | → 17 March 2021",
                "DAY | 2021-03 | → March 2021; the day is asked, too.",
                "DAY | 17 March | → 17 March; the year is asked, too.",
                "DAY | 2021 | → 2021; the month is asked, too.",
                "DAY | 3/4/2021 | → 3 April 2021 or 4 March 2021",
                "DAY | 2021-02-31 | A date is asked, such as 17 March 2021 or 2021-03-17.",
                "DAY | 20 | → 20; the year is asked, too.",
                "DAY | Blinken | A date is asked, such as 17 March 2021 or 2021-03-17.",
                "DAY_AND_MONTH | 3월 17일 | → 17 March",
                "MONTH | March | → March; the year is asked, too.",
                "MONTH | 2021-03 | → March 2021",
                "MONTH_ALONE | 3 | → March",
                "YEAR | 1953 | → 1953",
                "YEAR | 195 | A year is asked, such as 2021.",
                "NUMBER | 28500 | → 28,500",
                "NUMBER | 1.2 billion | → 1,200,000,000",
                "NUMBER | 2만 8천 | → 28,000",
                "NUMBER | some | A number is asked, such as 28,500 or 1.2 billion.",
            })
    void what_is_typed_reads_as_it_is_meant(Format format, String typed, String line) {
        assertThat(english.line(format, typed)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DAY | 2021-03 | → 2021년 3월. 며칠인지도 묻습니다.",
                "DAY_AND_MONTH | 17 March | → 3월 17일",
                "NUMBER | 28.5k | → 28,500",
            })
    void and_so_it_does_in_korean(Format format, String typed, String line) {
        assertThat(korean.line(format, typed)).isEqualTo(line);
    }

    @Test
    void nothing_typed_says_what_is_wanted_and_of_a_name_nothing_is_ever_said() {
        for (Format format : Format.values()) {
            assertThat(english.line(format, " ")).isEqualTo(english.wanted(format));
            assertThat(korean.line(format, "")).isEqualTo(korean.wanted(format));
        }
        for (String typed : new String[] {"Blinken", "정의용", "2021", "7"}) {
            assertThat(english.line(Format.WORDS, typed)).isEqualTo(english.wanted(Format.WORDS));
        }
    }
}
