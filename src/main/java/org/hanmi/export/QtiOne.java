package org.hanmi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Asked;

/**
 * A QTI 1.2 package as Canvas reads it: one assessment, its settings, a manifest. Canvas tells kinds of question apart by
 * a field {@code question_type}, and knows no sequences, so that these are asked as pairs of options and places.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html">QTI 1.2</a>
 */
final class QtiOne implements Exporter.OfBytes {

    private static final String QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static final String METADATA = "http://www.imsglobal.org/xsd/imsmd_v1p2";
    private static final String CANVAS = "http://canvas.instructure.com/xsd/cccv1p0";
    /** Canvas takes the digits of what is offered for their identity; a thousand keeps them apart from places. */
    private static final int FIRST = 1001;

    @Override
    public void write(Booklet booklet, Setting setting, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        String id = "g" + Hash.hex(24, "qti12", booklet.title());
        manifest(booklet.title(), id, archive.xml("imsmanifest.xml"));
        settings(booklet, id, archive.xml(id + "/assessment_meta.xml"));
        Xml xml = archive.xml(id + "/" + id + ".xml");
        xml.open("questestinterop", "xmlns", QTI);
        xml.open("assessment", "ident", id, "title", title(booklet));
        xml.open("section", "ident", "root_section");
        for (Entry entry : booklet.entries()) {
            item(entry, xml);
        }
        xml.end();
        archive.end();
    }

    private static String title(Booklet booklet) {
        String title = Notes.oneLine(booklet.title());
        return title.isEmpty() ? "Hanmi" : title;
    }

    private static void manifest(String title, String id, Xml xml) throws IOException {
        xml.open("manifest", "identifier", "m" + id, "xmlns", PACKAGE, "xmlns:imsmd", METADATA);
        xml.open("metadata").leaf("schema", "IMS Content").leaf("schemaversion", "1.1.3");
        xml.open("imsmd:lom").open("imsmd:general").open("imsmd:title");
        xml.leaf("imsmd:langstring", title, "xml:lang", "en");
        xml.close().close().close().close();
        xml.empty("organizations").open("resources");
        String file = id + "/" + id + ".xml";
        String settings = id + "/assessment_meta.xml";
        xml.open("resource", "identifier", id, "type", "imsqti_xmlv1p2", "href", file);
        xml.empty("file", "href", file)
                .empty("dependency", "identifierref", id + "_meta")
                .close();
        String other = "associatedcontent/imscc_xmlv1p1/learning-application-resource";
        xml.open("resource", "identifier", id + "_meta", "type", other, "href", settings);
        xml.empty("file", "href", settings);
        xml.end();
    }

    /** What Canvas is told of the quiz. It is not open to students before a teacher opens it. */
    private static void settings(Booklet booklet, String id, Xml xml) throws IOException {
        int points = booklet.entries().stream().mapToInt(Entry::points).sum();
        xml.open("quiz", "identifier", id, "xmlns", CANVAS);
        xml.leaf("title", title(booklet)).leaf("description", "");
        xml.leaf("shuffle_answers", "true").leaf("scoring_policy", "keep_highest");
        xml.leaf("quiz_type", "assignment").leaf("points_possible", points + ".0");
        xml.leaf("allowed_attempts", "1").leaf("available", "false");
        xml.end();
    }

    private static void item(Entry entry, Xml xml) throws IOException {
        String id = "i" + Hash.hex(24, entry.id());
        xml.open("item", "ident", id, "title", Notes.title(entry.item()));
        xml.open("itemmetadata").open("qtimetadata");
        field("question_type", type(entry), xml);
        field("points_possible", entry.points() + ".0", xml);
        field("assessment_question_identifierref", "a" + id, xml);
        field("hanmi_id", entry.id(), xml);
        field("hanmi_tags", String.join(" ", Notes.tags(entry.item())), xml);
        xml.close().close();
        xml.open("presentation");
        String stem = "<p>" + Html.text(entry.stem()) + "</p>";
        material(entry.asked() == Asked.ORDER ? stem + "<p>" + Notes.PLACES + "</p>" : stem, true, xml);
        switch (entry.asked()) {
            case CHOICE, MULTIPLE -> choice(entry, xml);
            case TYPED -> typed(entry, xml);
            case ORDER, MATCH -> pairs(entry, xml);
        }
        feedback("general_fb", Html.explanation(entry), true, xml);
        if (hasReasons(entry)) {
            List<Option> choices = entry.choices();
            for (int i = 0; i < choices.size(); i++) {
                feedback((FIRST + i) + "_fb", choices.get(i).feedback(), false, xml);
            }
        }
        xml.close();
    }

    private static boolean hasReasons(Entry entry) {
        return entry.asked() == Asked.CHOICE || entry.asked() == Asked.MULTIPLE;
    }

