package org.hanmi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hanmi.Golden;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed: the document as another library reads it, and the page. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaperTest {

    private static final Setting LETTER =
            new Setting(Samples.SETTING.changed(), Paper.LETTER, 20, false, Locale.ENGLISH);

    private static final Setting KOREAN = new Setting(Samples.SETTING.changed(), Paper.A4, 20, false, Locale.KOREAN);

    private static Booklet forms() {
        return new Booklet(
                "한미 & <Quiz>",
                List.of(
                        new Form("A", Arranged.entries(Samples.vienna(), "a", false)),
                        new Form("B", Arranged.entries(Samples.vienna(), "b", true))));
    }

    @Test
    void a_document_has_questions_sheet_and_key_of_each_form_in_real_styles_and_lists() throws IOException {
        Booklet forms = forms();
        byte[] bytes = Written.bytes(Format.DOCX, forms, LETTER);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> headings = new ArrayList<>();
            List<String> questions = new ArrayList<>();
            for (XWPFParagraph paragraph : document.getParagraphs()) {
                String style = String.valueOf(paragraph.getStyle());
                if (style.equals("Heading1")) {
                    headings.add(paragraph.getText());
                }
                if (style.equals("Question")) {
                    questions.add(paragraph.getText());
                    assertThat(paragraph.getNumFmt()).isEqualTo("decimal");
                }
                if (style.equals("Option")) {
                    assertThat(paragraph.getNumFmt()).isEqualTo("upperLetter");
                }
                assertThat(document.getStyles().styleExist(style) || style.equals("null"))
                        .isTrue();
            }
            assertThat(headings).containsExactly("Answer sheet A", "Key A", "Answer sheet B", "Key B");
            List<String> stems = new ArrayList<>();
            forms.forms().forEach(form -> form.entries().forEach(entry -> stems.add(entry.stem())));
            assertThat(questions).isEqualTo(stems);
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(12240));
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("한미 & <Quiz>");
        }
    }

    @Test
    void a_document_holds_hostile_texts_as_they_are() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.DOCX, false);
            byte[] bytes = Written.bytes(Format.DOCX, Written.booklet(entries), Samples.SETTING);
            try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
                List<String> texts = document.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .toList();
                for (Entry entry : entries) {
                    assertThat(texts).contains(entry.stem());
                    if (Samples.isOffered(entry)) {
                        assertThat(texts).containsAll(entry.options());
                    }
                }
            }
        }
    }

    @Test
    void a_page_needs_nothing_beside_itself_and_no_script() {
        String page = new String(Written.bytes(Format.HTML, forms(), LETTER), StandardCharsets.UTF_8);
        assertThat(page)
                .doesNotContain("<script", "<link", "<img", "src=", "@import", "url(")
                .contains("default-src 'none'", "size: Letter", "<span lang=\"ko\">존 F. 케네디</span>".substring(0, 17))
                .contains("<title>한미 &amp; &lt;Quiz&gt;</title>");
        int questions = 2 * Samples.vienna().size();
        assertThat(page.split("<details>", -1)).hasSize(questions + 1);
        assertThat(page.split("<h1>Key ", -1)).hasSize(3);
        List<String> ids = new ArrayList<>();
        java.util.regex.Matcher id =
                java.util.regex.Pattern.compile(" id=\"([^\"]*)\"").matcher(page);
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).hasSize(questions).doesNotHaveDuplicates();
    }

    @Test
    void a_page_shows_hostile_texts_and_obeys_none() {
        for (long seed = 0; seed < 100; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.HTML, seed % 2 == 0);
            String page = Written.text(Format.HTML, entries);
            // Without the marks for Korean, every text stands there as it is.
            String plain = page.replaceAll("<span lang=\"ko\">([^<]*)</span>", "$1");
            for (Entry entry : entries) {
                assertThat(plain).contains("<span dir=\"auto\">" + Html.text(entry.stem()) + "</span></h2>");
            }
            // Only our own tags are tags, and whatever opens is closed.
            for (String tag : List.of("section", "details", "ol", "ul", "li", "p", "span", "div", "label", "main")) {
                assertThat(page.split("<" + tag + "[ >]", -1).length)
                        .as("seed " + seed + " " + tag)
                        .isEqualTo(page.split("</" + tag + ">", -1).length);
            }
            assertThat(page).doesNotContain("<b>");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML", "MARKDOWN"})
    void around_the_questions_stands_korean_if_asked_for(Format format) {
        Golden.verify(
                Golden.folder("export").resolve(format.word()).resolve("vienna-ko" + format.extension()),
                new String(Written.bytes(format, forms(), KOREAN), StandardCharsets.UTF_8));
    }

    @Test
    void a_korean_page_says_what_in_it_is_english() {
        String page = new String(Written.bytes(Format.HTML, forms(), KOREAN), StandardCharsets.UTF_8);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"ko\">");
        String stem = Html.text(Samples.vienna().get(0).stem());
        assertThat(page).contains("<span dir=\"auto\" lang=\"en\">" + stem + "</span></h2>");
        assertThat(page).doesNotContain("dir=\"auto\">");
    }

    @Test
    void a_korean_document_has_korean_headings_and_says_so() throws IOException {
        byte[] bytes = Written.bytes(Format.DOCX, forms(), KOREAN);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> texts = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(texts)
                    .contains("A형", "답안지 (A형)", "정답과 해설 (B형)", "맞는 답을 모두 고르시오.")
                    .anyMatch(text -> text.startsWith("이름 ____"))
                    .anyMatch(text -> text.startsWith("출처: State, 1961-06-05, 2, 4단락, "))
                    .noneMatch(text -> text.contains("Answer sheet") || text.contains("Source:"));
        }
        byte[] properties = Written.files(bytes).getOrDefault("docProps/core.xml", new byte[0]);
        assertThat(new String(properties, StandardCharsets.UTF_8)).contains("<dc:language>ko</dc:language>");
    }
}
