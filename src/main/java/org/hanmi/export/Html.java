package org.hanmi.export;

import java.util.List;

/** Text as HTML. */
final class Html {

    private Html() {}

    /** Escapes; a line break becomes {@code <br>}. The result has no line feed, so that it fits in one field. */
    static String text(String text) {
        StringBuilder html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\n' -> html.append("<br>");
                default -> html.append(c);
            }
        }
        return html.toString();
    }

    /** Each text in a paragraph. */
    static String paragraphs(List<String> texts) {
        StringBuilder html = new StringBuilder();
        for (String text : texts) {
            html.append("<p>").append(text(text)).append("</p>");
        }
        return html.toString();
    }

    /** A source with its address as a link. */
    static String source(Notes.Source source) {
        if (!source.isLink()) {
            return text(source.whole());
        }
        String address = text(source.address());
        return text(source.line()) + ", <a href=\"" + address + "\">" + address + "</a>";
    }

    /** The rationale and the sources, in paragraphs. */
    static String explanation(Entry entry) {
        StringBuilder html = new StringBuilder();
        if (!entry.item().rationale().isEmpty()) {
            html.append("<p>").append(text(entry.item().rationale())).append("</p>");
        }
        for (Notes.Source source : Notes.sources(entry.item())) {
            html.append("<p>Source: ").append(source(source)).append("</p>");
        }
        return html.toString();
    }
}
