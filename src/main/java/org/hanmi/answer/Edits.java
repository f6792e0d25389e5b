package org.hanmi.answer;

import java.util.List;

/** How far two spellings are apart. */
final class Edits {

    /** More than any slip that is forgiven. */
    static final int FAR = 99;

    private Edits() {}

    /**
     * Counts the slips between two names word by word: each word must be within its own tolerance.
     *
     * @return {@link #FAR} if a short word, a word with a digit, or one in another script differs at all, or a
     *     word differs by more than a slip
     */
    static int between(List<String> given, List<String> right) {
        if (given.size() != right.size()) {
            return FAR;
        }
        int sum = 0;
        for (int i = 0; i < right.size(); i++) {
            int apart = tokens(given.get(i), right.get(i), right.size() > 1);
            if (apart == FAR) {
                return FAR;
            }
            sum += apart;
        }
        return sum <= 2 ? sum : FAR;
    }

    private static int tokens(String given, String right, boolean amongOthers) {
        if (given.equals(right)) {
            return 0;
        }
        int shorter = Math.min(given.length(), right.length());
        // Four letters alone are too few: Iran and Iraq. Beside other words that fit, they are anchored.
        int allowed = shorter >= 9 ? 2 : shorter >= (amongOthers ? 4 : 5) ? 1 : 0;
        boolean latin = isLatin(given) && isLatin(right) && given.charAt(0) == right.charAt(0);
        if (allowed == 0 || !latin) {
            return FAR;
        }
        int apart = distance(given, right);
        return apart <= allowed ? apart : FAR;
    }

    private static boolean isLatin(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < 'a' || token.charAt(i) > 'z') {
                return false;
            }
        }
        return !token.isEmpty();
    }

    /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
    static int distance(String one, String two) {
        int[] before = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        int[] now = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int replace = last[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(replace, 1 + Math.min(last[j], now[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == two.charAt(j - 2)
                        && one.charAt(i - 2) == two.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[two.length()];
    }
}
