package org.hanmi.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Sorting;

/** One item of a QTI 2.1 package. The whole key is worth all points, anything else none. */
final class QtiItem {

    private static final String QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String LOCATION = QTI + " http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";

    private final Entry entry;
    private final Xml xml;

    QtiItem(Entry entry, Xml xml) {
        this.entry = entry;
        this.xml = xml;
    }

    /** Names the item in a package; the same in every package. */
    static String id(Entry entry) {
        return "i" + Hash.hex(24, entry.id());
    }

    /** What QTI calls the way it is answered. */
    static String interaction(Entry entry) {
        return switch (entry.asked()) {
            case CHOICE, MULTIPLE, TYPED -> "choiceInteraction";
            case ORDER -> "orderInteraction";
            case MATCH -> "matchInteraction";
        };
    }

    void write() throws IOException {
        xml.open(
                "assessmentItem",
                "xmlns",
                QTI,
                "xmlns:xsi",
                INSTANCE,
                "xsi:schemaLocation",
                LOCATION,
                "identifier",
                id(entry),
                "title",
                Notes.title(entry.item()),
                "adaptive",
                "false",
                "timeDependent",
                "false");
        response();
        outcome("SCORE", "float", "0");
        outcome("MAXSCORE", "float", Integer.toString(entry.points()));
        if (hasReasons()) {
            xml.empty(
                    "outcomeDeclaration",
                    "identifier",
                    "FEEDBACK",
                    "cardinality",
                    entry.asked() == Asked.CHOICE ? "single" : "multiple",
                    "baseType",
                    "identifier");
        }
        boolean explained = !Notes.explanation(entry.item()).isEmpty();
        if (explained) {
            outcome("EXPLANATION", "identifier", "general_fb");
        }
        xml.open("itemBody");
        paragraph(entry.stem());
        body();
        xml.close();
        processing();
        reasons();
        if (explained) {
            xml.open(
                    "modalFeedback",
                    "outcomeIdentifier",
                    "EXPLANATION",
                    "identifier",
                    "general_fb",
                    "showHide",
                    "show");
            for (String line : Notes.explanation(entry.item())) {
                paragraph(line);
            }
            xml.close();
        }
        xml.end();
    }

    private void response() throws IOException {
        String cardinality = switch (entry.asked()) {
            case CHOICE, TYPED -> "single";
            case MULTIPLE, MATCH -> "multiple";
            case ORDER -> "ordered";
        };
        String base = entry.asked() == Asked.MATCH ? "directedPair" : "identifier";
        xml.open("responseDeclaration", "identifier", "RESPONSE", "cardinality", cardinality, "baseType", base);
        xml.open("correctResponse");
        List<Integer> key = entry.key();
        for (int i = 0; i < key.size(); i++) {
            xml.leaf("value", (entry.asked() == Asked.MATCH ? "left" + (i + 1) + " " : "") + option(key.get(i)));
        }
        xml.close().close();
    }

    private static String option(int index) {
        return "option" + (index + 1);
    }

    private void outcome(String name, String base, String value) throws IOException {
        xml.open("outcomeDeclaration", "identifier", name, "cardinality", "single", "baseType", base);
        xml.open("defaultValue").leaf("value", value).close().close();
    }

    private boolean hasReasons() {
        return (entry.asked() == Asked.CHOICE || entry.asked() == Asked.MULTIPLE)
                && entry.choices().stream()
                        .anyMatch(option -> !option.feedback().isEmpty());
    }

    private void body() throws IOException {
        List<String> options = entry.options();
        switch (entry.asked()) {
            case CHOICE, MULTIPLE, TYPED -> {
                boolean shuffle =
                        !entry.isTrueOrFalse() && Sorting.sorted(options).isEmpty();
                xml.open(
                        "choiceInteraction",
                        "responseIdentifier",
                        "RESPONSE",
                        "shuffle",
                        Boolean.toString(shuffle),
                        "maxChoices",
                        entry.asked() == Asked.MULTIPLE ? "0" : "1");
                choices(options);
            }
            case ORDER -> {
                xml.open("orderInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true");
                choices(options);
            }
            case MATCH -> {
                List<Pair> pairs = entry.pairs();
                String all = Integer.toString(pairs.size());
                xml.open(
                        "matchInteraction",
                        "responseIdentifier",
                        "RESPONSE",
                        "shuffle",
                        "true",
                        "maxAssociations",
                        all);
                xml.open("simpleMatchSet");
                for (int i = 0; i < pairs.size(); i++) {
                    associable("left" + (i + 1), pairs.get(i).left(), "1");
                }
                xml.close().open("simpleMatchSet");
                for (int i = 0; i < options.size(); i++) {
                    associable(option(i), options.get(i), all);
                }
                xml.close();
            }
        }
        xml.close();
    }

    private void choices(List<String> options) throws IOException {
        for (int i = 0; i < options.size(); i++) {
            xml.open("simpleChoice", "identifier", option(i));
            lines(options.get(i));
            xml.close();
        }
    }

    private void associable(String id, String text, String most) throws IOException {
        xml.open("simpleAssociableChoice", "identifier", id, "matchMax", most);
        lines(text);
        xml.close();
    }

    private void paragraph(String text) throws IOException {
        xml.open("p");
        lines(text);
        xml.close();
    }

    private void lines(String text) throws IOException {
        int from = 0;
        for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
            xml.text(text.substring(from, to)).empty("br");
            from = to + 1;
        }
        xml.text(text.substring(from));
    }

    private void processing() throws IOException {
        xml.open("responseProcessing");
        xml.open("responseCondition").open("responseIf").open("match");
        xml.empty("variable", "identifier", "RESPONSE").empty("correct", "identifier", "RESPONSE");
        xml.close().open("setOutcomeValue", "identifier", "SCORE");
        xml.empty("variable", "identifier", "MAXSCORE").close();
        xml.close().close();
        for (int i : withReasons()) {
            xml.open("responseCondition").open("responseIf");
            boolean one = entry.asked() == Asked.CHOICE;
            if (one) {
                xml.open("match").empty("variable", "identifier", "RESPONSE");
                xml.leaf("baseValue", option(i), "baseType", "identifier").close();
                xml.open("setOutcomeValue", "identifier", "FEEDBACK");
                xml.leaf("baseValue", option(i), "baseType", "identifier");
            } else {
                xml.open("member").leaf("baseValue", option(i), "baseType", "identifier");
                xml.empty("variable", "identifier", "RESPONSE").close();
                xml.open("setOutcomeValue", "identifier", "FEEDBACK").open("multiple");
                xml.empty("variable", "identifier", "FEEDBACK");
                xml.leaf("baseValue", option(i), "baseType", "identifier").close();
            }
            xml.close().close().close();
        }
        xml.close();
    }

    private List<Integer> withReasons() {
        List<Integer> indexes = new ArrayList<>();
        if (hasReasons()) {
            for (int i = 0; i < entry.options().size(); i++) {
                if (!entry.choices().get(i).feedback().isEmpty()) {
                    indexes.add(i);
                }
            }
        }
        return indexes;
    }

    private void reasons() throws IOException {
        for (int i : withReasons()) {
            xml.open("modalFeedback", "outcomeIdentifier", "FEEDBACK", "identifier", option(i), "showHide", "show");
            paragraph(entry.choices().get(i).feedback());
            xml.close();
        }
    }
}
