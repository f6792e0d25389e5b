package org.hanmi.quality;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.KnowledgeBase;

/** The stem tells nothing of the key: no word of it, no other name for it, no title that fits only it (rule 12). */
final class LeakRules {

    /** Words that may stand in a stem and in its key, since they tell nothing. */
    private static final Set<String> COMMON = Set.of(
            ("about after against before being between country countries during first from have into korea korean north"
                            + " other over said south states such than that their there these they this those through"
                            + " united until what when where which while with would year years march january february"
                            + " december november june september talks policy minister secretary state president"
                            + " american whose")
                    .split(" "));

    private static final Pattern COUNTERPART = Pattern.compile("\\bcounterparts?\\b");

    private final KnowledgeBase knowledge;
    private final Names names;

    LeakRules(KnowledgeBase knowledge, Names names) {
        this.knowledge = knowledge;
        this.names = names;
    }

    void judge(Examined examined, Faults faults) {
        if (examined.isTrueOrFalse()) {
            return;
        }
        if (examined.interaction() instanceof Interaction.Choice) {
            if (!key(examined, faults) && !otherForm(examined, faults)) {
                word(examined, faults);
            }
            nationality(examined, faults);
        } else if (examined.interaction() instanceof Interaction.Multiple multiple) {
            multiple.key().stream()
                    .filter(right -> examined.stem().contains(Plain.of(right)))
                    .findFirst()
                    .ifPresent(right -> faults.grave(12, "the stem contains the right option “" + right + "”"));
        } else if (examined.interaction() instanceof Interaction.Match match) {
            for (Interaction.Match.Pair pair : match.pairs()) {
                if (Plain.of(pair.left()).contains(Plain.of(pair.right()))
                        || Plain.of(pair.right()).contains(Plain.of(pair.left()))) {
                    faults.grave(12, "“" + pair.left() + "” and “" + pair.right() + "” give each other away");
                }
            }
        }
    }

    private static boolean key(Examined examined, Faults faults) {
        boolean leaks = examined.stem().contains(examined.right().plain());
        if (leaks) {
            faults.grave(12, "the stem contains the key");
        }
        return leaks;
    }

    /** What a stem quotes it may ask the meaning of, and letters are asked for what they stand for. */
    private boolean otherForm(Examined examined, Faults faults) {
        if (examined.item().kind().equals("meaning")) {
            return false;
        }
        String own = examined.ownPlain();
        for (String form : examined.right().otherForms()) {
            if (form.length() > 4 && own.contains(form)) {
                faults.grave(12, "the stem contains “" + form.strip() + "”, another name of the key");
                return true;
            }
        }
        Person person = examined.right().person();
        if (person != null && names.standsAlone(Plain.of(person.surname()), examined.stem())) {
            faults.grave(12, "the stem contains the surname of the key");
            return true;
        }
        for (List<String> forms : examined.item().accepted()) {
            for (String form : forms) {
                if (form.length() > 2 && person == null && own.contains(Plain.of(form))) {
                    faults.grave(12, "the stem contains “" + form + "”, another form of the key");
                    return true;
                }
            }
        }
        return false;
    }

    private static void word(Examined examined, Faults faults) {
        for (String word : Plain.words(examined.right().plain())) {
            boolean telling = word.length() >= 5 && !COMMON.contains(word);
            if (telling && examined.stem().contains(" " + word + " ") && !inEvery(word, examined.wrong())) {
                faults.grave(12, "the stem contains “" + word + "”, a word of the key");
                return;
            }
        }
    }

    private static boolean inEvery(String word, List<Option> wrong) {
        return wrong.stream().allMatch(option -> option.plain().contains(" " + word + " "));
    }

    /** “Which Chinese minister” with one Chinese among the options, “his counterpart” with one Korean (trap 60). */
    private void nationality(Examined examined, Faults faults) {
        Person key = examined.right().person();
        if (key == null || examined.wrong().isEmpty()) {
            return;
        }
        Place country = knowledge.place(key.country());
        for (Option option : examined.wrong()) {
            Person other = option.person();
            if (other == null || other.country().equals(key.country())) {
                return;
            }
        }
        String adjective = country.adjective() == null ? country.name() : country.adjective();
        if (asksFor(examined.item().stem(), adjective)
                || (COUNTERPART.matcher(examined.own()).find()
                        && examined.stem().contains(Plain.of(adjective)))) {
            faults.grave(12, "only the key is " + adjective + " among the options, and the stem asks for that");
        }
    }

    private static boolean asksFor(String stem, String adjective) {
        for (String start : List.of("Which ", "What ", "Who was the ", "Who, the ")) {
            if (stem.startsWith(start + adjective + " ")) {
                return true;
            }
        }
        return false;
    }
}