    private static String type(Entry entry) {
        return switch (entry.asked()) {
            case CHOICE -> entry.isTrueOrFalse() ? "true_false_question" : "multiple_choice_question";
            case MULTIPLE -> "multiple_answers_question";
            case TYPED -> "short_answer_question";
            case ORDER, MATCH -> "matching_question";
        };
    }

    private static void field(String label, String text, Xml xml) throws IOException {
        xml.open("qtimetadatafield")
                .leaf("fieldlabel", label)
                .leaf("fieldentry", text)
                .close();
    }

    /** Texts without a line break are plain, since Canvas drops from HTML what looks like a tag. */
    private static void material(String text, boolean html, Xml xml) throws IOException {
        xml.open("material");
        xml.leaf("mattext", text, "texttype", html ? "text/html" : "text/plain").close();
    }

    private static void feedback(String id, String text, boolean html, Xml xml) throws IOException {
        if (!text.isEmpty()) {
            xml.open("itemfeedback", "ident", id).open("flow_mat");
            material(text, html, xml);
            xml.close().close();
        }
    }

    private static void choice(Entry entry, Xml xml) throws IOException {
        boolean one = entry.asked() == Asked.CHOICE;
        xml.open("response_lid", "ident", "response1", "rcardinality", one ? "Single" : "Multiple");
        offer(entry.options(), xml);
        xml.close().close();
        begin(entry, xml);
        List<Option> choices = entry.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).feedback().isEmpty()) {
                xml.open("respcondition", "continue", "Yes").open("conditionvar");
                equal("response1", i, xml);
                xml.close();
                xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", (FIRST + i) + "_fb");
                xml.close();
            }
        }
        xml.open("respcondition", "continue", "No").open("conditionvar");
        if (one) {
            equal("response1", entry.key().get(0), xml);
        } else {
            xml.open("and");
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).right()) {
                    equal("response1", i, xml);
                } else {
                    xml.open("not");
                    equal("response1", i, xml);
                    xml.close();
                }
            }
            xml.close();
        }
        xml.close().leaf("setvar", "100", "action", "Set", "varname", "SCORE").close();
        xml.close();
    }

    private static void offer(List<String> texts, Xml xml) throws IOException {
        xml.open("render_choice");
        for (int i = 0; i < texts.size(); i++) {
            xml.open("response_label", "ident", Integer.toString(FIRST + i));
            material(texts.get(i), false, xml);
            xml.close();
        }
        xml.close();
    }

    private static void equal(String response, int index, Xml xml) throws IOException {
        xml.leaf("varequal", Integer.toString(FIRST + index), "respident", response);
    }

    /** Whatever the answer, the explanation is shown. */
    private static void begin(Entry entry, Xml xml) throws IOException {
        xml.open("resprocessing").open("outcomes");
        xml.empty("decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal");
        xml.close();
        if (!Notes.explanation(entry.item()).isEmpty()) {
            xml.open("respcondition", "continue", "Yes").open("conditionvar").empty("other");
            xml.close();
            xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", "general_fb");
            xml.close();
        }
    }

    private static void typed(Entry entry, Xml xml) throws IOException {
        xml.open("response_str", "ident", "response1", "rcardinality", "Single").open("render_fib");
        xml.empty("response_label", "ident", "answer1", "rshuffle", "No");
        xml.close().close().close();
        begin(entry, xml);
        xml.open("respcondition", "continue", "No").open("conditionvar");
        for (String accepted : entry.accepted()) {
            xml.leaf("varequal", accepted, "respident", "response1");
        }
        xml.close().leaf("setvar", "100", "action", "Set", "varname", "SCORE").close();
        xml.close();
    }

    private static void pairs(Entry entry, Xml xml) throws IOException {
        List<Pair> pairs = entry.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            xml.open("response_lid", "ident", "response_" + (i + 1), "rcardinality", "Single");
            material(pairs.get(i).left(), false, xml);
            offer(entry.rights(), xml);
            xml.close();
        }
        xml.close();
        begin(entry, xml);
        List<String> shares = shares(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            xml.open("respcondition", "continue", "Yes").open("conditionvar");
            equal("response_" + (i + 1), entry.rights().indexOf(pairs.get(i).right()), xml);
            xml.close().leaf("setvar", shares.get(i), "varname", "SCORE", "action", "Add");
            xml.close();
        }
        xml.close();
    }

    /** Hundred in equal parts of two decimals; the last makes up for what rounding took. */
    private static List<String> shares(int parts) {
        BigDecimal whole = BigDecimal.valueOf(100);
        BigDecimal part = whole.divide(BigDecimal.valueOf(parts), 2, RoundingMode.DOWN);
        List<String> shares = new ArrayList<>();
        for (int i = 1; i < parts; i++) {
            shares.add(part.toPlainString());
        }
        shares.add(whole.subtract(part.multiply(BigDecimal.valueOf(parts - 1L))).toPlainString());
        return shares;
    }
}
