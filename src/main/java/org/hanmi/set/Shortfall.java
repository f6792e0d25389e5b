package org.hanmi.set;

import java.util.ArrayList;
import java.util.List;

/**
 * A row for which there are not enough items, and what stands against the others that fit.
 *
 * @param row its number, from 1
 * @param conditions what it asks for
 * @param asked how many it asks for
 * @param found how many the set has
 * @param fitting how many items of the bank fit, the chosen ones included
 * @param elsewhere how many of them stand in another row
 * @param siblings how many ask for a fact that another item of the set asks for
 * @param enemies how many would give the key of another away, or theirs would be
 * @param excluded how many were in a former set, or ask for the same fact as one that was
 * @param unapproved how many nobody has approved
 */
public record Shortfall(
        int row,
        String conditions,
        int asked,
        int found,
        int fitting,
        int elsewhere,
        int siblings,
        int enemies,
        int excluded,
        int unapproved) {

    /** {@code row 2 (topic=alliance): 3 of 5}, and why. */
    @Override
    public String toString() {
        String start = "row " + row + " (" + conditions + "): " + found + " of " + asked + "; ";
        if (fitting == 0) {
            return start + "no item of the bank fits";
        }
        List<String> reasons = new ArrayList<>();
        add(reasons, elsewhere, "stand in another row");
        add(reasons, siblings, "ask for a fact that is asked for already");
        add(reasons, enemies, "would give a key away");
        add(reasons, excluded, "ask for a fact of an excluded set");
        add(reasons, unapproved, "are not approved");
        return start
                + fitting
                + (fitting == 1 ? " item fits" : " items fit")
                + (reasons.isEmpty() ? "" : ", of which " + String.join(", ", reasons));
    }

    private static void add(List<String> reasons, int count, String why) {
        if (count > 0) {
            reasons.add(count + " " + why);
        }
    }
}
