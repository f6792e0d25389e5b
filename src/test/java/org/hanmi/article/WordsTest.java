package org.hanmi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanmi.time.Edtf;
import org.hanmi.time.PartialDate.Precision;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            antony-blinkin | antony-blinken
            blinken        | antony-blinken
            Antony Blinken | antony-blinken
            antnoy-blinken | antony-blinken
            chung          | -
            xyz            | -
            """)
    void the_word_that_was_meant_is_found_if_it_is_near(String word, String meant) {
        assertThat(Nearest.to(word, List.of("antony-blinken", "chung-eui-yong", "chung-mong-joon")))
                .isEqualTo(meant);
    }

    @Test
    void neighbours_that_changed_places_are_one_slip() {
        assertThat(Nearest.distance("post", "psot")).isEqualTo(1);
        assertThat(Nearest.distance("post", "")).isEqualTo(4);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday                     | DAY
            late Thursday                | DAY
            a Sunday in February         | MONTH
            March 17                     | DAY
            the 17th                     | DAY
            17 March                     | DAY
            yesterday                    | DAY
            the day of the article       | DAY
            mid-February                 | MONTH
            in March                     | MONTH
            last week                    | MONTH
            earlier this month           | MONTH
            early 2019                   | YEAR
            last year                    | YEAR
            it may march on              | DAY
            """)
    void a_wording_is_as_fine_as_it_says(String wording, Precision finest) {
        assertThat(new Wording(wording).finest()).isEqualTo(finest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "John F. Kennedy met Gen. James Van Fleet.",
                "The U.S. Army and the U.S. Navy agreed.",
                "He spoke of “a cold winter.”",
                "The No. 2 diplomat came in 2021.",
                "Prices rose by 2.5 percent."
            })
    void abbreviations_do_not_end_a_sentence(String text) {
        assertThat(new Sentence(text).goesOn()).isFalse();
        assertThat(new Sentence(text).ends()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in 2021. They parted.",
                "They met! Then they parted.",
                "He said “yes.” She left.",
                "They came in number 5. They left."
            })
    void two_sentences_are_two(String text) {
        assertThat(new Sentence(text).goesOn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"It was in the last week of May.", "He reads USA Today.", "He said “now”.", "The next day came."
            })
    void words_that_have_a_fixed_meaning_are_not_relative(String text) {
        assertThat(new Sentence(text).relativeWord()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-01-26/2025-01-20 | A was US envoy from 26 January 2021 to 20 January 2025.
            2021-01/..            | A became US envoy in January 2021.
            2021-01-26/..         | A became US envoy on 26 January 2021.
            2021/                 | A became US envoy in 2021.
            /2018-03              | A was US envoy until March 2018.
            2015                  | A was US envoy in 2015.
            2015-05-05            | A was US envoy on 5 May 2015.
            2013~/2017            | A was US envoy from about 2013 to 2017.
            """)
    void a_tenure_is_told_as_precisely_as_it_is_known(String when, String sentence) {
        assertThat(TenureSentence.of("A", "US envoy", true, Edtf.parse(when))).isEqualTo(sentence);
    }

    @Test
    void one_of_several_holders_has_an_article() {
        assertThat(TenureSentence.of("A", "US senator", false, Edtf.parse("2015")))
                .isEqualTo("A was a US senator in 2015.");
        assertThat(TenureSentence.of("A", "Austrian envoy", false, Edtf.parse("2015")))
                .isEqualTo("A was an Austrian envoy in 2015.");
    }
}
