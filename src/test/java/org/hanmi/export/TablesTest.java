package org.hanmi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.hanmi.csv.Formulas;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The table for everything, and the spreadsheet for Kahoot as another library reads it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablesTest {

    @Test
    void csv_says_again_what_was_written_and_no_cell_begins_a_formula() {
        for (long seed = 0; seed < 300; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.CSV, seed % 2 == 0);
            List<List<String>> rows = Tables.read(Written.text(Format.CSV, entries), ',', "\r\n");
            List<String> head = rows.get(0);
            assertThat(rows).hasSize(entries.size() + 1).allMatch(row -> row.size() == head.size());
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                List<String> row = rows.get(i + 1);
                assertThat(row).noneMatch(cell -> !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0);
                assertThat(row.get(head.indexOf("id"))).isEqualTo(entry.id());
                assertThat(row.get(head.indexOf("question"))).isEqualTo(Formulas.guarded(entry.stem()));
                assertThat(row.get(head.indexOf("key"))).isEqualTo(Notes.letters(entry));
                for (int j = 0; j < entry.options().size(); j++) {
                    assertThat(row.get(head.indexOf("option_" + (char) ('a' + j))))
                            .isEqualTo(Formulas.guarded(entry.options().get(j)));
                }
            }
        }
    }

    @Test
    void a_mark_comes_first_if_asked_for() {
        Setting marked = new Setting(Samples.SETTING.changed(), Paper.A4, 20, true, Locale.ENGLISH);
        Booklet booklet = Written.booklet(Samples.fitting(Samples.vienna(), Format.CSV, false));
        assertThat(Written.bytes(Format.CSV, booklet, marked))
                .startsWith(0xef, 0xbb, 0xbf)
                .hasSize(Written.bytes(Format.CSV, booklet, Samples.SETTING).length + 3);
    }

    @Test
    void kahoot_has_its_titles_in_row_8_and_text_in_its_cells() throws IOException {
        List<Entry> entries = Samples.fitting(Samples.vienna(), Format.KAHOOT, false);
        assertThat(entries).hasSize(3);
        byte[] bytes = Written.bytes(Format.KAHOOT, Written.booklet(entries), Samples.SETTING);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(7).getCell(1).getStringCellValue()).startsWith("Question");
            assertThat(sheet.getRow(7).getCell(7).getStringCellValue()).startsWith("Correct answer");
            for (int i = 0; i < entries.size(); i++) {
                Row row = sheet.getRow(8 + i);
                assertThat(row.getCell(1).getStringCellValue())
                        .isEqualTo(entries.get(i).stem());
                assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(20);
                String[] right = row.getCell(7).getStringCellValue().split(",");
                assertThat(right)
                        .hasSameSizeAs(entries.get(i).item().interaction().key());
                for (String number : right) {
                    assertThat(entries.get(i).item().interaction().key())
                            .contains(row.getCell(1 + Integer.parseInt(number)).getStringCellValue());
                }
            }
        }
    }

    @Test
    void kahoot_skips_what_is_too_long_and_computes_nothing() throws IOException {
        int written = 0;
        for (long seed = 0; seed < 40; seed++) {
            Fitting fitting =
                    Fitting.of(Booklet.of("=1", Arranged.entries(Samples.hostile(seed), "7", false)), Format.KAHOOT);
            assertThat(fitting.skipped()).extracting(Skipped::reason).allMatch(reason -> reason.startsWith("Kahoot "));
            byte[] bytes = Written.bytes(Format.KAHOOT, fitting.booklet(), Samples.SETTING);
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                for (Row row : book.getSheetAt(0)) {
                    row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
                    assertThat(row.getCell(1) == null ? "" : row.getCell(1).getStringCellValue())
                            .hasSizeLessThanOrEqualTo(120);
                }
                written += book.getSheetAt(0).getLastRowNum() - 7;
            }
        }
        assertThat(written).isGreaterThan(20);
    }
}
