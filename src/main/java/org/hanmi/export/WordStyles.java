package org.hanmi.export;

import java.io.IOException;

/** The styles and lists of a document. Fonts are named, not shipped: a word processor takes the nearest that it has. */
final class WordStyles {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WordStyles() {}

    static void styles(Xml xml) throws IOException {
        xml.open("w:styles", "xmlns:w", W);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty(
                "w:rFonts", "w:ascii", "Calibri", "w:hAnsi", "Calibri", "w:eastAsia", "Malgun Gothic", "w:cs", "Arial");
        xml.empty("w:sz", "w:val", "22").empty("w:szCs", "w:val", "22");
        xml.empty("w:lang", "w:val", "en-US", "w:eastAsia", "ko-KR", "w:bidi", "ar-SA");
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", "80", "w:line", "264", "w:lineRule", "auto");
        xml.close().close().close();
        new Style("Normal", "Normal", xml).end();
        new Style("Title", "Title", xml).spacing(0, 120).size(36).end();
        new Style("Heading1", "heading 1", xml)
                .level(0)
                .spacing(240, 120)
                .size(28)
                .end();
        new Style("Subtitle", "Subtitle", xml).spacing(0, 120).size(24).end();
        new Style("Fields", "Name and date", xml).spacing(60, 200).end();
        new Style("Question", "Question", xml)
                .list(1, 0)
                .together()
                .spacing(200, 60)
                .end();
        new Style("Option", "Option", xml).list(1, 1).spacing(0, 20).end();
        new Style("Gap", "Gap", xml).indented(567).spacing(0, 40).end();
        new Style("Hint", "Hint", xml)
                .together()
                .indented(567)
                .spacing(0, 40)
                .italic()
                .end();
        new Style("Mark", "Answer to mark", xml).list(2, 0).spacing(0, 120).end();
        new Style("Key", "Key", xml)
                .list(3, 0)
                .together()
                .spacing(160, 20)
                .bold()
                .end();
        new Style("Reason", "Reason", xml).indented(567).spacing(0, 20).end();
        new Style("Source", "Source", xml).indented(567).spacing(0, 20).size(18).end();
        xml.end();
    }

    /** One paragraph style; its parts in the order that the schema wants. */
    private static final class Style {

        private final Xml xml;
        private final String id;
        private final String name;
        private boolean together;
        private int list;
        private int depth;
        private int before;
        private int after = -1;
        private int indent;
        private int outline = -1;
        private int size;
        private boolean bold;
        private boolean italic;

        Style(String id, String name, Xml xml) {
            this.id = id;
            this.name = name;
            this.xml = xml;
        }

        Style level(int outlineLevel) {
            outline = outlineLevel;
            bold = true;
            return together();
        }

        Style spacing(int above, int below) {
            before = above;
            after = below;
            return this;
        }

        Style size(int halfPoints) {
            size = halfPoints;
            return this;
        }

        Style list(int number, int level) {
            list = number;
            depth = level;
            return this;
        }

        Style together() {
            together = true;
            return this;
        }

        Style indented(int twentieths) {
            indent = twentieths;
            return this;
        }

        Style bold() {
            bold = true;
            return this;
        }

        Style italic() {
            italic = true;
            return this;
        }

        void end() throws IOException {
            boolean normal = id.equals("Normal");
            String[] attributes = normal
                    ? new String[] {"w:type", "paragraph", "w:default", "1", "w:styleId", id}
                    : new String[] {"w:type", "paragraph", "w:styleId", id};
            xml.open("w:style", attributes).empty("w:name", "w:val", name);
            if (!normal) {
                xml.empty("w:basedOn", "w:val", "Normal");
            }
            xml.empty("w:qFormat").open("w:pPr");
            if (together) {
                xml.empty("w:keepNext").empty("w:keepLines");
            }
            if (list > 0) {
                xml.open("w:numPr").empty("w:ilvl", "w:val", Integer.toString(depth));
                xml.empty("w:numId", "w:val", Integer.toString(list)).close();
            }
            if (after >= 0) {
                xml.empty("w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after));
            }
            if (indent > 0) {
                xml.empty("w:ind", "w:left", Integer.toString(indent));
            }
            if (outline >= 0) {
                xml.empty("w:outlineLvl", "w:val", Integer.toString(outline));
            }
            xml.close().open("w:rPr");
            if (bold) {
                xml.empty("w:b");
            }
            if (italic) {
                xml.empty("w:i");
            }
            if (size > 0) {
                xml.empty("w:sz", "w:val", Integer.toString(size));
            }
            xml.close().close();
        }
    }

    /** Three lists for each form: questions with their options, the answer sheet, the key. */
    static void numbering(int forms, Xml xml) throws IOException {
        xml.open("w:numbering", "xmlns:w", W);
        String[] styles = {"Question", "Mark", "Key"};
        for (int i = 0; i < styles.length; i++) {
            xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(i));
            xml.empty("w:multiLevelType", "w:val", "multilevel");
            level(0, "decimal", "%1.", styles[i], 567, xml);
            level(1, "upperLetter", "%2.", i == 0 ? "Option" : "", 1021, xml);
            xml.close();
        }
        for (int form = 0; form < forms; form++) {
            for (int i = 0; i < styles.length; i++) {
                xml.open("w:num", "w:numId", Integer.toString(form * styles.length + i + 1));
                xml.empty("w:abstractNumId", "w:val", Integer.toString(i));
                xml.open("w:lvlOverride", "w:ilvl", "0").empty("w:startOverride", "w:val", "1");
                xml.close().close();
            }
        }
        xml.end();
    }

    private static void level(int level, String numbers, String text, String style, int indent, Xml xml)
            throws IOException {
        xml.open("w:lvl", "w:ilvl", Integer.toString(level)).empty("w:start", "w:val", "1");
        xml.empty("w:numFmt", "w:val", numbers);
        if (!style.isEmpty()) {
            xml.empty("w:pStyle", "w:val", style);
        }
        xml.empty("w:lvlText", "w:val", text).empty("w:lvlJc", "w:val", "left").open("w:pPr");
        xml.empty("w:ind", "w:left", Integer.toString(indent), "w:hanging", level == 0 ? "567" : "454");
        xml.close().close();
    }

    static void footer(Xml xml) throws IOException {
        xml.open("w:ftr", "xmlns:w", W).open("w:p").open("w:pPr");
        xml.empty("w:jc", "w:val", "center").close();
        xml.open("w:fldSimple", "w:instr", " PAGE ").open("w:r").leaf("w:t", "1");
        xml.end();
    }
}
