package org.hanmi.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CsvRowsTest {

    private static List<List<String>> cells(String text) {
        return CsvRows.of(text).rows().stream().map(CsvRows.Row::cells).toList();
    }

    @Test
    void a_file_without_anything_has_no_rows() {
        assertThat(cells("")).isEmpty();
        assertThat(cells("\ufeff")).isEmpty();
        assertThat(cells("a")).containsExactly(List.of("a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_break_ends_a_row(String end) {
        assertThat(cells("\ufeffa;b" + end + "1,5;\"x" + end + "y\"\"z\"" + end))
                .containsExactly(List.of("a", "b"), List.of("1,5", "x\ny\"z"));
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told_with_its_line() {
        CsvRows rows = CsvRows.of("a,b\n1,\"2\n3,4\n");
        assertThat(rows.open()).isEqualTo(2);
        assertThat(CsvRows.of("a,b\n1,\"2\"\n").open()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "a", "=1+1", "'=1", "''=1", "-", "＝1", "'a", "\t", "|x"})
    void an_apostrophe_that_guards_a_cell_can_be_taken_away_again(String text) {
        String guarded = Formulas.guarded(text);
        assertThat(Formulas.unguarded(guarded)).isEqualTo(text);
        assertThat(guarded.isEmpty() || "=+-@\t|＝".indexOf(guarded.charAt(0)) < 0)
                .isTrue();
    }

    @Test
    void what_is_written_is_read_as_it_was() {
        List<String> cells = List.of("a", "", "b, c", "“d”", "\"e\"", "f\n\ng", "h;i", "정의용\t", "\"");
        assertThat(CsvRows.of("1,2\r\n" + CsvLine.of(cells)).rows().get(1).cells())
                .isEqualTo(cells);
    }
}
