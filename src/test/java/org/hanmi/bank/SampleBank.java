package org.hanmi.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;

/** Banks by a seed: every way of answering, several items on a fact, texts of one to four bytes a character. */
final class SampleBank {

    private static final List<String> WORDS = List.of(
            "Seoul",
            "한미",
            "정의용",
            "alliance",
            "“troops”",
            "2+2",
            "é",
            "🇰🇷",
            "line\nbreak",
            "back\\slash",
            "\u0001",
            "日米韓");

    private final Random random;

    SampleBank(long seed) {
        random = new Random(seed);
    }

    /** Writes so many files into a folder, some of them in handwritten/. */
    void write(Path folder, int files) throws IOException {
        for (int file = 0; file < files; file++) {
            String article = "20" + (10 + file % 12) + "-01-01-article-" + file;
            List<Item> items = items(article, random.nextInt(6));
            Path place = folder.resolve(file % 5 == 4 ? "handwritten" : article.substring(0, 4));
            Files.createDirectories(place);
            Files.writeString(place.resolve(article + ".json"), BankWriter.text(article, items));
        }
    }

    /** Items of one article. */
    List<Item> items(String article, int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            FactId fact = new FactId(article, "fact-" + i / 2);
            Interaction interaction = interaction();
            items.add(new Item(
                    ItemId.of("model-" + i, fact),
                    "kind-" + random.nextInt(4),
                    "Question " + text(),
                    interaction,
                    random.nextBoolean()
                            ? interaction.key().stream().map(List::of).toList()
                            : List.of(),
                    text(),
                    List.of(fact),
                    List.of(new Cited(
                            article, text(), random.nextBoolean() ? "2021" : null, null, "https://x.example")),
                    texts(),
                    random.nextBoolean() ? "2021-03-1" + random.nextInt(10) : null,
                    1 + random.nextInt(5),
                    texts(),
                    texts()));
        }
        return items;
    }

    private Interaction interaction() {
        List<Distractor> wrong =
                List.of(new Distractor("no " + text(), text()), new Distractor("nor " + text(), text()));
        return switch (random.nextInt(4)) {
            case 0 -> new Interaction.Choice("yes " + text(), wrong);
            case 1 -> new Interaction.Multiple(List.of("a " + text(), "b " + text()), wrong);
            case 2 -> new Interaction.Order(List.of("first " + text(), "then " + text()));
            default ->
                new Interaction.Match(List.of(
                        new Interaction.Match.Pair("one " + text(), "eins"),
                        new Interaction.Match.Pair("two " + text(), "zwei")));
        };
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return text.toString();
    }
}
