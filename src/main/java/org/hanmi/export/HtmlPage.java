package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.hanmi.answer.Asked;

/**
 * One page that needs nothing beside itself: on a screen each question opens its answer, the reasons and the source;
 * on paper it is worksheet, answer sheet and key, each on pages of its own. No script is needed for either.
 */
final class HtmlPage implements Exporter.OfText {

    private static final String BLANK = "<span class=\"blank\"></span>";

    @Override
    public void write(Booklet booklet, Setting setting, Writer out) throws IOException {
        String title = Html.text(Notes.oneLine(booklet.title()));
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write("<title>" + title + "</title>\n<style>\n" + HtmlStyle.of(setting.paper())
                + "</style>\n</head>\n<body>\n");
        int forms = booklet.forms().size();
        for (int i = 0; i < forms; i++) {
            Form form = booklet.forms().get(i);
            String name = form.name().isEmpty() ? "" : " " + Html.text(form.name());
            // Names of questions differ from form to form, since a page has each only once.
            String prefix = forms == 1 ? "q" : "q" + (i + 1) + "-";
            out.write("<main class=\"worksheet\">\n<h1>" + title + "</h1>\n");
            out.write(name.isEmpty() ? "" : "<p class=\"form\">Form" + name + "</p>\n");
            fields(out);
            int number = 0;
            for (Entry entry : form.entries()) {
                question(entry, ++number, prefix, out);
            }
            out.write("</main>\n");
            sheet(form, name, out);
            key(form, name, out);
        }
        out.write("</body>\n</html>\n");
    }

    private static void fields(Writer out) throws IOException {
        out.write("<p class=\"fields\">Name " + BLANK + " Class " + BLANK + " Date " + BLANK + "</p>\n");
    }

    private static void question(Entry entry, int number, String prefix, Writer out) throws IOException {
        String id = prefix + number;
        out.write("<section class=\"question\" role=\"group\" aria-labelledby=\"" + id + "\">\n");
        out.write("<h2 id=\"" + id + "\"><span class=\"number\">" + number + ".</span> <span dir=\"auto\">"
                + text(entry.stem()) + "</span></h2>\n");
        switch (entry.asked()) {
            case CHOICE -> options(entry, "radio", id, out);
            case MULTIPLE -> {
                out.write("<p class=\"hint\">Choose every right answer.</p>\n");
                options(entry, "checkbox", id, out);
            }
            case TYPED ->
                out.write("<p><input type=\"text\" class=\"line\" autocomplete=\"off\" aria-labelledby=\"" + id
                        + "\"></p>\n");
            case ORDER -> {
                out.write("<p class=\"hint\">Write 1 beside the first, 2 beside the second, and so on.</p>\n");
                boxes(entry.options(), "Place of ", out);
            }
            case MATCH -> {
                out.write("<p class=\"hint\">Write the letter that belongs to it.</p>\n");
                boxes(entry.pairs().stream().map(Pair::left).toList(), "Letter for ", out);
                out.write("<ol class=\"options\" type=\"A\">\n");
                for (String option : entry.options()) {
                    out.write("<li><span dir=\"auto\">" + text(option) + "</span></li>\n");
                }
                out.write("</ol>\n");
            }
        }
        out.write("<details><summary>Answer to question " + number + "</summary>\n<div class=\"answer\">\n");
        answer(entry, out);
        out.write("</div></details>\n</section>\n");
    }

    private static void options(Entry entry, String type, String id, Writer out) throws IOException {
        out.write("<ol class=\"options\" type=\"A\">\n");
        for (String option : entry.options()) {
            out.write("<li><label><input type=\"" + type + "\" name=\"" + id + "\"> <span dir=\"auto\">" + text(option)
                    + "</span></label></li>\n");
        }
        out.write("</ol>\n");
    }

    private static void boxes(List<String> texts, String label, Writer out) throws IOException {
        out.write("<ul class=\"boxes\">\n");
        for (String text : texts) {
            out.write("<li><label><input type=\"text\" class=\"box\" size=\"2\" autocomplete=\"off\" aria-label=\""
                    + label
                    + Html.text(Notes.oneLine(text)) + "\"> <span dir=\"auto\">" + text(text)
                    + "</span></label></li>\n");
        }
        out.write("</ul>\n");
    }

