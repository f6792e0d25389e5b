package org.hanmi.quality;

import java.util.HashSet;
import java.util.Set;
import org.hanmi.item.Distractor;
import org.hanmi.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;

/** No reason rests on memory: a year that it names stands in the articles together with what it says of that year (rule 1). */
final class MemoryRules {

    private final KnowledgeBase knowledge;
    private @Nullable KnownYears known;

    MemoryRules(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    void judge(Examined examined, Faults faults) {
        if (faults.areGraveOnly()
                || !examined.isByHand()
                || examined.item().basis().isEmpty()) {
            return;
        }
        Set<Integer> told = null;
        for (Distractor wrong : examined.interaction().distractors()) {
            // Most reasons name no year; then there is nothing to look up.
            if (!YearWords.years(wrong.feedback()).isEmpty()) {
                told = told == null ? told(examined) : told;
                judge(wrong, told, faults);
            }
        }
    }

    private void judge(Distractor wrong, Set<Integer> told, Faults faults) {
        for (String clause : wrong.feedback().split("(?<=[;.]) ")) {
            for (int year : YearWords.years(clause)) {
                if (!told.contains(year) && !isReckoned(clause) && !isKnown(year, clause, wrong.text())) {
                    faults.doubtful(
                            1,
                            "the reason why “" + wrong.text() + "” is wrong names the year " + year
                                    + ", and no article has that year with what is said of it");
                    return;
                }
            }
        }
    }

    /** That one date is later than another needs no source. */
    private static boolean isReckoned(String clause) {
        return clause.contains(" too late") || clause.contains(" too early");
    }

    /** What names nobody and nothing cannot be looked up. */
    private boolean isKnown(int year, String clause, String option) {
        KnownYears years = known();
        Set<String> names = years.names(clause);
        names = names.isEmpty() ? years.names(option) : names;
        return names.isEmpty() || years.knows(year, names, YearWords.content(clause + " " + option));
    }

    /** The years of the article itself, and of the question. */
    private Set<Integer> told(Examined examined) {
        Set<Integer> told =
                new HashSet<>(known().of(examined.item().basis().get(0).article()));
        told.addAll(YearWords.years(examined.item().stem()));
        told.addAll(YearWords.years(examined.item().rationale()));
        examined.interaction().key().forEach(key -> told.addAll(YearWords.years(key)));
        return told;
    }

    private KnownYears known() {
        KnownYears years = known;
        if (years == null) {
            years = new KnownYears(knowledge);
            known = years;
        }
        return years;
    }
}
