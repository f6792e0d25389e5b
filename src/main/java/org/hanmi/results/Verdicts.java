package org.hanmi.results;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.item.Interaction;

/** What is to be mended in an item, and why: only where enough students answered it. */
final class Verdicts {

    /** Nobody learns anything from an item that more than this are right about. */
    private static final double EASY = 0.95;

    /** Below this an item hardly tells who knows; Moodle marks it, too. */
    private static final double WEAK = 0.10;

    /** A wrong option that fewer choose does not work. */
    private static final double IDLE = 0.05;

    private Verdicts() {}

    static List<String> of(ItemResult result) {
        List<String> faults = new ArrayList<>();
        double facility = result.facility();
        Double discrimination = result.discrimination();
        if (result.item().interaction() instanceof Interaction.Choice
                && !result.options().isEmpty()
                && facility <= 1.0 / result.options().size()) {
            faults.add("no more are right than by guessing; look at the key first");
        } else if (facility > EASY) {
            faults.add("nearly everybody is right");
        }
        if (discrimination != null && discrimination < 0) {
            faults.add("those who do well elsewhere miss it; look at the key first");
        } else if (discrimination != null && discrimination < WEAK) {
            faults.add("it hardly tells who knows");
        }
        for (ItemResult.OptionResult option : result.options()) {
            Double drawn = option.discrimination();
            if (option.isKey()) {
                continue;
            }
            if (option.chosen() < IDLE * option.offered()) {
                faults.add("“" + option.text() + "” is chosen by " + option.chosen() + " of " + option.offered());
            } else if (drawn != null && drawn > 0) {
                faults.add("“" + option.text() + "” draws those who do well elsewhere; look whether it is wrong");
            }
        }
        return faults;
    }
}
