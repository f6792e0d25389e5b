package org.hanmi.quality;

import java.util.ArrayList;
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
        sameMeaning(examined.options(), faults);
        if (examined.interaction() instanceof Interaction.Match match) {
            sameMeaning(
                    match.pairs().stream()
                            .map(pair -> Option.of(pair.left(), names))
                            .toList(),
                    faults);
        }
        sharedGround(examined, faults);
        if (!faults.areGraveOnly()) {
            containment(examined, faults);
        }
        if (examined.interaction() instanceof Interaction.Choice choice && !examined.isTrueOrFalse()) {
            length(choice, faults);
            oneSort(examined, faults);
            kindOfPlace(examined, faults);
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
        for (Option option : examined.options()) {
            boolean likely = option.plain().contains(" of ") || option.plain().contains(" none ");
            if (likely && CATCH_ALL.matcher(option.text()).find()) {
                faults.grave(13, "“" + option.text() + "” is about the other options and not about the question");
            }
        }
    }

    private static void sameMeaning(List<Option> options, Faults faults) {
        Map<String, Option> seen = new HashMap<>();
        for (Option option : options) {
            Option before = seen.putIfAbsent(option.meaning(), option);
            if (before != null) {
                faults.grave(
                        13,
                        before.text().equals(option.text())
                                ? "two options are “" + option.text() + "”"
                                : "two options mean “" + option.text() + "”: “" + before.text()
                                        + "” is another name for it");
            }
        }
    }

    private void sharedGround(Examined examined, Faults faults) {
        List<Place> places = new ArrayList<>(4);
        for (Option option : examined.options()) {
            Place place = option.place();
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
        List<String> options = examined.interaction().options();
        for (String whole : options) {
            for (String part : whole.split(" and |, ")) {
                if (part.length() < whole.length() && options.contains(part)) {
                    faults.doubtful(13, "the option “" + whole + "” contains the option “" + part + "”");
                }
            }
        }
    }

    private static void length(Interaction.Choice choice, Faults faults) {
        int longest = 0;
        for (Distractor distractor : choice.distractors()) {
            longest = Math.max(longest, distractor.text().length());
        }
        if (choice.right().length() > 20 && choice.right().length() > 1.5 * longest) {
            faults.grave(13, "the key is the longest option by far");
        }
    }

    private static void oneSort(Examined examined, Faults faults) {
        Sort key = examined.right().sort();
        for (Option option : examined.wrong()) {
            Sort other = option.sort();
            if (other == key) {
                continue;
            }
            String what = "the key is " + key.words() + " and the option “" + option.text() + "” is " + other.words();
            boolean surely = key.isDate() || other.isDate() || (key.isListed() && other.isListed());
            boolean person = key == Sort.PERSON || other == Sort.PERSON;
            if (surely && (person || key.isDate() || other.isDate())) {
                faults.grave(13, what);
            } else if (isTelling(key) && !looksLikeName(other, option.text()) && !isActor(examined)) {
                faults.doubtful(13, what);
            }
        }
    }

    /**
     * True if the key is a place by its name only: a country that acts or is spoken of like a body, a house that is both.
     * A stem that asks where, or for a city, asks for places.
     */
    private static boolean isActor(Examined examined) {
        Place place = examined.right().place();
        if (place == null) {
            return false;
        }
        boolean whole = switch (place.kind()) {
            case COUNTRY, REGION, SITE -> true;
            case CITY, CITY_STATE, ISLAND, STATE, SEA -> false;
        };
        String stem = examined.stem();
        return whole && !stem.contains(" where ") && !stem.contains(" which country ");
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

    private static void kindOfPlace(Examined examined, Faults faults) {
        for (Option option : examined.options()) {
            Place place = option.place();
            boolean wrongKind = place != null
                    && ((examined.stem().startsWith(" in which city ") && isCountry(place))
                            || (examined.stem().startsWith(" in which country ") && isCity(place)));
            if (wrongKind) {
                faults.grave(13, "“" + option.text() + "” is not the kind of place that the stem asks for");
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
