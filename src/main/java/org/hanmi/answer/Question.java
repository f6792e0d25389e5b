package org.hanmi.answer;

import java.util.List;
import org.hanmi.item.Item;

/**
 * An item as it is put this time.
 *
 * @param lefts for a match, the left sides from the top; else empty
 * @param options what can be chosen, from the top; empty if the answer is typed
 */
public record Question(Item item, Asked asked, List<String> lefts, List<String> options) {

    /** Copies the lists. */
    public Question {
        lefts = List.copyOf(lefts);
        options = List.copyOf(options);
    }

    /**
     * The label of an option: a digit, or a letter if digits would be taken for an option that is a number, and
     * for a match, whose left sides have the digits.
     *
     * @param index from 0
     */
    public String label(int index) {
        return lettered() ? letter(index) : Integer.toString(index + 1);
    }

    /** Tells whether the options are labelled with letters only. */
    public boolean lettered() {
        if (asked == Asked.MATCH) {
            return true;
        }
        for (String option : options) {
            if (readsAsLabel(option)) {
                return true;
            }
        }
        return false;
    }

    private static boolean readsAsLabel(String option) {
        // Most are longer than a digit with an article before it, and need no tables of letters to tell.
        int signs = 0;
        for (int i = 0; i < option.length(); i++) {
            signs += Character.isLetterOrDigit(option.charAt(i)) ? 1 : 0;
        }
        if (signs > 4) {
            return false;
        }
        String plain = Normal.text(option);
        return plain.length() == 1 && Character.isDigit(plain.charAt(0));
    }

    static String letter(int index) {
        return Character.toString('a' + index);
    }

    /** The right answer as one list: the key, in sequence for an order; beside the left sides for a match. */
    public List<String> key() {
        return item.interaction().key();
    }
}
