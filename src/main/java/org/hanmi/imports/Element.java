package org.hanmi.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A small tree of XML: one question and what is in it. */
final class Element {

    private static final int DEEPEST = 20;

    final String name;
    final int line;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Element(XMLStreamReader xml) {
        name = xml.getLocalName();
        line = xml.getLocation().getLineNumber();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
    }

    /** Reads the element on whose start the reader stands. */
    static Element read(XMLStreamReader xml) throws XMLStreamException {
        return read(xml, 0);
    }

    private static Element read(XMLStreamReader xml, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("the elements are nested too deep", xml.getLocation());
        }
        Element element = new Element(xml);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> element.children.add(read(xml, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    element.text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return element;
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException(
                            "the entity &" + xml.getLocalName() + "; is not defined", xml.getLocation());
                default -> {}
            }
        }
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    @Nullable
    Element first(String child) {
        for (Element each : children) {
            if (each.name.equals(child)) {
                return each;
            }
        }
        return null;
    }

    /** What stands in the element itself; nothing if there is no such child. */
    String text(String child) {
        Element found = first(child);
        return found == null ? "" : found.text();
    }

    String text() {
        return text.toString();
    }
}
