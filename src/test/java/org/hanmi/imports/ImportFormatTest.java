package org.hanmi.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files as teachers have them: what is read, and what is said of the rest. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportFormatTest {

    private static List<String> remarks(Imported imported) {
        return imported.remarks().stream()
                .map(remark -> remark.line() + (remark.isLost() ? " lost: " : " aside: ") + remark.what())
                .toList();
    }

    @Test
    void gift_as_people_write_it_is_read() {
        Imported read = ImportFormat.GIFT.read("""
                $CATEGORY: Korea

                // a comment
                Who met whom? {=Kennedy #Yes. ~Nixon#He had lost\\: in 1960. ~%-50%Johnson}

                ::Two:: They met in {=Vienna =Wien} in 1961.

                [html]<p>Seoul is&nbsp;the <b>capital</b>.</p>{T}
                ::M::Match.{=Paris -> France
                =Vienna -> Austria}

                // [tag:topic:alliance]
                One {=a} and {=b}.
                """);
        assertThat(read.questions()).hasSize(4);
        Question who = read.questions().get(0);
        assertThat(who.line()).isEqualTo(4);
        assertThat(who.interaction())
                .isEqualTo(new Interaction.Choice(
                        "Kennedy",
                        List.of(new Distractor("Nixon", "He had lost: in 1960."), new Distractor("Johnson", ""))));
        Question typed = read.questions().get(1);
        assertThat(typed.stem()).isEqualTo("They met in _____ in 1961.");
        assertThat(typed.accepted()).containsExactly(List.of("Vienna", "Wien"));
        assertThat(read.questions().get(2).kind()).isEqualTo("true-false");
        assertThat(remarks(read))
                .containsExactly(
                        "4 aside: what is said of the right option “Kennedy” is left out: “Yes.”",
                        "13 lost: there are several pairs of braces: “One {=a} and {=b}.”");
        assertThat(read.questions().get(3).line()).isEqualTo(9);
    }

    @Test
    void gift_that_cannot_be_asked_is_listed_with_line_and_reason() {
        Imported read = ImportFormat.GIFT.read("""
                Write an essay. {}

                How many? {#3:1}

                No braces here

                Open { =a ~b

                Which? {=a =b ~c}

                Which? {~a ~b}

                Which? {=a ~%50%b ~c}

                What? {=any*thing =text}
                """);
        assertThat(remarks(read))
                .containsExactly(
                        "1 lost: this asks for an essay: “Write an essay. {}”",
                        "3 lost: this asks for a number within limits: “How many? {#3:1}”",
                        "5 lost: no answers stand in braces: “No braces here”",
                        "7 lost: the brace is never closed: “Open { =a ~b”",
                        "9 lost: any of several right options would do: “Which?”",
                        "11 lost: no option is right: “Which?”",
                        "13 aside: the option “b”, which is right in part, is left out",
                        "15 aside: the answer “any*thing” stands for many texts, and is left out");
        assertThat(read.questions()).hasSize(2);
    }

    @Test
    void aiken_is_read_and_its_mistakes_are_listed() {
        Imported read = ImportFormat.AIKEN.read("""
                A. Lincoln was president
                of which country?
                A) United States
                B. France
                ANSWER: A

                Which?
                A) one
                B) two
                ANSWER: C

                Which?
                A) one
                B) two

                Which one?
                A) 하나
                B) 둘
                ANSWER: B
                And nothing
                """.replace("A. Lincoln", "Abraham Lincoln"));
        assertThat(read.questions())
                .extracting(Question::stem)
                .containsExactly("Abraham Lincoln was president\nof which country?", "Which one?");
        assertThat(read.questions().get(1).interaction().key()).containsExactly("둘");
        assertThat(remarks(read))
                .containsExactly(
                        "7 lost: the answer “C” is none of the options",
                        "12 lost: after the options stands no “ANSWER:” but “Which one?”",
                        "20 lost: this has no options: “And nothing”");
    }

    @Test
    void csv_of_any_program_is_read() {
        Imported read = ImportFormat.CSV.read("\ufeffQuestion;Option_A;Option_B;Answer;Source;Address;Colour\r\n"
                + "\"Where?\nIn 1961\";'=Vienna;\"Paris; \"\"la\"\"\";=Vienna;State, 1961-06-05, paragraph 2;https://x.org;red\r\n"
                + ";a;b;a;;;\r\n"
                + "Where?;a;b;c;;;\r\n"
                + "Where?;a;a;a;;;\r\n");
        assertThat(read.questions()).hasSize(1);
        Question where = read.questions().get(0);
        assertThat(where.stem()).isEqualTo("Where?\nIn 1961");
        assertThat(where.interaction())
                .isEqualTo(new Interaction.Choice("=Vienna", List.of(new Distractor("Paris; \"la\"", ""))));
        assertThat(where.sources()).containsExactly(new Cited("", "State", "1961-06-05", "2", "https://x.org"));
        assertThat(remarks(read))
                .containsExactly(
                        "1 aside: the column “colour” is left out",
                        "4 lost: there is no question text",
                        "5 lost: neither “key” nor “answer” names an option: “Where?”",
                        "6 lost: two options are the same: “a”");
        assertThat(remarks(ImportFormat.CSV.read("question,key\n\"open,A\n")))
                .containsExactly("2 lost: a quotation mark is never closed; all that follows is one cell");
        assertThat(remarks(ImportFormat.CSV.read("a,b\n1,2\n")))
                .contains("1 lost: the first row has no column “question”");
    }

    @Test
    void moodle_types_that_cannot_be_asked_are_listed() {
        Imported read = ImportFormat.MOODLE_XML.read("""
                <?xml version="1.0"?>
                <quiz>
                <question type="essay"><questiontext><text>Write.</text></questiontext></question>
                <question type="multichoice"><questiontext format="html"><text><![CDATA[<p>See <img src="x"/>
                   this</p>]]></text></questiontext><single>true</single>
                <answer fraction="100"><text>yes</text></answer>
                <answer fraction="0"><text>no</text><feedback><text>Never.</text></feedback></answer>
                <hint><text>Think.</text></hint><tags><tag><text>spring</text></tag></tags></question>
                <question type="matching"><questiontext><text>Match</text></questiontext>
                <subquestion><text>a</text><answer><text>1</text></answer></subquestion>
                <subquestion><text>b</text><answer><text>2</text></answer></subquestion>
                <subquestion><text></text><answer><text>3</text></answer></subquestion></question>
                </quiz>
                """);
        assertThat(read.questions()).extracting(Question::stem).containsExactly("See  this", "Match");
        assertThat(remarks(read))
                .containsExactly(
                        "3 lost: questions of the type “essay” cannot be asked here: “Write.”",
                        "4 aside: “<img>” cannot be shown, and is left out",
                        "4 aside: nobody here knows the tag “spring”",
                        "8 aside: a hint is left out: “Think.”",
                        "12 aside: a right side that belongs to nothing is left out: “3”");
    }

    @Test
    void entities_and_document_types_are_refused_and_open_no_file(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        Imported read = ImportFormat.MOODLE_XML.read("<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [<!ENTITY x SYSTEM \""
                + secret.toUri() + "\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>\n"
                + "<quiz><question type=\"truefalse\"><questiontext><text>&x;&b;</text></questiontext>"
                + "<answer fraction=\"100\"><text>true</text></answer><answer fraction=\"0\"><text>false</text></answer>"
                + "</question></quiz>");
        assertThat(read.questions()).isEmpty();
        assertThat(read.toString()).doesNotContain("the secret");
        assertThat(remarks(read))
                .containsExactly("2 lost: this is not XML from here on: a document type is not accepted");
        Imported deep = ImportFormat.MOODLE_XML.read("<quiz>" + "<question>".repeat(5000));
        assertThat(remarks(deep)).singleElement().asString().contains("nested too deep");
    }

    @Test
    void what_was_read_before_broken_xml_is_kept() {
        Imported read = ImportFormat.MOODLE_XML.read("""
                <quiz><question type="truefalse"><questiontext><text>Yes &amp; no?</text></questiontext>
                <answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
                </question>
                <question><b></quiz>""");
        assertThat(read.questions()).extracting(Question::stem).containsExactly("Yes & no?");
        assertThat(read.lost()).isEqualTo(1);
    }

    @Test
    void texts_without_end_are_refused() {
        Imported read = ImportFormat.AIKEN.read("x".repeat(20_000) + "\nA) a\nB) b\nANSWER: A\n");
        assertThat(remarks(read)).containsExactly("1 lost: a text is longer than 10000 characters");
    }

    @Test
    void the_format_is_told_by_the_name_or_by_the_first_signs() {
        assertThat(ImportFormat.of("a.GIFT", "")).isEqualTo(ImportFormat.GIFT);
        assertThat(ImportFormat.of("a.xml", "")).isEqualTo(ImportFormat.MOODLE_XML);
        assertThat(ImportFormat.of("a.txt", "What?\nA) x\nB) y\nANSWER: A\n")).isEqualTo(ImportFormat.AIKEN);
        assertThat(ImportFormat.of("a.txt", "What? {=x ~y}")).isEqualTo(ImportFormat.GIFT);
        assertThat(ImportFormat.of("a.docx", "What? {=x ~y}")).isNull();
    }

    @Test
    void however_many_blank_lines_somebody_forgot_each_question_is_read() {
        StringBuilder gift = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            gift.append("Question ").append(i).append("? {=a ~b}\n");
        }
        Imported read = ImportFormat.GIFT.read(gift.toString());
        assertThat(read.remarks()).isEmpty();
        assertThat(read.questions()).hasSize(20_000);
        assertThat(read.questions().get(19_999).line()).isEqualTo(20_000);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_text_of_nothing_but_ampersands_is_read_as_fast_as_any_other() {
        Imported read = ImportFormat.GIFT.read("[html]" + "&".repeat(2_000_000) + " {=a ~b}");
        assertThat(remarks(read)).containsExactly("1 lost: a text is longer than 10000 characters");
    }

    @Test
    void an_entity_is_a_sign_only_if_it_ends() {
        Imported read = ImportFormat.GIFT.read("[html]&mdash;&nope;&eacute &#x2014;&#8212;&amp {=a ~b}");
        assertThat(read.questions().get(0).stem()).isEqualTo("—&nope;&eacute ——&amp");
    }

    @Test
    void what_is_no_date_is_left_out() {
        Imported gift =
                ImportFormat.GIFT.read("// [tag:period:soon]\nWho? {=a ~b}\n\n// [tag:period:2021]\nWho? {=a ~c}");
        assertThat(gift.questions()).extracting(Question::when).containsExactly(null, "2021");
        assertThat(remarks(gift)).containsExactly("2 aside: “soon” is no date, and is left out");
        Imported csv = ImportFormat.CSV.read("question,option_a,option_b,key,when\nWho?,a,b,A,18.3.2021\n");
        assertThat(remarks(csv)).containsExactly("2 aside: “18.3.2021” is no date, and is left out");
    }
}
