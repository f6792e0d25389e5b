package org.hanmi.results;

import java.util.ArrayList;
import java.util.List;

/** An analysis as a page that needs nothing beside itself. */
public final class HtmlReport {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font-family: "Noto Sans", "Helvetica Neue", Arial, "Noto Sans KR", "Malgun Gothic", sans-serif;
              line-height: 1.5; max-width: 50rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
            h1 { font-size: 1.5rem; }
            h2 { font-size: 1rem; margin: 1.6rem 0 .3rem; }
            table { border-collapse: collapse; }
            th, td { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top; }
            .number { text-align: right; }
            .key { font-weight: bold; }
            .fault::before { content: "! "; font-weight: bold; }
            .id { font-size: .85rem; }
            section { break-inside: avoid; }
            """;

    private HtmlReport() {}

    /** The whole page. */
    public static String of(Analysis analysis, String title) {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                + " style-src 'unsafe-inline'\">\n");
        html.append("<title>").append(text(title)).append("</title>\n<style>\n").append(STYLE);
        html.append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(text(title))
                .append("</h1>\n");
        html.append("<p>").append(text(TextReport.summary(analysis))).append("</p>\n");
        List<String> mend = new ArrayList<>();
        int number = 0;
        for (ItemResult item : analysis.items()) {
            number++;
            if (!item.faults().isEmpty()) {
                mend.add(Integer.toString(number));
            }
        }
        html.append("<p>").append(text(TextReport.closing(analysis, mend))).append("</p>\n");
        number = 0;
        for (ItemResult item : analysis.items()) {
            section(html, item, ++number);
        }
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder html, ItemResult item, int number) {
        html.append("<section>\n<h2>")
                .append(number)
                .append(". ")
                .append(text(item.item().stem()))
                .append("</h2>\n");
        html.append("<p>Facility ").append(Numbers.percent(item.facility()));
        html.append(", discrimination ").append(Numbers.percent(item.discrimination()));
        html.append("; ")
                .append(item.right())
                .append(" of ")
                .append(item.given())
                .append(" right");
        html.append(item.blank() == 0 ? "" : ", " + item.blank() + " blank").append("</p>\n");
        if (!item.options().isEmpty()) {
            html.append("<table>\n<tr><th scope=\"col\">Option</th><th scope=\"col\">Chosen</th>"
                    + "<th scope=\"col\">Discrimination</th></tr>\n");
            for (ItemResult.OptionResult option : item.options()) {
                html.append(option.isKey() ? "<tr class=\"key\"><td>" : "<tr><td>")
                        .append(text(option.text()));
                html.append(option.isKey() ? " (key)" : "").append("</td><td class=\"number\">");
                html.append(option.chosen()).append("</td><td class=\"number\">");
                html.append(Numbers.percent(option.discrimination())).append("</td></tr>\n");
            }
            html.append("</table>\n");
        }
        for (String fault : item.faults()) {
            html.append("<p class=\"fault\">").append(text(fault)).append("</p>\n");
        }
        html.append("<p class=\"id\">").append(text(item.item().id().text())).append("</p>\n</section>\n");
    }

    private static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
