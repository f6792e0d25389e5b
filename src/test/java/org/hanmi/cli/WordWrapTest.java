package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordWrapTest {

    private final StringWriter terminal = new StringWriter();

    private String printed(int columns, String text) {
        PrintWriter out = new PrintWriter(new WordWrap(new PrintWriter(terminal), () -> columns));
        out.print(text);
        out.flush();
        return terminal.toString();
    }

    @Test
    void a_long_line_is_broken_between_words_and_goes_on_below_its_text() {
        assertThat(printed(25, "1. Freedom for missionaries to preach\n2. Trade\n"))
                .isEqualTo("1. Freedom for\n   missionaries to preach\n2. Trade\n");
    }

    @Test
    void Hangul_counts_two_columns() {
        assertThat(printed(20, "정의용 장관은 블링컨 장관을 만났다\n")).isEqualTo("정의용 장관은 블링컨\n장관을 만났다\n");
    }

    @Test
    void an_address_stays_whole() {
        String address = "https://history.state.gov/historicaldocuments/frus1870/d221";
        assertThat(printed(30, address + "\n")).isEqualTo(address + "\n");
    }

    @Test
    void an_unknown_or_tiny_width_changes_nothing() {
        assertThat(printed(0, "one two three four five six seven\n")).isEqualTo("one two three four five six seven\n");
    }

    @Test
    void what_has_no_end_of_line_goes_out_at_once() {
        assertThat(printed(80, "> ")).isEqualTo("> ");
    }

    @Test
    void what_stands_in_a_list_goes_on_below_its_text_whatever_is_before_it() {
        assertThat(printed(24, "  * Freedom for missionaries\n   2 Trade with the whole world\n"))
                .isEqualTo("  * Freedom for\n    missionaries\n   2 Trade with the\n     whole world\n");
    }

    @Test
    void a_number_that_begins_a_sentence_is_none_of_a_list() {
        assertThat(printed(24, "2015 was the year of the talks\n")).isEqualTo("2015 was the year of the\ntalks\n");
    }

    @Test
    void on_a_wide_terminal_a_line_stays_as_long_as_can_be_read() {
        String text = printed(200, "word ".repeat(40).strip() + "\n");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
    }
}
