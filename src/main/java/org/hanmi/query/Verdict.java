package org.hanmi.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.fact.Fact;

/** Whether a question has one answer, and what it must say for that. */
public sealed interface Verdict {

    /** All constraints in the order in which they were considered. */
    List<Step> steps();

    /** Other facts that fit the question and give the same answer. */
    List<Fact> agreeing();

    /**
     * What the question says of one sort of constraint, with a space before it: {@code  in Seoul}. Nothing if it says
     * nothing of it. Of several the last is said, which is the narrowest.
     */
    default String phrase(Class<? extends Constraint> sort) {
        String phrase = "";
        for (Step step : steps()) {
            if (step.isSaid() && sort.isInstance(step.constraint())) {
                phrase = " " + step.constraint().words();
            }
        }
        return phrase;
    }

    /** The other answers that only constraints of one sort rule out. */
    default Set<String> ruledOutBy(Class<? extends Constraint> sort) {
        Set<String> answers = new HashSet<>();
        for (Step step : steps()) {
            if (sort.isInstance(step.constraint())) {
                step.ruledOut().forEach(rival -> answers.add(rival.answer()));
            }
        }
        return answers;
    }

    /** True if the question says something of that sort. */
    default boolean says(Class<? extends Constraint> sort) {
        return steps().stream().anyMatch(step -> step.isSaid() && sort.isInstance(step.constraint()));
    }

    /** One answer is left. */
    record One(List<Step> steps, List<Fact> agreeing) implements Verdict {
        /** Copies the lists. */
        public One {
            steps = List.copyOf(steps);
            agreeing = List.copyOf(agreeing);
        }
    }

    /**
     * Whatever is said, more than one answer is possible.
     *
     * @param rivals the others
     */
    record Several(List<Step> steps, List<Fact> agreeing, List<Rival> rivals) implements Verdict {
        /** Copies the lists. */
        public Several {
            steps = List.copyOf(steps);
            agreeing = List.copyOf(agreeing);
            rivals = List.copyOf(rivals);
        }
    }
}
