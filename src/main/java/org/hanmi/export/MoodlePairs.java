package org.hanmi.export;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Asked;

/**
 * Pairs as Moodle takes them. A matching question with fewer than three answers gives a notice there, and after a notice
 * the import ends: everything behind that question is lost without a word. An answer that belongs to nothing makes up the
 * number, and no key changes.
 */
final class MoodlePairs {

    private static final int FEWEST = 3;

    private MoodlePairs() {}

    /** The pairs of an order or a match; what makes up the number has nothing on its left. */
    static List<Pair> of(Entry entry) {
        List<Pair> pairs = new ArrayList<>(entry.pairs());
        while (pairs.size() < FEWEST) {
            String place = Integer.toString(pairs.size() + 1);
            pairs.add(new Pair("", entry.asked() == Asked.ORDER ? place : "–".repeat(pairs.size() - 1)));
        }
        return pairs;
    }
}
