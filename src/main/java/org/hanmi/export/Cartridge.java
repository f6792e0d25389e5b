package org.hanmi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hanmi.answer.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A Common Cartridge 1.1 with one assessment, in the profile of QTI 1.2 that most learning platforms read. The profile
 * has neither sequences nor pairs, and no room for tags; a choice between two options that are not True and False is
 * asked as one that may have several right answers, since a single choice has three options at least.
 *
 * @see <a href="https://www.imsglobal.org/cc/ccv1p1/imscc_profilev1p1-Implementation.html">Common Cartridge 1.1</a>
 */
final class Cartridge implements Exporter.OfBytes {

    private static final String QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2";
    private static final String PACKAGE = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
    private static final String METADATA = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

    /** The greatest weight of a question. */
    private static final int HEAVIEST = 99;

    @Override
    public @Nullable String refusal(Entry entry) {
        return switch (entry.asked()) {
            case CHOICE, MULTIPLE, TYPED ->
                entry.points() > HEAVIEST ? "a Common Cartridge has 99 points a question at most" : null;
            case ORDER -> "a Common Cartridge cannot ask for a sequence";
            case MATCH -> "a Common Cartridge cannot ask for pairs";
        };
    }

    @Override
    public void write(Booklet booklet, Setting setting, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        String id = "c" + Hash.hex(24, "cartridge", booklet.name());
        String file = id + "/" + id + ".xml";
        manifest(booklet, id, file, archive.xml("imsmanifest.xml"));
        if (!booklet.entries().isEmpty()) {
            assessment(booklet, id, archive.xml(file));
        }
        archive.end();
    }

    private static void manifest(Booklet booklet, String id, String file, Xml xml) throws IOException {
        xml.open("manifest", "identifier", "m" + id, "xmlns", PACKAGE, "xmlns:lomimscc", METADATA);
        xml.open("metadata").leaf("schema", "IMS Common Cartridge").leaf("schemaversion", "1.1.0");
        xml.open("lomimscc:lom").open("lomimscc:general").open("lomimscc:title");
        xml.leaf("lomimscc:string", booklet.name()).close().close().close().close();
        xml.open("organizations");
        xml.open("organization", "identifier", "o" + id, "structure", "rooted-hierarchy");
        xml.open("item", "identifier", "root");
        // A section without items is against the schema.
        boolean empty = booklet.entries().isEmpty();
        if (!empty) {
            xml.open("item", "identifier", "i" + id, "identifierref", id).leaf("title", booklet.name());
            xml.close();
        }
        xml.close().close().close().open("resources");
        if (!empty) {
            xml.open("resource", "identifier", id, "type", "imsqti_xmlv1p2/imscc_xmlv1p1/assessment");
            xml.empty("file", "href", file).close();
        }
        xml.end();
    }

    private static void assessment(Booklet booklet, String id, Xml xml) throws IOException {
        xml.open("questestinterop", "xmlns", QTI);
        xml.open("assessment", "ident", id, "title", booklet.name()).open("qtimetadata");
        List<String> fields = List.of("cc_profile", "cc.exam.v0p1", "qmd_assessmenttype", "Examination");
        for (int i = 0; i < fields.size(); i += 2) {
            xml.open("qtimetadatafield").leaf("fieldlabel", fields.get(i));
            xml.leaf("fieldentry", fields.get(i + 1)).close();
        }
        xml.close().open("section", "ident", "root_section");
        for (Entry entry : booklet.entries()) {
            Entry asked = isChoiceOfTwo(entry) ? entry.as(Asked.MULTIPLE) : entry;
            new QtiOneItem(asked, xml)
                    .write(List.of("cc_profile", profile(asked), "cc_weighting", Integer.toString(entry.points())));
        }
        xml.end();
    }

    private static boolean isChoiceOfTwo(Entry entry) {
        return entry.asked() == Asked.CHOICE && entry.options().size() == 2 && !entry.isTrueOrFalse();
    }

    private static String profile(Entry entry) {
        return switch (entry.asked()) {
            case CHOICE -> entry.isTrueOrFalse() ? "cc.true_false.v0p1" : "cc.multiple_choice.v0p1";
            case MULTIPLE -> "cc.multiple_response.v0p1";
            case TYPED -> "cc.fib.v0p1";
            case ORDER, MATCH -> throw new IllegalArgumentException("refused before: " + entry.id());
        };
    }
}
