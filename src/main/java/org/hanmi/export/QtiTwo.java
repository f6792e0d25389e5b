package org.hanmi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A QTI 2.1 package: a file for each item, a test of them all, and a manifest that lists every file once.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">QTI 2.1</a>
 */
final class QtiTwo implements Exporter.OfBytes {

    private static final String QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static final String METADATA = "http://www.imsglobal.org/xsd/imsmd_v1p2";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOCATION = QTI + " http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";

    @Override
    public void write(Booklet booklet, Setting setting, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        String title = booklet.name();
        String id = "t" + Hash.hex(24, "qti21", title);
        manifest(booklet, title, id, archive.xml("imsmanifest.xml"));
        test(booklet, title, id, archive.xml("test.xml"));
        for (Entry entry : booklet.entries()) {
            new QtiItem(entry, archive.xml(file(entry))).write();
        }
        archive.end();
    }

    private static String file(Entry entry) {
        return "items/" + QtiItem.id(entry) + ".xml";
    }

    private static void manifest(Booklet booklet, String title, String id, Xml xml) throws IOException {
        xml.open("manifest", "identifier", "m" + id, "xmlns", PACKAGE, "xmlns:imsmd", METADATA, "xmlns:imsqti", QTI);
        xml.open("metadata").leaf("schema", "QTIv2.1 Package").leaf("schemaversion", "1.0.0");
        lom(title, List.of(), xml);
        xml.close().empty("organizations").open("resources");
        xml.open("resource", "identifier", id, "type", "imsqti_test_xmlv2p1", "href", "test.xml");
        xml.empty("file", "href", "test.xml");
        for (Entry entry : booklet.entries()) {
            xml.empty("dependency", "identifierref", QtiItem.id(entry));
        }
        xml.close();
        for (Entry entry : booklet.entries()) {
            String file = file(entry);
            xml.open("resource", "identifier", QtiItem.id(entry), "type", "imsqti_item_xmlv2p1", "href", file);
            List<String> keywords = new ArrayList<>(Notes.tags(entry.item()));
            keywords.add("id:" + entry.id());
            xml.open("metadata");
            lom(Notes.title(entry.item()), keywords, xml);
            xml.open("imsqti:qtiMetadata")
                    .leaf("imsqti:interactionType", QtiItem.interaction(entry))
                    .close();
            xml.close().empty("file", "href", file).close();
        }
        xml.end();
    }

    private static void lom(String title, List<String> keywords, Xml xml) throws IOException {
        xml.open("imsmd:lom").open("imsmd:general").open("imsmd:title");
        xml.leaf("imsmd:langstring", title, "xml:lang", "en").close();
        for (String keyword : keywords) {
            xml.open("imsmd:keyword")
                    .leaf("imsmd:langstring", keyword, "xml:lang", "en")
                    .close();
        }
        xml.close().close();
    }

    private static void test(Booklet booklet, String title, String id, Xml xml) throws IOException {
        xml.open(
                "assessmentTest",
                "xmlns",
                QTI,
                "xmlns:xsi",
                INSTANCE,
                "xsi:schemaLocation",
                LOCATION,
                "identifier",
                id,
                "title",
                title);
        xml.open("outcomeDeclaration", "identifier", "SCORE", "cardinality", "single", "baseType", "float");
        xml.open("defaultValue").leaf("value", "0").close().close();
        xml.open("testPart", "identifier", "part1", "navigationMode", "nonlinear", "submissionMode", "simultaneous");
        xml.open("assessmentSection", "identifier", "section1", "title", title, "visible", "true");
        for (Entry entry : booklet.entries()) {
            xml.empty("assessmentItemRef", "identifier", QtiItem.id(entry), "href", file(entry));
        }
        xml.close().close();
        xml.open("outcomeProcessing")
                .open("setOutcomeValue", "identifier", "SCORE")
                .open("sum");
        xml.empty("testVariables", "variableIdentifier", "SCORE");
        xml.end();
    }
}
