package org.hanmi.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.jspecify.annotations.Nullable;

/** A few items of every kind on history that everybody can look up. */
public final class SmallBank {

    public static final Map<String, String> TOPICS = Map.of("summits", "Summits", "alliance", "Alliance and troops");

    public static final String VIENNA = "meeting-place/vienna-summit#meeting";
    public static final String TREATY_YEAR = "which-year/mutual-defense#treaty";
    public static final String TREATY_DAY = "which-day/mutual-defense#treaty";
    public static final String TROOPS = "how-many/troops#number";
    public static final String DECLARATION = "who-signed/panmunjom#declaration";
    public static final String SUMMITS = "order/panmunjom#summits";
    public static final String OFFICES = "match/cabinet#offices";
    public static final String CHUNG = "who-met-whom/seoul-talks#blinken-chung";
    public static final String HOST = "who-hosted/june-summit#host";

    private SmallBank() {}

    /** All of them. */
    public static List<Item> items() {
        return List.of(
                choice(
                        VIENNA,
                        "Where did John F. Kennedy and Nikita Khrushchev meet on 3–4 June 1961?",
                        "Vienna",
                        List.of("Vienna", "Wien"),
                        "summits",
                        "1961-06-03/1961-06-04",
                        new Distractor("Paris", "Kennedy was in Paris until 3 June, on a state visit."),
                        new Distractor("Ottawa", "Kennedy was in Ottawa in May.")),
                choice(
                        TREATY_YEAR,
                        "In which year did the United States and South Korea sign their Mutual Defense Treaty?",
                        "1953",
                        List.of("1953"),
                        "alliance",
                        "1953-10-01",
                        new Distractor("1950", "The war began in 1950; the treaty followed the armistice."),
                        new Distractor("1954", "The treaty entered into force in 1954.")),
                choice(
                        TREATY_DAY,
                        "On which day did the United States and South Korea sign their Mutual Defense Treaty?",
                        "1 October 1953",
                        List.of("1 October 1953", "1953-10-01"),
                        "alliance",
                        "1953-10-01",
                        new Distractor("27 July 1953", "On 27 July the armistice was signed."),
                        new Distractor("17 November 1954", "On that day the treaty entered into force.")),
                choice(
                        TROOPS,
                        "About how many American troops were stationed in South Korea in 2021?",
                        "28,500",
                        List.of("28,500"),
                        "alliance",
                        "2021",
                        new Distractor("8,500", "There have been more than 20,000 since the war."),
                        new Distractor("85,000", "That is more than in Korea and Japan together.")),
                item(
                        DECLARATION,
                        "Which two leaders signed the Panmunjom Declaration on 27 April 2018?",
                        new Interaction.Multiple(
                                List.of("Moon Jae-in", "Kim Jong Un"),
                                List.of(
                                        new Distractor("Donald Trump", "Trump met Kim in Singapore in June."),
                                        new Distractor("Xi Jinping", "China was not at the summit."))),
                        List.of(),
                        "summits",
                        "2018-04-27"),
                item(
                        SUMMITS,
                        "Put these meetings in order.",
                        new Interaction.Order(List.of(
                                "the Pyongyang summit of Kim Dae-jung", "the Singapore summit", "the Hanoi summit")),
                        List.of(),
                        "summits",
                        "2019-02-28"),
                item(
                        OFFICES,
                        "Which office did each of them hold in March 2021?",
                        new Interaction.Match(List.of(
                                new Interaction.Match.Pair("Antony Blinken", "secretary of state"),
                                new Interaction.Match.Pair("Lloyd Austin", "secretary of defense"),
                                new Interaction.Match.Pair("Jake Sullivan", "national security advisor"))),
                        List.of(),
                        "alliance",
                        "2021-03"),
                choice(
                        CHUNG,
                        "Which South Korean minister did Antony Blinken meet in Seoul on 17 March 2021?",
                        "Chung Eui-yong",
                        List.of("Chung Eui-yong", "Chung", "정의용"),
                        "alliance",
                        "2021-03-17",
                        new Distractor("Suh Wook", "Suh Wook was the defence minister; he met Blinken on 18 March."),
                        new Distractor("Kang Kyung-wha", "Kang Kyung-wha had left the office in February 2021.")),
                choice(
                        HOST,
                        "Who received Kim Dae-jung in Pyongyang in June 2000?",
                        "Kim Jong Il",
                        List.of("Kim Jong Il", "Kim Jong-il", "김정일"),
                        "summits",
                        "2000-06-13",
                        new Distractor("Kim Il Sung", "Kim Il Sung had died in 1994."),
                        new Distractor("Kim Jong Un", "Kim Jong Un came to power in 2011.")));
    }

    /** One of them. */
    public static Item item(String id) {
        return items().stream()
                .filter(item -> item.id().text().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Many simple items, some of which are siblings; for properties. */
    public static List<Item> many(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String fact = "article-" + i % 7 + "#fact-" + i / 3;
            items.add(choice(
                    "model-" + i % 3 + "/" + fact,
                    "Which number is " + i + " more than one thousand?",
                    Integer.toString(1000 + i),
                    i % 2 == 0 ? List.of(Integer.toString(1000 + i)) : List.of(),
                    "alliance",
                    null,
                    new Distractor(Integer.toString(5000 + i), "That is far more."),
                    new Distractor(Integer.toString(7000 + i), "That is far more still.")));
        }
        return items;
    }

    private static Item choice(
            String id,
            String stem,
            String key,
            List<String> accepted,
            String topic,
            @Nullable String when,
            Distractor... distractors) {
        return item(
                id,
                stem,
                new Interaction.Choice(key, List.of(distractors)),
                accepted.isEmpty() ? List.of() : List.of(accepted),
                topic,
                when);
    }

    private static Item item(
            String id,
            String stem,
            Interaction interaction,
            List<List<String>> accepted,
            String topic,
            @Nullable String when) {
        String fact = id.substring(id.indexOf('/') + 1);
        return new Item(
                new ItemId(id),
                id.substring(0, id.indexOf('/')),
                stem,
                interaction,
                accepted,
                "That is what the source says.",
                List.of(FactId.parse(fact)),
                List.of(new Cited(
                        fact.substring(0, fact.indexOf('#')),
                        "Office of the Historian",
                        "2021-03-18",
                        "2",
                        "https://history.state.gov/")),
                List.of(topic),
                when,
                1);
    }
}
