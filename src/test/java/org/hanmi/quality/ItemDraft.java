package org.hanmi.quality;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;

/** A sound item about Vienna in 1961, which a test spoils in one place. */
final class ItemDraft {

    static final FactId MEETING = new FactId("1961-06-05-state-vienna", "meeting");

    private String id = "which-city/1961-06-05-state-vienna#meeting";
    private String kind = "which-city";
    private String stem = "In which city did John F. Kennedy and Nikita Khrushchev meet on 3 June 1961?";
    private Interaction interaction = choice("Vienna", "Paris", "London");
    private List<List<String>> accepted = List.of();
    private String rationale = "They met in Vienna for two days.";
    private List<FactId> basis = List.of(MEETING);
    private List<Cited> sources =
            List.of(new Cited("1961-06-05-state-vienna", "State", "1961-06-05", "2", "https://example.org"));
    private List<String> topics = List.of("summits");
    private int difficulty = 2;

    /** One right option and wrong ones with sound reasons. */
    static Interaction choice(String right, String... wrong) {
        return new Interaction.Choice(right, distractors(wrong));
    }

    /** Wrong options with sound reasons. */
    static List<Distractor> distractors(String... wrong) {
        List<Distractor> distractors = new ArrayList<>();
        for (String option : wrong) {
            distractors.add(new Distractor(option, "That is another story, told elsewhere."));
        }
        return distractors;
    }

    ItemDraft id(String changed) {
        id = changed;
        return this;
    }

    ItemDraft kind(String changed) {
        kind = changed;
        return this;
    }

    ItemDraft stem(String changed) {
        stem = changed;
        return this;
    }

    ItemDraft options(String right, String... wrong) {
        interaction = choice(right, wrong);
        return this;
    }

    ItemDraft interaction(Interaction changed) {
        interaction = changed;
        return this;
    }

    ItemDraft accepted(String... forms) {
        accepted = List.of(List.of(forms));
        return this;
    }

    ItemDraft rationale(String changed) {
        rationale = changed;
        return this;
    }

    ItemDraft basis(String... local) {
        basis = List.of(local).stream()
                .map(name -> new FactId("1961-06-05-state-vienna", name))
                .toList();
        return this;
    }

    ItemDraft sources(Cited... changed) {
        sources = List.of(changed);
        return this;
    }

    ItemDraft topics(String... changed) {
        topics = List.of(changed);
        return this;
    }

    ItemDraft difficulty(int changed) {
        difficulty = changed;
        return this;
    }

    Item item() {
        return new Item(
                new ItemId(id),
                kind,
                stem,
                interaction,
                accepted,
                rationale,
                basis,
                sources,
                topics,
                "1961-06-03",
                difficulty);
    }
}
