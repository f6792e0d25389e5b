package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;

/**
 * One page that needs nothing beside itself: on a screen each question opens its answer, the reasons and the source;
 * on paper it is worksheet, answer sheet and key, each on pages of its own. No script is needed for either.
 */
final class HtmlPage implements Exporter.OfText {

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        PaperWords words = PaperWords.of(setting.language());
        String title = Html.text(Notes.oneLine(booklet.title()));
        out.write("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + HtmlStyle.of(setting.paper())
                + "</style>\n</head>\n<body>\n");
        new HtmlBody(booklet, words, out).write();
        out.write("</body>\n</html>\n");
    }
}
