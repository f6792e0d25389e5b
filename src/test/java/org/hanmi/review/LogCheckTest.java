package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.hanmi.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogCheckTest {

    private static final String HEADER = "{\"format\":\"hanmi-reviews/1\"}\n";
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_log_that_a_sitting_wrote_has_nothing_odd() throws IOException {
        assertThat(problems(HEADER + review(1, 0) + undo(2, 1, 1) + review(3, 2)))
                .isEmpty();
        assertThat(problems(HEADER)).isEmpty();
    }

    @Test
    void what_does_not_count_is_an_error() throws IOException {
        says(review(1, 0) + "hello\n", 3, "error: this line is not a JSON object");
        says(review(1, 0) + "\0\0\0\n", 3, "error: this line is not a JSON object");
        says(review(1, 0) + review(2, 1).substring(0, 90), 3, "error: the last line was cut off after 90 bytes");
        says(review(1, 0) + review(1, 1), 3, "error: the number 1 was used before");
        says(review(1, 0) + review(2, 1) + review(4, 2) + review(3, 3), 4, "warning: entry 3 is missing");
        says(review(1, 0) + review(2, 1) + review(4, 2) + review(3, 3), 5, "error: entry 3 comes after entry 4");
        says(review(1, 0) + undo(2, 1, 7), 3, "error: this undoes entry 7, which does not come before it");
        says(
                review(1, 0)
                        + undo(2, 1, 2)
                                .replace("undo\"", "override\"")
                                .replace("undoes\":2", "of\":2,\"rating\":\"good\""),
                3,
                "error: this overrides review 2, which does not come before it");
        says(review(1, 0).replace("Asia/Seoul", "Mars/Base"), 2, "error: “zone” is not a time zone known here");
        says(review(1, 0).replace("good", "fine"), 2, "error: “rating” is again, hard, good or easy");
    }

    @Test
    void bytes_that_are_no_text_are_an_error() throws IOException {
        byte[] bytes = (HEADER + review(1, 0)).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 30] = (byte) 0xff;
        Path log = Files.write(folder.resolve("bytes"), bytes);
        assertThat(LogCheck.of(log, item -> true, NOW).problems())
                .singleElement()
                .asString()
                .contains("bytes:2: error: this line is not UTF-8");
    }

    @Test
    void what_counts_but_is_odd_is_a_warning() throws IOException {
        says(review(1, 5) + review(2, 3), 3, "warning: the clock went back by 0 h 2 min");
        says(review(1, 0).replace("2026", "2027"), 2, "warning: this lies 274 days ahead of this machine's clock");
        says(review(1, 0) + review(2, 0), 3, "warning: this says the same as line 2");
        says(review(1, 0) + undo(2, 1, 1) + undo(3, 2, 1), 4, "warning: line 3 had undone entry 1 already");
        says(review(5, 0), 2, "warning: entries 1 to 4 are missing");
        says(review(1, 0).replace("review", "dream"), 2, "warning: an entry of kind “dream” is not known here");
        says(review(1, 0).replace("true", "false"), 2, "warning: the answer was wrong, but is rated good");
        says(review(1, 0).replace("5312", "-5"), 2, "warning: the answer took -5 ms");
        says(review(1, 0).replace("\"zone\":\"Asia/Seoul\",", ""), 2, "warning: the entry does not say: zone");
        says(review(1, 0) + "\n" + review(2, 1), 3, "warning: this line is empty");
        says(review(1, 0).replace("\n", "\r\n"), 2, "warning: this line and perhaps others end with a carriage return");
        says(review(1, 0).stripTrailing(), 2, "warning: the last line lacks its line feed");
    }

    @Test
    void an_item_that_the_bank_does_not_have_is_named_once() throws IOException {
        Path log = Files.writeString(folder.resolve("log"), HEADER + review(1, 0) + review(2, 1));
        assertThat(LogCheck.of(log, item -> false, NOW).problems())
                .singleElement()
                .asString()
                .contains("log:2: warning: the bank has no item “m/a”, of which 2 lines tell");
    }

    @Test
    void another_format_and_a_first_line_cut_off_are_errors() throws IOException {
        assertThat(problems("{\"format\":\"hanmi-reviews/2\"}\nwhatever\n"))
                .singleElement()
                .matches(Problem::isError);
        assertThat(problems("hello\n")).singleElement().matches(Problem::isError);
        assertThat(problems(HEADER.substring(0, 9))).singleElement().matches(Problem::isError);
        assertThat(problems("")).singleElement().matches(problem -> !problem.isError());
    }

    private void says(String lines, int line, String what) throws IOException {
        assertThat(problems(HEADER + lines))
                .extracting(Problem::toString)
                .anyMatch(problem -> problem.contains("log:" + line + ": " + what));
    }

    private List<Problem> problems(String content) throws IOException {
        Path log = Files.writeString(folder.resolve("log"), content);
        return LogCheck.of(log, item -> true, NOW).problems();
    }

    private static String review(long seq, int minute) {
        return "{\"seq\":" + seq + ",\"kind\":\"review\",\"at\":\"2026-08-23T10:0" + minute
                + ":00.000Z\",\"zone\":\"Asia/Seoul\",\"item\":\"m/a\",\"asked\":\"choice\",\"options\":4,"
                + "\"rating\":\"good\",\"response\":\"정의용\",\"correct\":true,\"millis\":5312,\"bank\":\"9f86\"}\n";
    }

    private static String undo(long seq, int minute, long undoes) {
        return "{\"seq\":" + seq + ",\"kind\":\"undo\",\"at\":\"2026-08-23T10:0" + minute
                + ":00.000Z\",\"zone\":\"Asia/Seoul\",\"undoes\":" + undoes + "}\n";
    }
}
