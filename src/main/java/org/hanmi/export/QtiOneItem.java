package org.hanmi.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Asked;

/** One item of QTI 1.2: what is asked, what it is worth, what is said of it. */
final class QtiOneItem {

    /** Canvas takes the digits of what is offered for their identity; a thousand keeps them apart from places. */
    private static final int FIRST = 1001;

    private final Entry entry;
    private final Xml xml;

    QtiOneItem(Entry entry, Xml xml) {
        this.entry = entry;
        this.xml = xml;
    }

    /** Names the item in a package; the same in every package. */
    static String id(Entry entry) {
        return "i" + Hash.hex(24, entry.id());
    }

    /**
     * Writes it.
     *
     * @param fields of its metadata, names and values by turns
     */
    void write(List<String> fields) throws IOException {
        xml.open("item", "ident", id(entry), "title", Notes.title(entry.item()));
        xml.open("itemmetadata").open("qtimetadata");
        for (int i = 0; i < fields.size(); i += 2) {
            xml.open("qtimetadatafield").leaf("fieldlabel", fields.get(i));
            xml.leaf("fieldentry", fields.get(i + 1)).close();
        }
        xml.close().close();
        xml.open("presentation");
        String stem = "<p>" + Html.text(entry.stem()) + "</p>";
        material(entry.asked() == Asked.ORDER ? stem + "<p>" + Notes.PLACES + "</p>" : stem, true);
        switch (entry.asked()) {
            case CHOICE, MULTIPLE -> choice();
            case TYPED -> typed();
            case ORDER, MATCH -> pairs();
        }
        feedback("general_fb", Html.explanation(entry), true);
        if (hasReasons()) {
            List<Option> choices = entry.choices();
            for (int i = 0; i < choices.size(); i++) {
                feedback((FIRST + i) + "_fb", choices.get(i).feedback(), false);
            }
        }
        xml.close();
    }

    private boolean hasReasons() {
        return entry.asked() == Asked.CHOICE || entry.asked() == Asked.MULTIPLE;
    }

    /** Texts without a line break are plain, since Canvas drops from HTML what looks like a tag. */
    private void material(String text, boolean html) throws IOException {
        xml.open("material");
        xml.leaf("mattext", text, "texttype", html ? "text/html" : "text/plain").close();
    }

    private void feedback(String id, String text, boolean html) throws IOException {
        if (!text.isEmpty()) {
            xml.open("itemfeedback", "ident", id).open("flow_mat");
            material(text, html);
            xml.close().close();
        }
    }

    private void choice() throws IOException {
        boolean one = entry.asked() == Asked.CHOICE;
        xml.open("response_lid", "ident", "response1", "rcardinality", one ? "Single" : "Multiple");
        offer(entry.options());
        xml.close().close();
        begin();
        List<Option> choices = entry.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).feedback().isEmpty()) {
                xml.open("respcondition", "continue", "Yes").open("conditionvar");
                equal("response1", i);
                xml.close();
                xml.empty("displayfeedback", "feedbacktype", "Response", "linkrefid", (FIRST + i) + "_fb");
                xml.close();
            }
        }
        xml.open("respcondition", "continue", "No").open("conditionvar");
        if (one) {
            equal("response1", entry.key().get(0));
        } else {
            xml.open("and");
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).right()) {
                    equal("response1", i);
                } else {
                    xml.open("not");
                    equal("response1", i);
                    xml.close();
                }
            }
            xml.close();
        }
        xml.close().leaf("setvar", "100", "action", "Set", "varname", "SCORE").close();
        xml.close();
    }

    private void offer(List<String> texts) throws IOException {
        xml.open("render_choice");
        for (int i = 0; i < texts.size(); i++) {
            xml.open("response_label", "ident", Integer.toString(FIRST + i));
            material(texts.get(i), false);
            xml.close();
        }
        xml.close();
    }

    private void equal(String response, int index) throws IOException {
        xml.leaf("varequal", Integer.toString(FIRST + index), "respident", response);
    }

    /** Whatever the answer, the explanation is shown. */
    private void begin() throws IOException {
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

    private void typed() throws IOException {
        xml.open("response_str", "ident", "response1", "rcardinality", "Single").open("render_fib");
        xml.empty("response_label", "ident", "answer1", "rshuffle", "No");
        xml.close().close().close();
        begin();
        xml.open("respcondition", "continue", "No").open("conditionvar");
        for (String accepted : entry.accepted()) {
            xml.leaf("varequal", accepted, "respident", "response1");
        }
        xml.close().leaf("setvar", "100", "action", "Set", "varname", "SCORE").close();
        xml.close();
    }

    private void pairs() throws IOException {
        List<Pair> pairs = entry.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            xml.open("response_lid", "ident", "response_" + (i + 1), "rcardinality", "Single");
            material(pairs.get(i).left(), false);
            offer(entry.rights());
            xml.close();
        }
        xml.close();
        begin();
        List<String> shares = shares(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            xml.open("respcondition", "continue", "Yes").open("conditionvar");
            equal("response_" + (i + 1), entry.rights().indexOf(pairs.get(i).right()));
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
