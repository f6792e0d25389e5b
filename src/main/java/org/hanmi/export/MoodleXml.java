package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * Moodle's own XML. A sequence is asked as pairs of options and places, which every Moodle has.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
final class MoodleXml implements Exporter.OfText {

    @Override
    public @Nullable String refusal(Entry entry) {
        return Weights.refusal(entry);
    }

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        Xml xml = new Xml(out).declaration().open("quiz");
        xml.open("question", "type", "category").open("category");
        plain(xml, Gift.category(booklet)).close().close();
        for (Entry entry : booklet.entries()) {
            question(entry, xml);
        }
        xml.end();
    }

    private static void question(Entry entry, Xml xml) throws IOException {
        xml.open("question", "type", type(entry));
        plain(xml.open("name"), Notes.title(entry.item())).close();
        String stem = "<p>" + Html.text(entry.stem()) + "</p>";
        html(xml, "questiontext", entry.asked() == Asked.ORDER ? stem + "<p>" + Notes.PLACES + "</p>" : stem);
        html(xml, "generalfeedback", Html.explanation(entry));
        xml.leaf("defaultgrade", Integer.toString(entry.points()));
        xml.leaf("penalty", entry.isTrueOrFalse() ? "1" : "0.3333333");
        xml.leaf("hidden", "0");
        xml.leaf("idnumber", Notes.id(entry.item(), 100));
        switch (entry.asked()) {
            case CHOICE, MULTIPLE -> options(entry, xml);
            case TYPED -> typed(entry, xml);
            case ORDER, MATCH -> pairs(entry, xml);
        }
        xml.open("tags");
        for (String tag : Notes.tags(entry.item())) {
            plain(xml.open("tag"), tag).close();
        }
        xml.close().close();
    }

    private static String type(Entry entry) {
        return switch (entry.asked()) {
            case CHOICE -> entry.isTrueOrFalse() ? "truefalse" : "multichoice";
            case MULTIPLE -> "multichoice";
            case TYPED -> "shortanswer";
            case ORDER, MATCH -> "matching";
        };
    }

    private static void options(Entry entry, Xml xml) throws IOException {
        boolean judged = entry.isTrueOrFalse();
        if (!judged) {
            xml.leaf("single", Boolean.toString(entry.asked() == Asked.CHOICE));
            // Dates and numbers are easier to read in their own order.
            boolean sorted = !Sorting.sorted(entry.options()).isEmpty();
            xml.leaf("shuffleanswers", Boolean.toString(!sorted));
            xml.leaf("answernumbering", "abc");
            xml.leaf("showstandardinstruction", entry.asked() == Asked.MULTIPLE ? "1" : "0");
        }
        String share = Weights.percent(entry.key().size());
        for (Option option : entry.choices()) {
            String minus = entry.asked() == Asked.MULTIPLE ? "-" + share : "0";
            xml.open("answer", "fraction", option.right() ? share : minus, "format", judged ? "plain_text" : "html");
            if (judged) {
                xml.leaf("text", option.text().equals("True") ? "true" : "false");
            } else {
                xml.html("text", Html.text(option.text()));
            }
            html(xml, "feedback", Html.text(option.feedback()));
            xml.close();
        }
    }

    private static void typed(Entry entry, Xml xml) throws IOException {
        xml.leaf("usecase", "0");
        for (String accepted : entry.accepted()) {
            xml.open("answer", "fraction", "100", "format", "plain_text");
            plain(xml, Gift.wildcards(accepted)).close();
        }
        // What is wrong for a known reason is told so.
        for (Option option : entry.choices()) {
            if (!option.feedback().isEmpty()) {
                xml.open("answer", "fraction", "0", "format", "plain_text");
                plain(xml, Gift.wildcards(option.text()));
                html(xml, "feedback", Html.text(option.feedback()));
                xml.close();
            }
        }
    }

    private static void pairs(Entry entry, Xml xml) throws IOException {
        xml.leaf("shuffleanswers", "true");
        for (Pair pair : MoodlePairs.of(entry)) {
            xml.open("subquestion", "format", "html").html("text", Html.text(pair.left()));
            plain(xml.open("answer"), pair.right()).close().close();
        }
    }

    /**
     * A text as it is. Moodle's parser hands on a text in pieces, one for each escaped sign, and drops a piece that is
     * only a blank: one between two escapes would not arrive. A text that needs no escapes is one piece.
     */
    private static Xml plain(Xml xml, String text) throws IOException {
        boolean escapes = text.indexOf('&') >= 0 || text.indexOf('<') >= 0 || text.indexOf('>') >= 0;
        return escapes ? xml.html("text", text) : xml.leaf("text", text);
    }

    private static void html(Xml xml, String name, String html) throws IOException {
        xml.open(name, "format", "html").html("text", html).close();
    }
}
