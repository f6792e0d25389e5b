package org.hanmi.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.answer.Asked;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;

/** Items for every way of answering: sound ones about Vienna in 1961, and hostile ones made of signs that bite. */
final class Samples {

    static final Setting SETTING = Setting.of(Instant.parse("2026-11-22T00:00:00Z"));

    private static final String[] BITES = {
        "*",
        "~",
        "=",
        "{",
        "}",
        ":",
        "::",
        "&",
        "<",
        ">",
        "#",
        "####",
        "\"",
        "'",
        "\\",
        "\\n",
        "\n",
        "\t",
        "%50%",
        "[html]",
        "]",
        "]]>",
        "<b>",
        "</p>",
        "&amp;",
        "&lt;",
        "<!--",
        "-- ",
        "->",
        "//",
        "$CATEGORY:",
        "=1+1",
        "@SUM(A1)",
        "+82",
        "|",
        "`",
        "_",
        "한국",
        "대통령 윤석열",
        "العربية",
        "עברית",
        "𝄞",
        "\u0007",
        "\ud800",
        "\uffff",
        "\u2028",
        "\r\n",
        "é",
        "e\u0301",
        "A) x",
        "ANSWER: B",
        "{{c1::x}}",
        "\\(x\\)",
        ",",
        ";",
        "T",
        "TRUE",
        "1.",
        "$",
        "^",
        "~%100%",
        ".",
        "word",
        "word",
        "word",
        "word"
    };

    private Samples() {}

    /** One of each kind, small enough to read. */
    static List<Item> vienna() {
        return List.of(
                item(
                        "which-city/1961-06-05-state-vienna#meeting",
                        "which-city",
                        "In which city did John F. Kennedy and Nikita Khrushchev meet on 3 June 1961?",
                        new Interaction.Choice(
                                "Vienna",
                                List.of(
                                        new Distractor("Paris", "Kennedy had left Paris on 3 June."),
                                        new Distractor("London", "Kennedy went to London afterwards, on 4 June."))),
                        List.of(List.of("Vienna", "Wien", "빈"))),
                item(
                        "true-or-false/1961-06-05-state-vienna#meeting",
                        "true-false",
                        "True or false? Kennedy met Khrushchev in Paris.",
                        new Interaction.Choice("False", List.of(new Distractor("True", "They met in Vienna."))),
                        List.of()),
                item(
                        "who/1961-06-05-state-vienna#talks",
                        "who",
                        "한국어로: 빈 회담에 참석한 사람은 누구입니까? {둘} ~ \"모두\" = 답",
                        new Interaction.Multiple(
                                List.of("존 F. 케네디", "니키타 흐루쇼프", "Dean Rusk"),
                                List.of(new Distractor(
                                        "Charles de Gaulle", "He was in Paris: <b>not</b> there & away."))),
                        List.of()),
                item(
                        "order/1961-06-05-state-vienna#trip",
                        "order",
                        "Put Kennedy's stops of June 1961 in order, the earliest first.",
                        new Interaction.Order(List.of("Paris", "Vienna", "London")),
                        List.of()),
                item(
                        "match/1961-06-05-state-vienna#hosts",
                        "match",
                        "Match each city with its country.",
                        new Interaction.Match(List.of(
                                new Interaction.Match.Pair("Paris", "France"),
                                new Interaction.Match.Pair("Vienna", "Austria"),
                                new Interaction.Match.Pair("Lyon", "France"),
                                new Interaction.Match.Pair("London", "United Kingdom"))),
                        List.of()));
    }

    /** Items of every kind, all of whose texts are made of signs that mean something to some format. */
    static List<Item> hostile(long seed) {
        Random random = new Random(seed);
        String id = "model:" + seed + "/1961-06-05-state-vienna#x" + (seed % 3 == 0 ? "]&<\"" : "");
        return List.of(
                item(
                        id + "-choice",
                        "who",
                        text(random, "stem"),
                        new Interaction.Choice(text(random, "right"), wrong(random, 3)),
                        List.of(List.of(text(random, "alias"), "*", "a*b"))),
                item(
                        id + "-multiple",
                        "who",
                        text(random, "stem"),
                        new Interaction.Multiple(
                                List.of(text(random, "one"), text(random, "two"), text(random, "three")),
                                wrong(random, 2)),
                        List.of()),
                item(
                        id + "-order",
                        "order",
                        text(random, "stem"),
                        new Interaction.Order(
                                List.of(text(random, "first"), text(random, "second"), text(random, "third"))),
                        List.of()),
                item(
                        id + "-match",
                        "match",
                        text(random, "stem"),
                        new Interaction.Match(List.of(
                                new Interaction.Match.Pair(text(random, "left1"), text(random, "right1")),
                                new Interaction.Match.Pair(text(random, "left2"), text(random, "right2")),
                                new Interaction.Match.Pair(text(random, "left3"), text(random, "right3")))),
                        List.of()));
    }

    private static List<Distractor> wrong(Random random, int count) {
        List<Distractor> wrong = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            wrong.add(new Distractor(text(random, "wrong" + i), text(random, "because" + i)));
        }
        return wrong;
    }

    /** Some hostile signs around a word, so that no two texts of an item are the same. */
    private static String text(Random random, String word) {
        StringBuilder text = new StringBuilder();
        int before = random.nextInt(5);
        for (int i = 0; i < before; i++) {
            text.append(BITES[random.nextInt(BITES.length)]).append(random.nextBoolean() ? " " : "");
        }
        text.append(word);
        int after = random.nextInt(5);
        for (int i = 0; i < after; i++) {
            text.append(random.nextBoolean() ? " " : "").append(BITES[random.nextInt(BITES.length)]);
        }
        return text.toString();
    }

    private static Item item(
            String id, String kind, String stem, Interaction interaction, List<List<String>> accepted) {
        return new Item(
                new ItemId(id),
                kind,
                stem,
                interaction,
                accepted,
                "They met in Vienna for two days: 3 & 4 June.",
                List.of(new FactId("1961-06-05-state-vienna", "meeting")),
                List.of(
                        new Cited(
                                "1961-06-05-state-vienna", "State", "1961-06-05", "2", "https://example.org/?a=1&b=2"),
                        new Cited(
                                "1961-06-05-state-vienna", "State", "1961-06-05", "4", "https://example.org/?a=1&b=2")),
                List.of("summits"),
                "1961-06-03",
                2);
    }

    /** Entries of a format, with what it does not hold left out. */
    static List<Entry> fitting(List<Item> items, Format format, boolean typed) {
        Booklet booklet = Booklet.of("Vienna: {a} & <b>", Arranged.entries(items, "7", typed));
        return Fitting.of(booklet, format).booklet().entries();
    }

    /** True if the entry is answered by choosing options. */
    static boolean isOffered(Entry entry) {
        return entry.asked() == Asked.CHOICE || entry.asked() == Asked.MULTIPLE;
    }
}