    /** The right answer, the reasons, the sources. */
    private static void answer(Entry entry, Writer out) throws IOException {
        out.write("<p class=\"right\" dir=\"auto\">" + right(entry) + "</p>\n");
        if (!entry.item().rationale().isEmpty()) {
            out.write("<p dir=\"auto\">" + text(entry.item().rationale()) + "</p>\n");
        }
        List<Option> choices = entry.choices();
        if (choices.stream().anyMatch(option -> !option.feedback().isEmpty())) {
            out.write("<ul class=\"reasons\">\n");
            for (int i = 0; i < choices.size(); i++) {
                if (!choices.get(i).feedback().isEmpty()) {
                    out.write("<li>Not " + letter(entry, i) + ": <span dir=\"auto\">"
                            + text(choices.get(i).feedback()) + "</span></li>\n");
                }
            }
            out.write("</ul>\n");
        }
        for (Notes.Source source : Notes.sources(entry.item())) {
            out.write("<p class=\"source\">Source: " + Html.source(source) + "</p>\n");
        }
    }

    /** The letter of an option; its own words where no letters are shown. */
    private static String letter(Entry entry, int index) {
        return entry.asked() == Asked.TYPED ? text(entry.options().get(index)) : Notes.letter(index);
    }

    private static String right(Entry entry) {
        List<String> key = entry.item().interaction().key();
        return switch (entry.asked()) {
            case TYPED -> text(String.join("; ", entry.accepted()));
            case CHOICE -> Notes.letters(entry) + ". " + text(key.get(0));
            case MULTIPLE -> Notes.letters(entry) + ": " + text(String.join("; ", key));
            case ORDER -> text(String.join(" → ", key));
            case MATCH -> text(Notes.matched(entry));
        };
    }

    private static void sheet(Form form, String name, Writer out) throws IOException {
        out.write("<section class=\"sheet\">\n<h1>Answer sheet" + name + "</h1>\n");
        fields(out);
        out.write("<ol class=\"marks\">\n");
        for (Entry entry : form.entries()) {
            out.write("<li>");
            if (entry.asked() == Asked.CHOICE || entry.asked() == Asked.MULTIPLE) {
                for (int i = 0; i < entry.options().size(); i++) {
                    out.write("<span class=\"mark\">" + Notes.letter(i) + "</span> ");
                }
            } else {
                out.write(BLANK);
            }
            out.write("</li>\n");
        }
        out.write("</ol>\n</section>\n");
    }

    private static void key(Form form, String name, Writer out) throws IOException {
        out.write("<section class=\"key\">\n<h1>Key" + name + "</h1>\n<ol>\n");
        for (Entry entry : form.entries()) {
            out.write("<li>");
            answer(entry, out);
            out.write("<p class=\"source\">" + Html.text(entry.id()) + "</p></li>\n");
        }
        out.write("</ol>\n</section>\n");
    }

    /** Escaped, and what is written in Hangul marked as Korean, so that it is read out as Korean. */
    private static String text(String text) {
        StringBuilder marked = new StringBuilder(text.length() + 32);
        int from = 0;
        while (from < text.length()) {
            int start = from;
            while (start < text.length() && !isHangul(text.charAt(start))) {
                start++;
            }
            marked.append(Html.text(text.substring(from, start)));
            int end = start;
            for (int i = start; i < text.length() && (isHangul(text.charAt(i)) || text.charAt(i) == ' '); i++) {
                end = isHangul(text.charAt(i)) ? i + 1 : end;
            }
            if (end > start) {
                marked.append("<span lang=\"ko\">").append(text, start, end).append("</span>");
            }
            from = end;
        }
        return marked.toString();
    }

    private static boolean isHangul(char c) {
        return (c >= 0xac00 && c <= 0xd7a3) || (c >= 0x1100 && c <= 0x11ff) || (c >= 0x3130 && c <= 0x318f);
    }
}
