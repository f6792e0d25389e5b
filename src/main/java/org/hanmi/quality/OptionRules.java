package org.hanmi.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hanmi.fact.Place;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.KnowledgeBase;

/** Enough options, of one sort, no two of which mean the same or share ground, and none that stands out (rule 13). */
final class OptionRules {

    private static final Pattern CATCH_ALL = Pattern.compile(
            "(?i)\\b(all|none|both|neither|either|any) of (the above|these|them|the others)\\b|\\bnone\\b$");

    private final KnowledgeBase knowledge;
    private final Names names;

    OptionRules(KnowledgeBase knowledge, Names names) {
        this.knowledge = knowledge;
        this.names = names;
    }

    void judge(Examined examined, Faults faults) {
        count(examined, faults);
        catchAll(examined, faults);
        sameMeaning(examined, faults);
        sharedGround(examined, faults);
        containment(examined, faults);
        if (examined.interaction() instanceof Interaction.Choice choice && !examined.isTrueOrFalse()) {
            length(choice, faults);
            oneSort(choice, faults);
            kindOfPlace(examined, choice, faults);
        }
    }

    private static void count(Examined examined, Faults faults) {
        Interaction interaction = examined.interaction();
        int wrong = interaction.distractors().size();
        if (interaction instanceof Interaction.Choice) {
            if (wrong < (examined.isTrueOrFalse() ? 1 : 2)) {
                faults.grave(1, "only " + wrong + " wrong option that is certainly wrong for a reason");
            } else if (wrong > 3) {
                faults.grave(13, "there are more than four options");
            }
        } else if (interaction instanceof Interaction.Multiple multiple) {
            if (wrong < 1) {
                faults.grave(1, "no option that is certainly wrong for a reason");
            } else if (multiple.key().size() < 2) {
                faults.doubtful(13, "“select all” with one right option is a choice");
            }
        } else if (interaction.key().size() < 3) {
            faults.grave(
                    13, "fewer than three things to " + (interaction instanceof Interaction.Order ? "order" : "match"));
        }
    }

    private static void catchAll(Examined examined, Faults faults) {
        for (String option : examined.options()) {
            if (CATCH_ALL.matcher(option).find()) {
                faults.grave(13, "“" + option + "” is about the other options and not about the question");
            }
        }
    }

    private void sameMeaning(Examined examined, Faults faults) {
        sameMeaning(examined.options(), faults);
        if (examined.interaction() instanceof Interaction.Match match) {
            sameMeaning(match.pairs().stream().map(Interaction.Match.Pair::left).toList(), faults);
        }
    }

    private void sameMeaning(List<String> options, Faults faults) {
        Map<String, String> seen = new HashMap<>();
        for (String option : options) {
            String before = seen.putIfAbsent(Plain.of(names.meaning(option)), option);
            if (before != null) {
                faults.grave(
                        13,
                        before.equals(option)
                                ? "two options are “" + option + "”"
                                : "two options mean “" + option + "”: “" + before + "” is another name for it");
            }
        }
    }

    private void sharedGround(Examined examined, Faults faults) {
        List<Place> places = new java.util.ArrayList<>();
        for (String option : examined.options()) {
            Place place = names.place(option);
            if (place == null) {
                continue;
            }
            for (Place other : places) {
                if (!other.id().equals(place.id()) && knowledge.overlap(other.id(), place.id())) {
                    faults.grave(13, "“" + other.name() + "” and “" + place.name() + "” share ground");
                }
            }
            places.add(place);
        }
    }

    /** {@code Beijing} beside {@code Beijing and Moscow}. */
    private static void containment(Examined examined, Faults faults) {
        for (String whole : examined.options()) {
            for (String part : whole.split(" and |, ")) {
                if (part.length() < whole.length() && examined.options().contains(part)) {
                    faults.doubtful(13, "the option “" + whole + "” contains the option “" + part + "”");
                }
            }
        }
    }

    private static void length(Interaction.Choice choice, Faults faults) {
        int longest = choice.distractors().stream()
                .mapToInt(distractor -> distractor.text().length())
                .max()
                .orElse(0);
        if (choice.right().length() > 20 && choice.right().length() > 1.5 * longest) {
            faults.grave(13, "the key is the longest option by far");
        }
    }

    private void oneSort(Interaction.Choice choice, Faults faults) {
        Sort key = Sort.of(choice.right(), names);
        for (Distractor distractor : choice.distractors()) {
            Sort other = Sort.of(distractor.text(), names);
            if (other == key) {
                continue;
            }
            String what =
                    "the key is " + key.words() + " and the option “" + distractor.text() + "” is " + other.words();
            boolean surely = key.isDate() || other.isDate() || (key.isListed() && other.isListed());
            boolean person = key == Sort.PERSON || other == Sort.PERSON;
            if (surely && (person || key.isDate() || other.isDate())) {
                faults.grave(13, what);
            } else if (isTelling(key) && !looksLikeName(other, distractor.text())) {
                faults.doubtful(13, what);
            }
        }
    }

    /** Offices and organizations are often told by a phrase; people, places and numbers are not. */
    private static boolean isTelling(Sort key) {
        return key != Sort.TEXT && key != Sort.OFFICE && key != Sort.ORGANIZATION;
    }

    /** Someone or something of whom the lists do not know, but a name by its capitals. */
    private static boolean looksLikeName(Sort sort, String option) {
        if (sort != Sort.TEXT || option.contains(" and ")) {
            return false;
        }
        for (String word : option.split(" ")) {
            boolean small = word.equals("the") || word.equals("The") || word.equals("of");
            if (!small && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private void kindOfPlace(Examined examined, Interaction.Choice choice, Faults faults) {
        for (String option : choice.options()) {
            Place place = names.place(option);
            boolean wrongKind = place != null
                    && ((examined.stem().startsWith(" in which city ") && isCountry(place))
                            || (examined.stem().startsWith(" in which country ") && isCity(place)));
            if (wrongKind) {
                faults.grave(13, "“" + option + "” is not the kind of place that the stem asks for");
            }
        }
    }

    private static boolean isCountry(Place place) {
        return place.kind() != Place.Kind.CITY && place.kind() != Place.Kind.CITY_STATE;
    }

    private static boolean isCity(Place place) {
        return place.kind() != Place.Kind.COUNTRY && place.kind() != Place.Kind.CITY_STATE;
    }
}
