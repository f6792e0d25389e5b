package org.hanmi.export;

import java.io.IOException;
import java.util.List;
import org.hanmi.answer.Asked;

/** The text of a document: for each form the questions, a sheet to mark answers on, and the key with reasons and sources. */
final class WordBody {

    private static final String GAP = "____";
    private static final String LINE = "______________________________";

    private final Booklet booklet;
    private final Paper paper;
    private final PaperWords words;
    private final Xml xml;

    WordBody(Booklet booklet, Setting setting, Xml xml) {
        this.booklet = booklet;
        paper = setting.paper();
        words = PaperWords.of(setting.language());
        this.xml = xml;
    }

    void write() throws IOException {
        xml.open("w:document", "xmlns:w", WordStyles.W, "xmlns:r", WordStyles.R).open("w:body");
        int forms = booklet.forms().size();
        for (int i = 0; i < forms; i++) {
            Form form = booklet.forms().get(i);
            paragraph("Title", Notes.oneLine(booklet.title()));
            if (!form.name().isEmpty()) {
                paragraph("Subtitle", words.form(form.name()));
            }
            fields();
            for (Entry entry : form.entries()) {
                question(entry, 3 * i);
            }
            section("nextPage", 1);
            paragraph("Heading1", words.sheet(form.name()));
            fields();
            section("nextPage", 1);
            for (Entry entry : form.entries()) {
                numbered("Mark", 3 * i + 2, 0, false, marks(entry));
            }
            section("continuous", 3);
            paragraph("Heading1", words.key(form.name()));
            for (Entry entry : form.entries()) {
                key(entry, 3 * i + 3);
            }
            if (i < forms - 1) {
                section("nextPage", 1);
            }
        }
        properties("nextPage", 1);
        xml.end();
    }

    private void fields() throws IOException {
        List<String> fields = words.fields();
        paragraph(
                "Fields",
                fields.get(0) + " " + LINE + "   " + fields.get(1) + " __________   " + fields.get(2)
                        + " ______________");
    }

    private void question(Entry entry, int list) throws IOException {
        numbered("Question", list + 1, 0, false, entry.stem());
        switch (entry.asked()) {
            case CHOICE -> options(entry, list);
            case MULTIPLE -> {
                paragraph("Hint", words.chooseAll());
                options(entry, list);
            }
            case TYPED -> paragraph("Gap", LINE + LINE);
            case ORDER -> {
                paragraph("Hint", words.number());
                for (String option : entry.options()) {
                    paragraph("Gap", GAP + "  " + option);
                }
            }
            case MATCH -> {
                paragraph("Hint", words.letter());
                for (Pair pair : entry.pairs()) {
                    paragraph("Gap", GAP + "  " + pair.left());
                }
                options(entry, list);
            }
        }
    }

    private void options(Entry entry, int list) throws IOException {
        // A question is not torn apart by the end of a page.
        int last = entry.options().size() - 1;
        for (int i = 0; i <= last; i++) {
            numbered("Option", list + 1, 1, i < last, entry.options().get(i));
        }
    }

    /** Letters in circles to mark; a line where there is something to write. */
    private static String marks(Entry entry) {
        if (entry.asked() != Asked.CHOICE && entry.asked() != Asked.MULTIPLE) {
            return "______________";
        }
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < entry.options().size(); i++) {
            marks.append(i == 0 ? "" : "  ").append(Character.toString(i < 26 ? 0x24b6 + i : 'A' + i));
        }
        return marks.toString();
    }

    private void key(Entry entry, int list) throws IOException {
        List<String> key = entry.item().interaction().key();
        numbered(
                "Key",
                list,
                0,
                false,
                switch (entry.asked()) {
                    case TYPED -> String.join("; ", entry.accepted());
                    case CHOICE -> Notes.letters(entry) + ". " + key.get(0);
                    case MULTIPLE -> Notes.letters(entry) + ": " + String.join("; ", key);
                    case ORDER -> String.join(" → ", key);
                    case MATCH -> Notes.matched(entry, words);
                });
        if (!entry.item().rationale().isEmpty()) {
            paragraph("Reason", entry.item().rationale());
        }
        List<Option> choices = entry.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).feedback().isEmpty()) {
                String name = entry.asked() == Asked.TYPED ? choices.get(i).text() : Notes.letter(i);
                paragraph("Reason", words.not(name) + ": " + choices.get(i).feedback());
            }
        }
        for (Notes.Source source : Notes.sources(entry.item(), words)) {
            paragraph("Source", words.source() + ": " + source.whole());
        }
        paragraph("Source", entry.id());
    }

    private void paragraph(String style, String text) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
        run(text);
        xml.close();
    }

    private void numbered(String style, int list, int level, boolean together, String text) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style);
        if (together) {
            xml.empty("w:keepNext");
        }
        xml.open("w:numPr");
        xml.empty("w:ilvl", "w:val", Integer.toString(level));
        xml.empty("w:numId", "w:val", Integer.toString(list)).close().close();
        run(text);
        xml.close();
    }

    private void run(String text) throws IOException {
        xml.open("w:r");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                words(text.substring(from, i));
                xml.empty(c == '\n' ? "w:br" : "w:tab");
                from = i + 1;
            }
        }
        words(text.substring(from));
        xml.close();
    }

    private void words(String text) throws IOException {
        if (!text.isEmpty()) {
            xml.leaf("w:t", text, "xml:space", "preserve");
        }
    }

    /** Ends a section. Its own paragraph is as small as can be. */
    private void section(String type, int columns) throws IOException {
        xml.open("w:p").open("w:pPr").empty("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20");
        properties(type, columns);
        xml.close().close();
    }

    private void properties(String type, int columns) throws IOException {
        xml.open("w:sectPr").empty("w:footerReference", "w:type", "default", "r:id", "rId3");
        xml.empty("w:type", "w:val", type);
        xml.empty("w:pgSz", "w:w", Integer.toString(paper.width()), "w:h", Integer.toString(paper.height()));
        xml.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1134",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.empty("w:cols", "w:num", Integer.toString(columns), "w:space", "425")
                .close();
    }
}
