package org.hanmi.set;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;

/** Items for tests, in few words. */
public final class Samples {

    private static final String ARTICLE = "2021-03-18-sample";

    private Samples() {}

    /** A question with options, the right one first. */
    public static Item choice(String fact, String stem, String... options) {
        List<Distractor> wrong = new ArrayList<>();
        for (int i = 1; i < options.length; i++) {
            wrong.add(new Distractor(options[i], "No."));
        }
        return item("ask", "who", fact, stem, new Interaction.Choice(options[0], wrong), "A rationale.");
    }

    /** A statement to judge. */
    public static Item statement(String fact, String stem, boolean isTrue) {
        Interaction judged = new Interaction.Choice(
                isTrue ? "True" : "False", List.of(new Distractor(isTrue ? "False" : "True", "No.")));
        return item("true-or-false", "true-false", fact, "True or false? " + stem, judged, "A rationale.");
    }

    /** Any question. */
    public static Item item(
            String model, String kind, String fact, String stem, Interaction interaction, String rationale) {
        return new Item(
                ItemId.of(model, ARTICLE + "#" + fact),
                kind,
                stem,
                interaction,
                interaction instanceof Interaction.Choice choice && !kind.equals("true-false")
                        ? List.of(List.of(choice.right()))
                        : List.of(),
                rationale,
                List.of(new FactId(ARTICLE, fact)),
                List.of(new Cited(ARTICLE, "Sample News", "2021-03-18", "2", "https://x.example")),
                List.of("alliance"),
                "2021-03-18",
                2);
    }

    /** The item with another rationale. */
    public static Item saying(Item item, String rationale) {
        return item(
                item.id().model(),
                item.kind(),
                item.memory().substring(ARTICLE.length() + 1),
                item.stem(),
                item.interaction(),
                rationale);
    }

    /** So many items with nothing in common, each with three options. */
    public static List<Item> unrelated(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String word = word(i);
            items.add(choice(
                    "fact-" + word, "Which " + word + "stem is it?", word + "key", word + "wrong", word + "other"));
        }
        return items;
    }

    /** A word of four letters that shares no root with another. */
    private static String word(int number) {
        return "" + letter(number / 17576) + letter(number / 676) + letter(number / 26) + letter(number);
    }

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }
}
