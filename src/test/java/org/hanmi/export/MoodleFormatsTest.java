package org.hanmi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** GIFT, Moodle XML and Aiken, read back as Moodle reads them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoodleFormatsTest {

    /** Moodle takes no other fractions. */
    private static final List<Double> FRACTIONS = List.of(
            100.0, 90.0, 83.33333, 80.0, 75.0, 70.0, 66.66667, 60.0, 50.0, 40.0, 33.33333, 30.0, 25.0, 20.0, 16.66667,
            14.28571, 12.5, 11.11111, 10.0, 5.0, 0.0);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void gift_says_again_what_was_written_whatever_the_signs(boolean typed) {
        int seen = 0;
        for (long seed = 0; seed < 300; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.GIFT, typed);
            List<GiftParser.Question> questions = GiftParser.parse(Written.text(Format.GIFT, entries));
            assertThat(questions).as("seed " + seed).hasSameSizeAs(entries);
            for (int i = 0; i < entries.size(); i++) {
                same(entries.get(i), questions.get(i));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(900);
    }

    private static void same(Entry entry, GiftParser.Question question) {
        assertThat(question.id()).isEqualTo(entry.id());
        assertThat(question.tags()).isEqualTo(Notes.tags(entry.item()));
        assertThat(question.name()).isEqualTo(Notes.title(entry.item()));
        assertThat(question.general()).isEqualTo(String.join("\n", Notes.explanation(entry.item())));
        String places = entry.asked() == Asked.ORDER ? "\n" + Notes.PLACES : "";
        assertThat(question.stem()).isEqualTo(entry.stem() + places);
        List<GiftParser.Answer> wanted = new ArrayList<>();
        switch (entry.asked()) {
            case CHOICE, MULTIPLE -> {
                for (Option option : entry.choices()) {
                    double share =
                            Double.parseDouble(Weights.percent(entry.key().size())) / 100;
                    double wrong = entry.asked() == Asked.CHOICE ? 0 : -share;
                    wanted.add(new GiftParser.Answer(option.right() ? share : wrong, option.text(), option.feedback()));
                }
            }
            case TYPED -> {
                entry.accepted().forEach(text -> wanted.add(new GiftParser.Answer(1, starred(text), "")));
                for (Option option : entry.choices()) {
                    if (!option.right()) {
                        wanted.add(new GiftParser.Answer(0, starred(option.text()), option.feedback()));
                    }
                }
            }
            case ORDER, MATCH ->
                entry.pairs().forEach(pair -> wanted.add(new GiftParser.Answer(1, pair.left(), pair.right())));
        }
        assertThat(question.answers()).isEqualTo(wanted);
    }

    private static String starred(String text) {
        return text.replace("*", "\\*");
    }

    @Test
    void gift_refuses_an_arrow_in_a_pair_and_says_so() {
        Fitting fitting =
                Fitting.of(Booklet.of("", Arranged.entries(Samples.hostile(arrow()), "7", false)), Format.GIFT);
        assertThat(fitting.skipped())
                .isNotEmpty()
                .allSatisfy(skipped -> assertThat(skipped.reason()).contains("“->”"));
    }

    private static long arrow() {
        for (long seed = 0; ; seed++) {
            for (Entry entry : Arranged.entries(Samples.hostile(seed), "7", false)) {
                if (entry.asked() == Asked.MATCH && entry.pairs().get(0).left().contains("->")) {
                    return seed;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void moodle_xml_says_again_what_was_written_whatever_the_signs(boolean typed) {
        for (long seed = 0; seed < 300; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.MOODLE_XML, typed);
            assertThat(entries).hasSize(4);
            Element quiz = Written.xml(Written.text(Format.MOODLE_XML, entries));
            List<Element> questions = Written.children(quiz, "question");
            assertThat(questions).hasSize(5);
            assertThat(Written.at(questions.get(0), "category", "text")).isEqualTo("Hanmi/Vienna: {a} & <b>");
            for (int i = 0; i < entries.size(); i++) {
                same(entries.get(i), questions.get(i + 1));
            }
        }
    }

    private static void same(Entry entry, Element question) {
        String places = entry.asked() == Asked.ORDER ? "\n" + Notes.PLACES : "";
        assertThat(Written.shown(Written.at(question, "questiontext", "text"))).isEqualTo(entry.stem() + places);
        assertThat(Written.at(question, "idnumber")).isEqualTo(entry.id()).hasSizeLessThanOrEqualTo(100);
        assertThat(Written.at(question, "name", "text")).hasSizeLessThanOrEqualTo(255);
        List<String> tags = new ArrayList<>();
        Written.all(question, "tag").forEach(tag -> tags.add(Written.at(tag, "text")));
        assertThat(tags).isEqualTo(Notes.tags(entry.item()));
        List<Element> answers = Written.children(question, "answer");
        switch (entry.asked()) {
            case CHOICE, MULTIPLE -> {
                double right = 0;
                for (int i = 0; i < answers.size(); i++) {
                    Option option = entry.choices().get(i);
                    assertThat(Written.shown(Written.at(answers.get(i), "text")))
                            .isEqualTo(option.text());
                    assertThat(Written.shown(Written.at(answers.get(i), "feedback", "text")))
                            .isEqualTo(option.feedback());
                    double fraction = Double.parseDouble(answers.get(i).getAttribute("fraction"));
                    assertThat(FRACTIONS).contains(Math.abs(fraction));
                    assertThat(fraction > 0).isEqualTo(option.right());
                    right += Math.max(0, fraction);
                }
                assertThat(Math.round(right)).isEqualTo(100);
            }
            case TYPED -> {
                List<String> right = new ArrayList<>();
                List<String> wrong = new ArrayList<>();
                for (Element answer : answers) {
                    String text = Written.at(answer, "text").replace("\\*", "*");
                    (answer.getAttribute("fraction").equals("100") ? right : wrong).add(text);
                }
                assertThat(right).isEqualTo(entry.accepted());
                assertThat(wrong)
                        .isEqualTo(entry.choices().stream()
                                .filter(option -> !option.right())
                                .map(Option::text)
                                .toList());
            }
            case ORDER, MATCH -> {
                List<Pair> pairs = new ArrayList<>();
                for (Element sub : Written.children(question, "subquestion")) {
                    pairs.add(new Pair(Written.shown(Written.at(sub, "text")), Written.at(sub, "answer", "text")));
                }
                assertThat(pairs).isEqualTo(entry.pairs());
            }
        }
    }

    @Test
    void a_statement_to_judge_is_a_question_of_its_own_type_in_moodle() {
        List<Entry> entries = Samples.fitting(Samples.vienna(), Format.MOODLE_XML, false);
        Element question = Written.children(Written.xml(Written.text(Format.MOODLE_XML, entries)), "question")
                .get(2);
        assertThat(question.getAttribute("type")).isEqualTo("truefalse");
        List<Element> answers = Written.children(question, "answer");
        assertThat(answers).extracting(answer -> Written.at(answer, "text")).containsExactly("true", "false");
        assertThat(answers)
                .extracting(answer -> answer.getAttribute("fraction"))
                .containsExactly("0", "100");
        assertThat(GiftParser.parse(Written.text(Format.GIFT, entries)).get(1))
                .returns("truefalse", GiftParser.Question::type)
                .returns(
                        List.of(new GiftParser.Answer(1, "FALSE", "They met in Vienna.")),
                        GiftParser.Question::answers);
    }

    @Test
    void aiken_is_read_as_moodle_reads_it_and_its_letter_is_the_key() {
        int seen = 0;
        for (long seed = 0; seed < 300; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.AIKEN, false);
            List<List<String>> questions = new ArrayList<>();
            List<String> question = new ArrayList<>();
            for (String line : Written.text(Format.AIKEN, entries).split("[\r\n]")) {
                String now = line.strip();
                if (now.length() < 2) {
                    continue;
                }
                if (now.matches("(?s)[A-Z][).][ \t].*") || question.isEmpty()) {
                    question.add(now);
                } else {
                    assertThat(now).as("seed " + seed).startsWith("ANSWER: ").hasSize(9);
                    question.add(now.substring(8));
                    questions.add(question);
                    question = new ArrayList<>();
                }
            }
            assertThat(question).isEmpty();
            assertThat(questions).hasSameSizeAs(entries);
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                List<String> read = questions.get(i);
                assertThat(read.get(0)).isEqualTo(Notes.oneLine(entry.stem()));
                assertThat(read).hasSize(entry.options().size() + 2);
                int letter = read.get(read.size() - 1).charAt(0) - 'A';
                assertThat(read.get(1 + letter).substring(3))
                        .isEqualTo(
                                Notes.oneLine(entry.item().interaction().key().get(0)));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(200);
    }

    @Test
    void a_long_id_is_shortened_in_a_way_that_stays_unique() {
        List<Entry> entries = Samples.fitting(Samples.vienna(), Format.CSV, false);
        assertThat(Notes.id(entries.get(0).item(), 30))
                .hasSize(30)
                .isNotEqualTo(Notes.id(entries.get(1).item(), 30));
    }

    @Test
    void fewer_than_three_pairs_are_made_up_since_moodle_would_end_its_import_there() {
        Item order = with(new Interaction.Order(List.of("Paris", "Vienna")));
        Item match = with(new Interaction.Match(List.of(
                new Interaction.Match.Pair("Paris", "France"), new Interaction.Match.Pair("Vienna", "Austria"))));
        List<Entry> entries = Arranged.entries(List.of(order, match), "7", false);
        Element quiz = Written.xml(Written.text(Format.MOODLE_XML, entries));
        List<List<String>> answers = new ArrayList<>();
        for (Element question : Written.children(quiz, "question")) {
            List<String> of = new ArrayList<>();
            for (Element sub : Written.children(question, "subquestion")) {
                of.add(Written.at(sub, "text") + "→" + Written.at(sub, "answer", "text"));
            }
            answers.add(of);
        }
        assertThat(answers.get(1)).contains("Paris→1", "Vienna→2", "→3").hasSize(3);
        assertThat(answers.get(2))
                .contains("Paris→France", "Vienna→Austria", "→–")
                .hasSize(3);
        assertThat(Written.text(Format.GIFT, entries)).contains("\t= -> 3\n", "\t= -> –\n");
    }

    private static Item with(Interaction interaction) {
        Item vienna = Samples.vienna().get(3);
        return new Item(
                new ItemId(interaction.name() + "/1961-06-05-state-vienna#two"),
                vienna.kind(),
                vienna.stem(),
                interaction,
                List.of(),
                vienna.rationale(),
                vienna.basis(),
                vienna.sources(),
                vienna.topics(),
                vienna.when(),
                vienna.difficulty(),
                vienna.people(),
                vienna.places());
    }

    @Test
    void no_blank_stands_alone_between_two_escapes_since_moodle_would_drop_it() {
        for (long seed = 0; seed < 300; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.MOODLE_XML, seed % 2 == 0);
            String parsed = Written.text(Format.MOODLE_XML, entries).replaceAll("(?s)<!\\[CDATA\\[.*?]]>", "");
            assertThat(parsed).doesNotContainPattern("(amp|lt|gt);\\s+&");
        }
    }

    @Test
    void a_part_of_a_set_has_a_category_of_its_own_below_that_of_the_set() {
        List<Entry> entries = Arranged.entries(Samples.vienna(), "7", false);
        String known = entries.get(0).id();
        Booklet part = Booklet.of("Quiz 1/2", entries).without(Set.of(known), "2026-11-22");
        assertThat(new String(Written.bytes(Format.GIFT, part, Samples.SETTING), StandardCharsets.UTF_8))
                .startsWith("$CATEGORY: Hanmi/Quiz 1//2/2026-11-22\n")
                .doesNotContain(known)
                .contains(entries.get(1).id());
        assertThat(new String(Written.bytes(Format.MOODLE_XML, part, Samples.SETTING), StandardCharsets.UTF_8))
                .contains("<text>Hanmi/Quiz 1//2/2026-11-22</text>");
        assertThat(Gift.category(Booklet.of("가".repeat(300), entries))).hasSize("Hanmi/".length() + 255);
    }
}
