package org.hanmi.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2021,                  2021-01-01, 2021-12-31",
        "2021-03,               2021-03-01, 2021-03-31",
        "2020-02,               2020-02-01, 2020-02-29",
        "2021-03-17,            2021-03-17, 2021-03-17",
        "2021-03~,              2021-03-01, 2021-03-31",
        "2021-03-17/2021-03-18, 2021-03-17, 2021-03-18",
        "2014-02/2015-10,       2014-02-01, 2015-10-31"
    })
    void a_date_is_an_interval_of_days(String text, LocalDate earliest, LocalDate latest) {
        When when = Edtf.parse(text);
        assertThat(when.earliest()).isEqualTo(earliest);
        assertThat(when.latest()).isEqualTo(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021",
                "2021-03",
                "2021-03-17",
                "2021-03-17?",
                "2019~",
                "2019%",
                "2021-01-26/..",
                "2021-01-22/",
                "/2018",
                "../2018-05",
                "2021-03-17/2021-03-18"
            })
    void what_is_read_is_written_back(String text) {
        assertThat(Edtf.parse(text).edtf()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2021-3-17",
                "2021-13",
                "2021-02-30",
                "2021-03-18/2021-03-17",
                "/",
                "../..",
                "21-03",
                "2021-03-1X",
                "2021/2020/2019",
                "2021-21",
                "202X",
                "[2021,2022]"
            })
    void what_is_no_date_is_refused_with_a_sentence(String text) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("“");
    }

    @Test
    void a_month_and_a_day_within_it_have_no_order() {
        When month = Edtf.parse("2021-03");
        When day = Edtf.parse("2021-03-17");
        assertThat(month.certainlyBefore(day)).isFalse();
        assertThat(day.certainlyBefore(month)).isFalse();
        assertThat(month.mayOverlap(day)).isTrue();
        assertThat(day.within(month)).isTrue();
    }

    @Test
    void one_day_before_another_is_certain() {
        assertThat(Edtf.parse("2021-03-17").certainlyBefore(Edtf.parse("2021-03-18")))
                .isTrue();
        assertThat(Edtf.parse("2020").certainlyBefore(Edtf.parse("2021-01"))).isTrue();
        assertThat(Edtf.parse("2020-12-31").certainlyBefore(Edtf.parse("2020"))).isFalse();
    }

    @Test
    void an_end_that_nobody_knows_is_not_an_end_that_is_open() {
        LocalDate asOf = LocalDate.of(2021, 3, 18);
        Period open = (Period) Edtf.parse("2021-01-26/..");
        Period unknown = (Period) Edtf.parse("2021-01-26/");
        assertThat(open.certainlyIncludes(LocalDate.of(2021, 3, 18), asOf)).isTrue();
        assertThat(open.certainlyIncludes(LocalDate.of(2021, 3, 19), asOf)).isFalse();
        assertThat(unknown.certainlyIncludes(LocalDate.of(2021, 3, 18), asOf)).isFalse();
        assertThat(unknown.mayInclude(LocalDate.of(2022, 1, 1))).isTrue();
    }

    @Test
    void the_days_of_change_are_not_certainly_inside() {
        Period term = (Period) Edtf.parse("2017-01-20/2021-01-20");
        LocalDate asOf = LocalDate.of(2026, 1, 1);
        assertThat(term.certainlyIncludes(LocalDate.of(2021, 1, 20), asOf)).isFalse();
        assertThat(term.certainlyIncludes(LocalDate.of(2021, 1, 19), asOf)).isTrue();
        assertThat(term.certainlyIncludes(LocalDate.of(2017, 1, 20), asOf)).isFalse();
    }

    @Test
    void a_term_known_to_the_month_does_not_certainly_include_that_month() {
        Period term = (Period) Edtf.parse("2014-02/2015-10");
        LocalDate asOf = LocalDate.of(2026, 1, 1);
        assertThat(term.certainlyIncludes(LocalDate.of(2014, 2, 28), asOf)).isFalse();
        assertThat(term.certainlyIncludes(LocalDate.of(2014, 3, 1), asOf)).isTrue();
        assertThat(term.certainlyIncludes(LocalDate.of(2015, 10, 1), asOf)).isFalse();
    }
}
