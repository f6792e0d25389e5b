package org.hanmi.article;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the word someone probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word that differs in the fewest letters, if that is at most a third of them; else the only one
     * that has the word as a part, as {@code antony-blinken} has {@code blinken}.
     */
    public static @Nullable String to(String word, Collection<String> known) {
        String sought = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        int limit = Math.max(1, Math.min(4, sought.length() / 3));
        String best = null;
        int least = limit + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - sought.length()) < least) {
                int distance = distance(sought, candidate);
                if (distance < least) {
                    least = distance;
                    best = candidate;
                }
            }
        }
        return best != null ? best : onlyOneWith(sought, known);
    }

    private static @Nullable String onlyOneWith(String part, Collection<String> known) {
        String found = null;
        for (String candidate : known) {
            if (part.length() >= 3 && ("-" + candidate + "-").contains("-" + part + "-")) {
                if (found != null) {
                    return null;
                }
                found = candidate;
            }
        }
        return found;
    }

    /** A hint for a message, or null. */
    public static @Nullable String hint(String word, Collection<String> known) {
        String nearest = to(word, known);
        return nearest == null ? null : "did you mean “" + nearest + "”?";
    }

    /** Insertions, deletions, changes and swaps of neighbours (Damerau and Levenshtein). */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + 1);
                }
                row[j] = least;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
