package org.hanmi.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Person;
import org.hanmi.fact.Place;
import org.hanmi.knowledge.KnowledgeBase;

/**
 * What a learner reads after a question has the answer in it (rule 18). Only names, dates and numbers are looked for:
 * a phrase may be said in other words.
 */
final class RationaleRules {

    private static final Map<String, String> FIGURES = figures();

    private final KnowledgeBase knowledge;

    RationaleRules(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    void judge(Examined examined, Faults faults) {
        if (faults.areGraveOnly() || !examined.isByHand() || examined.isTrueOrFalse()) {
            return;
        }
        String rationale = Plain.of(examined.item().rationale());
        int wrong = examined.wrong().size();
        for (Option right : examined.options().subList(0, examined.options().size() - wrong)) {
            if (!holds(rationale, right)) {
                faults.doubtful(
                        18, "the rationale, or what the fact says, does not name the key “" + right.text() + "”");
                return;
            }
        }
    }

    private boolean holds(String rationale, Option right) {
        if (right.named() != null) {
            return isNamed(rationale, right);
        }
        return switch (right.sort()) {
            case YEAR, MONTH, DAY, NUMBER -> hasFigure(rationale, right.plain());
            case PERSON, PLACE, ORGANIZATION, OFFICE, QUOTATION, TEXT -> true;
        };
    }

    private boolean isNamed(String rationale, Option right) {
        if (rationale.contains(Names.withoutArticle(right.plain()))) {
            return true;
        }
        for (String form : right.otherForms()) {
            if (rationale.contains(form)) {
                return true;
            }
        }
        Person person = right.person();
        if (person != null) {
            return rationale.contains(Plain.of(person.surname()));
        }
        Place place = right.place();
        return place != null
                ? isPlaceNamed(rationale, place)
                : right.sort() == Sort.OFFICE || hasMostWords(rationale, right.plain());
    }

    /** A government goes by its capital, a country by its adjective, a city by its country. */
    private boolean isPlaceNamed(String rationale, Place key) {
        for (Place place : knowledge.world().places()) {
            String adjective = place.adjective();
            boolean told = rationale.contains(Plain.of(place.name()))
                    || (adjective != null && rationale.contains(Plain.of(adjective)));
            if (told && knowledge.overlap(place.id(), key.id())) {
                return true;
            }
        }
        return false;
    }

    /** “The Temporary Commission” for the “UN Temporary Commission on Korea”. */
    private static boolean hasMostWords(String rationale, String key) {
        int all = 0;
        int told = 0;
        for (String word : Plain.words(key)) {
            if (word.length() > 3) {
                all++;
                told += rationale.contains(" " + word) ? 1 : 0;
            }
        }
        return 2 * told > all;
    }

    /** The first number of the key, or a month, in figures or in words. */
    private static boolean hasFigure(String rationale, String key) {
        Set<String> told = new HashSet<>();
        for (String word : Plain.words(rationale)) {
            told.add(word);
            told.add(FIGURES.getOrDefault(word, word));
        }
        for (String word : Plain.words(key)) {
            String figure = FIGURES.getOrDefault(word, word);
            if (Character.isDigit(figure.charAt(0))) {
                return told.contains(figure) || told.stream().anyMatch(other -> other.startsWith(figure + "th"));
            }
        }
        return true;
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new HashMap<>();
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen twenty")
                        .split(" ");
        for (int i = 0; i < small.length; i++) {
            figures.put(small[i], Integer.toString(i));
        }
        String[] ordinals =
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
        for (int i = 0; i < ordinals.length; i++) {
            figures.put(ordinals[i], Integer.toString(i + 1));
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            figures.put(tens[i], Integer.toString(10 * (i + 3)));
        }
        figures.put("once", "1");
        figures.put("only", "1");
        figures.put("a", "1");
        figures.put("an", "1");
        figures.put("twice", "2");
        figures.put("both", "2");
        figures.put("pair", "2");
        figures.put("hundred", "100");
        figures.put("dozen", "12");
        return Map.copyOf(figures);
    }
}
