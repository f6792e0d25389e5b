package org.hanmi.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A document for Word and LibreOffice: worksheet, answer sheet and key of each form, in real styles and numbered lists,
 * so that a teacher can edit it. Written without a library, since the libraries that make one weigh more than ten times
 * what the program does; the parts are those of ECMA-376.
 */
final class WordDocument implements Exporter.OfBytes {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String LINKS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    @Override
    public void write(Booklet booklet, Setting setting, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        types(archive.xml("[Content_Types].xml"));
        Xml links = archive.xml("_rels/.rels").open("Relationships", "xmlns", LINKS);
        link("rId1", OFFICE + "officeDocument", "word/document.xml", links);
        String properties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
        link("rId2", properties, "docProps/core.xml", links);
        links.end();
        properties(booklet, setting, archive.xml("docProps/core.xml"));
        links = archive.xml("word/_rels/document.xml.rels").open("Relationships", "xmlns", LINKS);
        link("rId1", OFFICE + "styles", "styles.xml", links);
        link("rId2", OFFICE + "numbering", "numbering.xml", links);
        link("rId3", OFFICE + "footer", "footer1.xml", links);
        links.end();
        WordStyles.styles(archive.xml("word/styles.xml"));
        WordStyles.numbering(booklet.forms().size(), archive.xml("word/numbering.xml"));
        WordStyles.footer(archive.xml("word/footer1.xml"));
        new WordBody(booklet, setting, archive.xml("word/document.xml")).write();
        archive.end();
    }

    private static void types(Xml xml) throws IOException {
        xml.open("Types", "xmlns", TYPES);
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        part("/word/document.xml", MAIN + "document.main+xml", xml);
        part("/word/styles.xml", MAIN + "styles+xml", xml);
        part("/word/numbering.xml", MAIN + "numbering+xml", xml);
        part("/word/footer1.xml", MAIN + "footer+xml", xml);
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", xml);
        xml.end();
    }

    private static void part(String name, String type, Xml xml) throws IOException {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }

    private static void link(String id, String type, String target, Xml xml) throws IOException {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    private static void properties(Booklet booklet, Setting setting, Xml xml) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", Notes.oneLine(booklet.title()));
        xml.leaf("dc:language", PaperWords.of(setting.language()).language());
        String changed = java.time.Instant.ofEpochSecond(setting.changed().getEpochSecond())
                .toString();
        xml.leaf("dcterms:created", changed, "xsi:type", "dcterms:W3CDTF");
        xml.leaf("dcterms:modified", changed, "xsi:type", "dcterms:W3CDTF");
        xml.end();
    }
}
