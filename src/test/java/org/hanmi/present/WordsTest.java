package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.hanmi.time.Edtf;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    private static final Words ENGLISH = Words.of(Locale.ROOT);
    private static final Words KOREAN = Words.of(Locale.KOREAN);

    @ParameterizedTest
    @CsvSource({
        "2021-03-17, 17 March 2021, 2021년 3월 17일",
        "2021-03, March 2021, 2021년 3월",
        "2021, 2021, 2021년",
        "2021~, about 2021, 아마 2021년",
        "1961-06-03/1961-06-04, 3 June 1961 to 4 June 1961, 1961년 6월 3일부터 1961년 6월 4일까지",
        "2021-01-26/.., from 26 January 2021, 2021년 1월 26일부터",
        "/1961, until 1961, 1961년까지",
    })
    void dates_are_written_as_people_write_them(String edtf, String english, String korean) {
        assertThat(ENGLISH.date(Edtf.parse(edtf))).isEqualTo(english);
        assertThat(KOREAN.date(Edtf.parse(edtf))).isEqualTo(korean);
    }

    @ParameterizedTest
    @CsvSource({
        "0, today, 오늘",
        "1, tomorrow, 내일",
        "2, in about 2 days, 모레",
        "20, in about 20 days, 약 20일 뒤",
        "21, in about 3 weeks, 약 3주 뒤",
        "90, in about 3 months, 약 3개월 뒤",
        "1000, in about 3 years, 약 3년 뒤",
    })
    void intervals_are_no_finer_than_anybody_cares(int days, String english, String korean) {
        assertThat(ENGLISH.inDays(days)).isEqualTo(english);
        assertThat(KOREAN.inDays(days)).isEqualTo(korean);
    }

    @Test
    void today_has_its_weekday() {
        assertThat(ENGLISH.today(LocalDate.of(2026, 11, 21))).isEqualTo("Saturday 21 November");
        assertThat(KOREAN.today(LocalDate.of(2026, 11, 21))).isEqualTo("11월 21일 토요일");
    }
}
