package org.hanmi.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What an export wrote, read back. */
final class Written {

    private Written() {}

    static Booklet booklet(List<Entry> entries) {
        return Booklet.of("Vienna: {a} & <b>", entries);
    }

    static String text(Format format, List<Entry> entries) {
        StringWriter out = new StringWriter();
        try {
            ((Exporter.OfText) format.exporter()).write(booklet(entries), Samples.SETTING, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static byte[] bytes(Format format, Booklet booklet, Setting setting) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            if (format.exporter() instanceof Exporter.OfText text) {
                StringWriter writer = new StringWriter();
                text.write(booklet, setting, writer);
                return writer.toString().getBytes(StandardCharsets.UTF_8);
            }
            ((Exporter.OfBytes) format.exporter()).write(booklet, setting, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** The files of an archive in their order. */
    static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    /** Parsed without anything from outside. */
    static Element xml(byte[] bytes) {
        return xml(new ByteArrayInputStream(bytes));
    }

    static Element xml(String text) {
        return xml(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Element xml(InputStream in) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(in);
            return document.getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    /** All elements of that name, however deep. */
    static List<Element> all(Element in, String name) {
        NodeList nodes = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The children of that name. */
    static List<Element> children(Element in, String name) {
        List<Element> elements = new ArrayList<>();
        for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** The text of the element at a path of names. */
    static String at(Element in, String... path) {
        Element at = in;
        for (String name : path) {
            at = children(at, name).get(0);
        }
        return at.getTextContent();
    }

    /** What a browser shows of our HTML: line breaks for {@code <br>}, paragraphs apart, signs for entities. */
    static String shown(String html) {
        return html.replace("</p><p>", "\n")
                .replaceAll("</?p>", "")
                .replace("<br>", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
