package org.hanmi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.ItemId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogLineTest {

    private static final ItemId ITEM = new ItemId("meeting-place/vienna-summit#meeting");
    private static final Instant AT = Instant.parse("2026-11-21T22:58:03.120Z");
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @Test
    void a_review_has_the_fields_of_the_format_in_its_order() {
        LogEntry entry =
                new LogEntry.Review(41, AT, SEOUL, ITEM, "choice", 4, Rating.GOOD, "정의용 \"Chung\"", true, 5312, "9f86");
        assertThat(text(entry))
                .isEqualTo(
                        "{\"seq\":41,\"kind\":\"review\",\"at\":\"2026-11-21T22:58:03.120Z\",\"zone\":\"Asia/Seoul\","
                                + "\"item\":\"meeting-place/vienna-summit#meeting\",\"asked\":\"choice\",\"options\":4,"
                                + "\"rating\":\"good\",\"response\":\"정의용 \\\"Chung\\\"\",\"correct\":true,\"millis\":5312,"
                                + "\"bank\":\"9f86\"}\n");
    }

    @Test
    void the_other_kinds_say_what_they_mean() {
        String head = "\"at\":\"2026-11-21T22:58:03.120Z\",\"zone\":\"Asia/Seoul\",";
        assertThat(text(new LogEntry.Undo(42, AT, SEOUL, 41)))
                .isEqualTo("{\"seq\":42,\"kind\":\"undo\"," + head + "\"undoes\":41}\n");
        assertThat(text(new LogEntry.Regrade(43, AT, SEOUL, 41, Rating.EASY, true)))
                .isEqualTo("{\"seq\":43,\"kind\":\"override\"," + head
                        + "\"of\":41,\"rating\":\"easy\",\"correct\":true}\n");
        assertThat(text(new LogEntry.Suspend(44, AT, SEOUL, ITEM)))
                .isEqualTo("{\"seq\":44,\"kind\":\"suspend\"," + head + "\"item\":\"" + ITEM + "\"}\n");
        assertThat(text(new LogEntry.Resume(45, AT, SEOUL, ITEM)))
                .isEqualTo("{\"seq\":45,\"kind\":\"resume\"," + head + "\"item\":\"" + ITEM + "\"}\n");
        assertThat(text(new LogEntry.Flag(46, AT, SEOUL, ITEM, "why\t?")))
                .isEqualTo(
                        "{\"seq\":46,\"kind\":\"flag\"," + head + "\"item\":\"" + ITEM + "\",\"note\":\"why\\t?\"}\n");
        assertThat(text(new LogEntry.Settings(47, AT, SEOUL, "new", "10")))
                .isEqualTo("{\"seq\":47,\"kind\":\"settings\"," + head + "\"name\":\"new\",\"value\":\"10\"}\n");
    }

    @Test
    void what_is_written_can_be_read() {
        for (LogEntry entry : Lines.random(7, 400)) {
            byte[] line = Lines.bytes(entry);
            assertThat(text(UnusualLine.read(line, 0, line.length - 1))).isEqualTo(text(entry));
        }
        String odd = "\u0000\u001f\"\\\b한\uD83D\uDE00\u2028";
        LogEntry entry = new LogEntry.Flag(1, AT, SEOUL, ITEM, odd);
        byte[] line = Lines.bytes(entry);
        assertThat(UnusualLine.read(line, 0, line.length - 1)).isEqualTo(entry);
    }

    @Test
    void the_quick_reader_reads_what_the_thorough_one_reads_and_nothing_else() {
        Reviews quick = Reviews.none(Schedule.DEFAULT);
        int read = 0;
        for (LogEntry entry : Lines.random(11, 600)) {
            byte[] line = Lines.bytes(entry);
            boolean isPlain = quick(quick, line) == line.length;
            boolean expected = !(entry instanceof LogEntry.Flag || entry instanceof LogEntry.Settings)
                    && !(entry instanceof LogEntry.Review review
                            && review.response().contains("\n"));
            assertThat(isPlain).as(text(entry)).isEqualTo(expected);
            read += isPlain ? 1 : 0;
        }
        assertThat(read).isGreaterThan(300);
    }

    @Test
    void the_quick_reader_stops_at_any_cut_and_any_changed_byte_that_matters() {
        byte[] line = Lines.bytes(Lines.review(3, 0, "m/" + Lines.MEETING, Rating.GOOD));
        for (int cut = 0; cut < line.length - 1; cut++) {
            byte[] torn = Arrays.copyOf(line, cut + 1);
            torn[cut] = '\n';
            assertThat(quick(Reviews.none(Schedule.DEFAULT), torn))
                    .as("cut at " + cut)
                    .isEqualTo(-1);
        }
        for (int i = 0; i < line.length - 1; i++) {
            byte[] changed = line.clone();
            changed[i] = '\\';
            if (quick(Reviews.none(Schedule.DEFAULT), changed) >= 0) {
                LogEntry entry = UnusualLine.read(changed, 0, changed.length - 1);
                assertThat(entry).as("byte " + i).isInstanceOf(LogEntry.Review.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-29T00:00:00.000Z, false",
        "2024-02-29T00:00:00.000Z, true",
        "1900-02-29T00:00:00.000Z, false",
        "2000-02-29T23:59:59.999Z, true",
        "0000-01-01T00:00:00.000Z, true",
        "9999-12-31T23:59:59.999Z, true",
        "2026-04-31T00:00:00.000Z, false",
        "2026-13-01T00:00:00.000Z, false",
        "2026-00-01T00:00:00.000Z, false",
        "2026-01-00T00:00:00.000Z, false",
        "2026-01-01T24:00:00.000Z, false",
        "2026-01-01T00:60:00.000Z, false",
        "2026-01-01T00:00:60.000Z, false",
        "2026-01-01T00:00:00Z, false",
        "2026-01-01T00:00:00.000000Z, false",
        "2026-01-01T00:00:00.000+00:00, false",
    })
    void the_quick_reader_knows_the_calendar(String at, boolean plain) {
        String line = "{\"seq\":1,\"kind\":\"review\",\"at\":\"" + at
                + "\",\"zone\":\"UTC\",\"item\":\"a/b\",\"asked\":\"choice\",\"options\":4,\"rating\":\"good\","
                + "\"response\":\"\",\"correct\":true,\"millis\":1,\"bank\":\"\"}\n";
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        int read = quick(reviews, line.getBytes(StandardCharsets.UTF_8));
        assertThat(read >= 0).isEqualTo(plain);
        if (plain) {
            assertThat(reviews.history().at(0)).isEqualTo(Instant.parse(at));
        }
    }

    @Test
    void a_review_may_leave_out_what_has_a_default() {
        String line =
                "{ \"rating\": \"again\", \"item\": \"a/b\", \"at\": \"2026-11-21T22:58:03+09:00\", \"kind\": \"review\","
                        + " \"seq\": 9, \"more\": {\"x\": [1, 2]} }";
        assertThat(read(line))
                .isEqualTo(new LogEntry.Review(
                        9,
                        Instant.parse("2026-11-21T13:58:03Z"),
                        ZoneId.of("UTC"),
                        new ItemId("a/b"),
                        "",
                        0,
                        Rating.AGAIN,
                        "",
                        false,
                        0,
                        ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00Z", "2426-01-01T00:00:00.000001Z", "9999-12-31T23:59:59Z"})
    void a_moment_of_any_year_is_taken_from_an_unusual_line(String at) {
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        reviews.add(read("{\"kind\":\"review\",\"seq\":1,\"at\":\"" + at + "\",\"item\":\"a\",\"rating\":\"good\"}"));
        assertThat(reviews.history().at(0)).isEqualTo(Instant.parse(at));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}x", "{} {}", "{\"a\":}", "\u0000\u0000", "hello"})
    void what_is_not_one_object_is_no_line(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(line)).withMessage("this line is not a JSON object");
    }

    @Test
    void what_is_missing_or_wrong_is_named() {
        refuses("{}", "the entry has no “kind”");
        refuses("{\"kind\":\"review\",\"item\":\"a\"}", "the entry has no “rating”");
        refuses("{\"kind\":\"review\",\"rating\":\"fine\"}", "“rating” is again, hard, good or easy, not “fine”");
        refuses("{\"kind\":\"undo\"}", "the entry has no whole number “seq”");
        refuses("{\"kind\":\"undo\",\"seq\":1.5}", "the entry has no whole number “seq”");
        refuses("{\"kind\":\"undo\",\"seq\":0}", "“seq” is 0, but numbers start at 1");
        refuses("{\"kind\":\"undo\",\"seq\":99999999999999999999}", "the entry has no whole number “seq”");
        refuses(
                "{\"kind\":\"undo\",\"seq\":1,\"at\":\"now\"}",
                "“at” is not a moment like 2026-11-21T22:58:03.120Z: “now”");
        refuses(
                "{\"kind\":\"undo\",\"seq\":1,\"at\":\"+99999-01-01T00:00:00Z\"}",
                "“at” is not within the years 0 to 9999: “+99999-01-01T00:00:00Z”");
        refuses(
                "{\"kind\":\"undo\",\"seq\":1,\"at\":\"2026-01-01T00:00:00Z\",\"zone\":\"Mars\"}",
                "“zone” is not a time zone known here: “Mars”");
    }

    private static int quick(Reviews reviews, byte[] line) {
        byte[] padded = Arrays.copyOf(line, line.length + PlainLines.MARGIN);
        Arrays.fill(padded, line.length, padded.length, (byte) '\n');
        return new PlainLines(new Intake(Path.of("x"), reviews.ledger())).read(padded, 0);
    }

    private static void refuses(String line, String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(line)).withMessage(sentence);
    }

    private static LogEntry read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return UnusualLine.read(bytes, 0, bytes.length);
    }

    private static String text(LogEntry entry) {
        return new String(Lines.bytes(entry), StandardCharsets.UTF_8);
    }
}
