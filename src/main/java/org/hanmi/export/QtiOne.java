package org.hanmi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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

    @Override
    public void write(Booklet booklet, Setting setting, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        String id =
                "g" + Hash.hex(24, "qti12", booklet.title() + (booklet.part().isEmpty() ? "" : "\n" + booklet.part()));
        manifest(booklet.name(), id, archive.xml("imsmanifest.xml"));
        settings(booklet, id, archive.xml(id + "/assessment_meta.xml"));
        Xml xml = archive.xml(id + "/" + id + ".xml");
        xml.open("questestinterop", "xmlns", QTI);
        xml.open("assessment", "ident", id, "title", booklet.name());
        xml.open("section", "ident", "root_section");
        for (Entry entry : booklet.entries()) {
            new QtiOneItem(entry, xml).write(fields(entry));
        }
        xml.end();
        archive.end();
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
        xml.leaf("title", booklet.name()).leaf("description", "");
        xml.leaf("shuffle_answers", "true").leaf("scoring_policy", "keep_highest");
        xml.leaf("quiz_type", "assignment").leaf("points_possible", points + ".0");
        xml.leaf("allowed_attempts", "1").leaf("available", "false");
        xml.end();
    }

    private static List<String> fields(Entry entry) {
        return List.of(
                "question_type",
                type(entry),
                "points_possible",
                entry.points() + ".0",
                "assessment_question_identifierref",
                "a" + QtiOneItem.id(entry),
                "hanmi_id",
                entry.id(),
                "hanmi_tags",
                String.join(" ", Notes.tags(entry.item())));
    }

    private static String type(Entry entry) {
        return switch (entry.asked()) {
            case CHOICE -> entry.isTrueOrFalse() ? "true_false_question" : "multiple_choice_question";
            case MULTIPLE -> "multiple_answers_question";
            case TYPED -> "short_answer_question";
            case ORDER, MATCH -> "matching_question";
        };
    }
}
