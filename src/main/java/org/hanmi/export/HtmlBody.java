package org.hanmi.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hanmi.answer.Asked;

/** What is between the tags of the page's body: for each form worksheet, answer sheet and key. */
final class HtmlBody {

    private static final String BLANK = "<span class=\"blank\"></span>";

    private final Booklet booklet;
    private final PaperWords words;
    private final Writer out;
    /** Begins what the bank says: in a page in another language it is marked as English. */
    private final String written;

    private final String span;

    HtmlBody(Booklet booklet, PaperWords words, Writer out) {
        this.booklet = booklet;
        this.words = words;
        this.out = out;
        written = " dir=\"auto\"" + (words.language().equals("en") ? "" : " lang=\"en\"");
        span = "<span" + written + ">";
    }

    void write() throws IOException {
        int forms = booklet.forms().size();
        for (int i = 0; i < forms; i++) {
            Form form = booklet.forms().get(i);
            // Names of questions differ from form to form, since a page has each only once.
            String prefix = forms == 1 ? "q" : "q" + (i + 1) + "-";
            out.write("<main class=\"worksheet\">\n<h1>" + Html.text(Notes.oneLine(booklet.title())) + "</h1>\n");
            out.write(
                    form.name().isEmpty() ? "" : "<p class=\"form\">" + Html.text(words.form(form.name())) + "</p>\n");
            fields();
            int number = 0;
            for (Entry entry : form.entries()) {
                question(entry, ++number, prefix);
            }
            out.write("</main>\n");
            sheet(form);
            key(form);
        }
    }

    private void fields() throws IOException {
        out.write("<p class=\"fields\">");
        String blank = "";
        for (String field : words.fields()) {
            out.write(blank + field + " " + BLANK);
            blank = " ";
        }
        out.write("</p>\n");
    }

    private void question(Entry entry, int number, String prefix) throws IOException {
        String id = prefix + number;
        out.write("<section class=\"question\" role=\"group\" aria-labelledby=\"" + id + "\">\n");
        out.write("<h2 id=\"" + id + "\"><span class=\"number\">" + number + ".</span> " + span + text(entry.stem())
                + "</span></h2>\n");
        switch (entry.asked()) {
            case CHOICE -> options(entry, "radio", id);
            case MULTIPLE -> {
                out.write("<p class=\"hint\">" + words.chooseAll() + "</p>\n");
                options(entry, "checkbox", id);
            }
            case TYPED ->
                out.write("<p><input type=\"text\" class=\"line\" autocomplete=\"off\" aria-labelledby=\"" + id
                        + "\"></p>\n");
            case ORDER -> {
                out.write("<p class=\"hint\">" + words.number() + "</p>\n");
                boxes(entry.options(), words::placeOf);
            }
            case MATCH -> {
                out.write("<p class=\"hint\">" + words.letter() + "</p>\n");
                boxes(entry.pairs().stream().map(Pair::left).toList(), words::letterFor);
                out.write("<ol class=\"options\" type=\"A\">\n");
                for (String option : entry.options()) {
                    out.write("<li>" + span + text(option) + "</span></li>\n");
                }
                out.write("</ol>\n");
            }
        }
        out.write("<details><summary>" + words.answerTo(number) + "</summary>\n<div class=\"answer\">\n");
        answer(entry);
        out.write("</div></details>\n</section>\n");
    }

    private void options(Entry entry, String type, String id) throws IOException {
        out.write("<ol class=\"options\" type=\"A\">\n");
        for (String option : entry.options()) {
            out.write("<li><label><input type=\"" + type + "\" name=\"" + id + "\"> " + span + text(option)
                    + "</span></label></li>\n");
        }
        out.write("</ol>\n");
    }

    private void boxes(List<String> texts, UnaryOperator<String> label) throws IOException {
        out.write("<ul class=\"boxes\">\n");
        for (String text : texts) {
            out.write("<li><label><input type=\"text\" class=\"box\" size=\"2\" autocomplete=\"off\" aria-label=\""
                    + Html.text(label.apply(Notes.oneLine(text))) + "\"> " + span + text(text)
                    + "</span></label></li>\n");
        }
        out.write("</ul>\n");
    }

    /** The right answer, the reasons, the sources. */
    private void answer(Entry entry) throws IOException {
        out.write("<p class=\"right\"" + written + ">" + right(entry) + "</p>\n");
        if (!entry.item().rationale().isEmpty()) {
            out.write("<p" + written + ">" + text(entry.item().rationale()) + "</p>\n");
        }
        List<Option> choices = entry.choices();
        if (choices.stream().anyMatch(option -> !option.feedback().isEmpty())) {
            out.write("<ul class=\"reasons\">\n");
            for (int i = 0; i < choices.size(); i++) {
                if (!choices.get(i).feedback().isEmpty()) {
                    out.write("<li>" + words.not(letter(entry, i)) + ": " + span
                            + text(choices.get(i).feedback()) + "</span></li>\n");
                }
            }
            out.write("</ul>\n");
        }
        for (Notes.Source source : Notes.sources(entry.item(), words)) {
            out.write("<p class=\"source\">" + words.source() + ": " + Html.source(source) + "</p>\n");
        }
    }

    /** The letter of an option; its own words where no letters are shown. */
    private String letter(Entry entry, int index) {
        return entry.asked() == Asked.TYPED ? text(entry.options().get(index)) : Notes.letter(index);
    }

    private String right(Entry entry) {
        List<String> key = entry.item().interaction().key();
        return switch (entry.asked()) {
            case TYPED -> text(String.join("; ", entry.accepted()));
            case CHOICE -> Notes.letters(entry) + ". " + text(key.get(0));
            case MULTIPLE -> Notes.letters(entry) + ": " + text(String.join("; ", key));
            case ORDER -> text(String.join(" → ", key));
            case MATCH -> text(Notes.matched(entry, words));
        };
    }

    private void sheet(Form form) throws IOException {
        out.write("<section class=\"sheet\">\n<h1>" + words.sheet(Html.text(form.name())) + "</h1>\n");
        fields();
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

    private void key(Form form) throws IOException {
        out.write("<section class=\"key\">\n<h1>" + words.key(Html.text(form.name())) + "</h1>\n<ol>\n");
        for (Entry entry : form.entries()) {
            out.write("<li>");
            answer(entry);
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
