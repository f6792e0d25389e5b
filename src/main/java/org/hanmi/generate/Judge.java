package org.hanmi.generate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;

/** Finds what is wrong with a finished item, as far as a program can: leaks, aliases among the options, lengths. */
final class Judge {

    /** The most words a stem may have. About thirty is the aim; names and offices are long. */
    private static final int STEM_WORDS = 42;

    private static final Set<String> COMMON = Set.of(
            "about",
            "after",
            "against",
            "before",
            "being",
            "between",
            "country",
            "countries",
            "during",
            "first",
            "from",
            "have",
            "into",
            "korea",
            "korean",
            "north",
            "other",
            "over",
            "said",
            "south",
            "states",
            "such",
            "than",
            "that",
            "their",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "united",
            "until",
            "what",
            "when",
            "where",
            "which",
            "while",
            "with",
            "would",
            "year",
            "years",
            "march",
            "january",
            "february",
            "december",
            "november",
            "june",
            "september",
            "talks",
            "policy",
            "minister",
            "secretary",
            "state",
            "president",
            "american",
            "whose");

    private final Map<String, String> entityByName = new HashMap<>();

    Judge(KnowledgeBase knowledge) {
        for (Person person : knowledge.world().people()) {
            name(person.name(), person.id().slug());
            person.also().forEach(also -> name(also, person.id().slug()));
        }
        for (Place place : knowledge.world().places()) {
            name(place.name(), place.id().slug());
            place.also().forEach(also -> name(also, place.id().slug()));
        }
    }

    private void name(String name, String entity) {
        entityByName.put(name.toLowerCase(Locale.ROOT), entity);
    }

    /** The first fault found, as a sentence that begins with the number of the rule; nothing if there is none. */
    Optional<String> fault(Item item) {
        boolean trueFalse = item.kind().equals("true-false");
        Interaction interaction = item.interaction();
        int wrong = interaction.distractors().size();
        if (interaction instanceof Interaction.Choice && wrong < (trueFalse ? 1 : 2)) {
            return Optional.of("rule 1: only " + wrong + " wrong option that is certainly wrong for a reason");
        }
        if (interaction instanceof Interaction.Multiple && wrong < 1) {
            return Optional.of("rule 1: no option that is certainly wrong for a reason");
        }
        if (item.stem().split(" ").length > STEM_WORDS) {
            return Optional.of("rule 11: the stem has more than " + STEM_WORDS + " words");
        }
        for (Distractor distractor : interaction.distractors()) {
            if (!distractor.feedback().endsWith(".") && !distractor.feedback().endsWith("”")) {
                return Optional.of("rule 1: the option “" + distractor.text() + "” has no reason in a full sentence");
            }
        }
        return aliases(interaction)
                .or(() -> trueFalse || !(interaction instanceof Interaction.Choice choice)
                        ? Optional.empty()
                        : lengths(choice).or(() -> leak(item, choice)));
    }

    private Optional<String> aliases(Interaction interaction) {
        Set<String> seen = new HashSet<>();
        for (String option : interaction.options()) {
            String folded = option.toLowerCase(Locale.ROOT);
            if (!seen.add(entityByName.getOrDefault(folded, folded))) {
                return Optional.of("rule 13: two options mean “" + option + "”");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lengths(Interaction.Choice choice) {
        int longest = choice.distractors().stream()
                .mapToInt(distractor -> distractor.text().length())
                .max()
                .orElse(0);
        return choice.right().length() > 20 && choice.right().length() > 1.5 * longest
                ? Optional.of("rule 13: the key is the longest option by far")
                : Optional.empty();
    }

    private Optional<String> leak(Item item, Interaction.Choice choice) {
        String stem = " " + plain(item.stem()) + " ";
        if (stem.contains(" " + plain(choice.right()) + " ")) {
            return Optional.of("rule 12: the stem contains the key");
        }
        for (String word : plain(choice.right()).split(" ")) {
            boolean telling = word.length() >= 5 && !COMMON.contains(word);
            if (telling && stem.contains(" " + word + " ") && !inEvery(word, choice.distractors())) {
                return Optional.of("rule 12: the stem contains “" + word + "”, a word of the key");
            }
        }
        for (List<String> forms : item.accepted()) {
            for (String form : forms) {
                if (form.length() > 2 && stem.contains(" " + plain(form) + " ")) {
                    return Optional.of("rule 12: the stem contains “" + form + "”, another form of the key");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inEvery(String word, List<Distractor> distractors) {
        return distractors.stream()
                .allMatch(distractor -> (" " + plain(distractor.text()) + " ").contains(" " + word + " "));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
