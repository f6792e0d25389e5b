package org.hanmi.generate;

import org.hanmi.fact.Fact;
import org.hanmi.time.PartialDate;

/** How hard an item is, from 1 to 5, by things that can be named; answers correct it once there are enough. */
final class Difficulty {

    private Difficulty() {}

    /** Rarely told facts, exact dates and sequences are harder; what every teacher asks is easier. */
    static int of(Fact fact, String kind) {
        int difficulty = switch (kind) {
            case "true-false", "which-country" -> 1;
            case "which-date", "order", "quote", "how-many" -> 3;
            default -> 2;
        };
        difficulty += fact.worth() == 3 ? 0 : 1;
        boolean exact = fact.when() instanceof PartialDate date && date.precision() == PartialDate.Precision.DAY;
        difficulty += kind.equals("which-date") && exact ? 1 : 0;
        return Math.min(5, difficulty);
    }
}
