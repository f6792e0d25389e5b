package org.hanmi.export;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Asked;

/** What stands on a flash card, in HTML. */
final class Cards {

    private Cards() {}

    /** The name of a deck: colons twice would make decks within decks, quotation marks are not allowed. */
    static String deck(String title) {
        String name = Notes.oneLine(title).replace("::", ":").replace('"', '\'');
        return name.isEmpty() || name.equals("Hanmi") ? "Hanmi" : "Hanmi::" + name;
    }

    /** Names a note wherever it is imported. A typed card is another note than one with options. */
    static String guid(Entry entry) {
        return Hash.hex(20, entry.id(), entry.asked() == Asked.TYPED ? "typed" : "options");
    }

    /** The tags as Anki has them: below one another, without blanks. */
    static String tags(Entry entry) {
        List<String> tags = new ArrayList<>();
        for (String tag : Notes.tags(entry.item())) {
            tags.add("hanmi::" + tag.replace(' ', '_').replace(":", "::"));
        }
        return String.join(" ", tags);
    }

    /** The question and what can be chosen. */
    static String front(Entry entry) {
        return "<div class=\"stem\">" + Html.text(entry.stem()) + "</div>" + options(entry);
    }

    /** What can be chosen; nothing where the answer is typed. */
    static String options(Entry entry) {
        return switch (entry.asked()) {
            case TYPED -> "";
            case CHOICE, ORDER -> list("ol type=\"A\"", entry.options());
            case MULTIPLE -> "<p>Choose every right answer.</p>" + list("ol type=\"A\"", entry.options());
            case MATCH -> list("ol", lefts(entry)) + list("ol type=\"A\"", entry.options());
        };
    }

    private static List<String> lefts(Entry entry) {
        return entry.pairs().stream().map(Pair::left).toList();
    }

    private static String list(String tag, List<String> texts) {
        StringBuilder html = new StringBuilder("<" + tag + ">");
        texts.forEach(text -> html.append("<li>").append(Html.text(text)).append("</li>"));
        return html + "</ol>".replace("ol", tag.substring(0, 2));
    }

    /** The right answer, in letters and in words. */
    static String answer(Entry entry) {
        return switch (entry.asked()) {
            case TYPED -> bold(entry.accepted().get(0)) + others(entry);
            case CHOICE ->
                bold(Notes.letters(entry) + ". "
                        + entry.item().interaction().key().get(0));
            case MULTIPLE -> {
                StringBuilder html = new StringBuilder();
                entry.key()
                        .forEach(i -> html.append(
                                bold(Notes.letter(i) + ". " + entry.options().get(i))));
                yield html.toString();
            }
            case ORDER ->
                bold(Notes.letters(entry))
                        + list("ol", entry.item().interaction().key());
            case MATCH ->
                bold(Notes.letters(entry))
                        + list(
                                "ul",
                                entry.pairs().stream()
                                        .map(pair -> pair.left() + " — " + pair.right())
                                        .toList());
        };
    }

    private static String bold(String text) {
        return "<div class=\"key\"><b>" + Html.text(text) + "</b></div>";
    }

    private static String others(Entry entry) {
        List<String> others = entry.accepted().subList(1, entry.accepted().size());
        return others.isEmpty() ? "" : "<div>" + Html.text("Also: " + String.join("; ", others)) + "</div>";
    }

    /** Why the other options are wrong. */
    static String reasons(Entry entry) {
        StringBuilder html = new StringBuilder();
        if (entry.asked() == Asked.CHOICE || entry.asked() == Asked.MULTIPLE) {
            List<Option> choices = entry.choices();
            for (int i = 0; i < choices.size(); i++) {
                if (!choices.get(i).feedback().isEmpty()) {
                    String option = Notes.letter(i) + ". " + choices.get(i).text();
                    html.append("<li>" + Html.text(option) + ": "
                            + Html.text(choices.get(i).feedback()) + "</li>");
                }
            }
        }
        return html.length() == 0 ? "" : "<ul class=\"reasons\">" + html + "</ul>";
    }
}
