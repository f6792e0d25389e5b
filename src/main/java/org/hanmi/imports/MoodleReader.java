package org.hanmi.imports;

import java.io.StringReader;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hanmi.item.Interaction;

/**
 * Moodle's own XML, question by question. Document types and entities of its own are refused: they can name files of
 * this machine, and grow without end.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
final class MoodleReader {

    private final Collected collected;
    private final Tags tags;

    MoodleReader(Collected collected) {
        this.collected = collected;
        tags = new Tags(collected);
    }

    void read(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            try {
                quiz(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            collected.lost(Math.max(0, line), "this is not XML from here on: " + reason(broken));
        }
    }

    private static String reason(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int at = message.lastIndexOf("Message: ");
        String reason = (at < 0 ? message : message.substring(at + 9)).strip();
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private void quiz(XMLStreamReader xml) throws XMLStreamException {
        boolean inside = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("a document type is not accepted", xml.getLocation());
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (!inside) {
                if (!xml.getLocalName().equals("quiz")) {
                    throw new XMLStreamException(
                            "Moodle XML begins with <quiz>, not <" + xml.getLocalName() + ">", xml.getLocation());
                }
                inside = true;
            } else {
                Element element = Element.read(xml);
                if (element.name.equals("question")) {
                    question(element);
                } else {
                    collected.aside(element.line, "<" + element.name + "> is no question, and is left out");
                }
            }
        }
    }

    private void question(Element element) {
        Draft draft = new Draft(element.line);
        Element stem = element.first("questiontext");
        draft.stem = stem == null ? "" : shown(stem, draft.line);
        draft.id = element.text("idnumber").strip();
        Element feedback = element.first("generalfeedback");
        draft.explain(feedback == null ? "" : shown(feedback, draft.line));
        Element tagged = element.first("tags");
        if (tagged != null) {
            tagged.all("tag").forEach(tag -> tags.read(tag.text("text").strip(), draft));
        }
        for (Element hint : element.all("hint")) {
            if (!shown(hint, draft.line).isEmpty()) {
                collected.aside(hint.line, "a hint is left out: " + Tidy.quoted(shown(hint, draft.line)));
            }
        }
        switch (element.attribute("type").toLowerCase(Locale.ROOT)) {
            case "category" -> {}
            case "multichoice" -> {
                draft.several = element.text("single").strip().equals("false")
                        || element.text("single").strip().equals("0");
                options(element, draft);
                collected.take(draft);
            }
            case "truefalse" -> {
                judged(element, draft);
                collected.take(draft);
            }
            case "shortanswer" -> {
                typed(element, draft);
                collected.take(draft);
            }
            case "matching" -> {
                pairs(element, draft);
                collected.take(draft);
            }
            default ->
                collected.lost(
                        draft.line,
                        "questions of the type " + Tidy.quoted(element.attribute("type")) + " cannot be asked here: "
                                + Tidy.quoted(draft.stem));
        }
    }

    private void options(Element element, Draft draft) {
        for (Element answer : element.all("answer")) {
            draft.options.add(new Draft.Option(shown(answer, draft.line), share(answer), feedback(answer)));
        }
    }

    private void judged(Element element, Draft draft) {
        for (Element answer : element.all("answer")) {
            boolean yes = shown(answer, draft.line).strip().equalsIgnoreCase("true");
            draft.options.add(new Draft.Option(yes ? "True" : "False", share(answer), feedback(answer)));
        }
    }

    private void typed(Element element, Draft draft) {
        for (Element answer : element.all("answer")) {
            Wildcards.typed(answer.text("text"), share(answer), feedback(answer), draft, collected);
        }
    }

    private void pairs(Element element, Draft draft) {
        for (Element pair : element.all("subquestion")) {
            String left = shown(pair, draft.line);
            Element answer = pair.first("answer");
            String right = answer == null ? "" : answer.text("text");
            if (left.isBlank()) {
                collected.aside(pair.line, "a right side that belongs to nothing is left out: " + Tidy.quoted(right));
            } else {
                draft.pairs.add(new Interaction.Match.Pair(left, right));
            }
        }
    }

    private String feedback(Element answer) {
        Element feedback = answer.first("feedback");
        return feedback == null ? "" : shown(feedback, feedback.line);
    }

    private double share(Element answer) {
        try {
            return Double.parseDouble(answer.attribute("fraction").strip());
        } catch (NumberFormatException none) {
            collected.aside(
                    answer.line,
                    "the fraction " + Tidy.quoted(answer.attribute("fraction"))
                            + " is no number; the option is taken for a wrong one");
            return 0;
        }
    }

    /** The text of an element as a reader sees it: HTML, unless it says otherwise. */
    private String shown(Element element, int line) {
        if (!element.all("file").isEmpty()) {
            collected.aside(element.line, "a file that belongs to the text is left out");
        }
        String text = element.text("text");
        return switch (element.attribute("format")) {
            case "plain_text", "markdown" -> text;
            case "moodle_auto_format" -> text.indexOf('<') < 0 ? text : Markup.plain(text, line, collected);
            default -> Markup.plain(text, line, collected);
        };
    }
}
