package org.hanmi.guide;

import java.nio.file.Path;
import java.util.List;
import org.hanmi.article.Articles;
import org.hanmi.fact.FactId;
import org.hanmi.fact.World;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.knowledge.KnowledgeBase;

/** The sample articles, and three questions about them. */
public final class SmallGuide {

    /** Where the sample articles are. */
    public static final Path ARTICLES = Path.of("src/test/resources/sample");

    private static final String SEOUL = "2021-03-18-state-seoul-talks";
    private static final String VIENNA = "1961-06-04-state-vienna-summit";

    private SmallGuide() {}

    static World world() {
        return Articles.read(ARTICLES).world();
    }

    /** All that can be looked up. */
    public static Guide guide() {
        return new Guide(new KnowledgeBase(world()), items());
    }

    private static Item choice(
            String model,
            String fact,
            String stem,
            String right,
            String wrong,
            String why,
            List<String> people,
            List<String> places) {
        FactId basis = FactId.parse(fact);
        return new Item(
                ItemId.of(model, basis),
                "who-met-whom",
                stem,
                new Interaction.Choice(right, List.of(new Distractor(wrong, why))),
                List.of(List.of(right)),
                "They met there for the first time.",
                List.of(basis),
                List.of(new Cited(
                        basis.article(),
                        "US Department of State",
                        basis.article().substring(0, 10),
                        "1",
                        "https://example.org/" + basis.local())),
                List.of("summits"),
                "2021-03-17",
                2,
                people,
                places);
    }

    /** Whom Blinken met in Seoul, where Kennedy met Khrushchev, and which post Rusk held. */
    public static List<Item> items() {
        return List.of(
                choice(
                        "meeting-counterpart",
                        SEOUL + "#blinken-chung",
                        "Which South Korean minister did Antony Blinken meet in Seoul on 17 March 2021?",
                        "Chung Eui-yong",
                        "Dean Rusk",
                        "Dean Rusk was secretary of state in the 1960s.",
                        List.of("antony-blinken", "chung-eui-yong"),
                        List.of("seoul")),
                choice(
                        "meeting-place",
                        VIENNA + "#meeting",
                        "Where did John F. Kennedy and Nikita Khrushchev meet in June 1961?",
                        "Vienna",
                        "Paris",
                        "John F. Kennedy was in Paris until 3 June.",
                        List.of("john-f-kennedy", "nikita-khrushchev"),
                        List.of("vienna")),
                choice(
                        "visit-place",
                        VIENNA + "#stop",
                        "Which city did John F. Kennedy visit after Paris?",
                        "Vienna",
                        "Paris",
                        "Paris came first.",
                        List.of("john-f-kennedy"),
                        List.of("vienna")));
    }
}
