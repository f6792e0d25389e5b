package org.hanmi.set;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text, cut to what their forms share: {@code visit} for “visited”, {@code korea} for “Korean”.
 */
final class Roots {

    private static final int LONGEST = 5;

    /** Words that any question may hold, and that tell nothing of its subject. */
    private static final Set<String> SILENT = Set.of(
            ("a about according account after against all also among an and any are as at be became become been before"
                            + " being besides between both but by city country date day described did do does during for from"
                            + " group had has have he held her him his hold how if in into is it its kind made make match"
                            + " month most name named of office on one or other out over part person place put"
                            + " reported s said same say she so such take taken than that the their them then there these they"
                            + " thing this those time to took true false two under up us was were what when where which while"
                            + " who whom whose why will with word words would year years")
                    .split(" "));

    private Roots() {}

    /** The roots of all words of a text, each once. */
    static Set<String> of(String text) {
        return of(text, false);
    }

    /** The roots of the words that tell something. */
    static Set<String> telling(String text) {
        return of(text, true);
    }

    private static Set<String> of(String text, boolean telling) {
        Set<String> roots = new LinkedHashSet<>();
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= plain.length(); i++) {
            boolean letter = i < plain.length() && isLetter(plain.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                String word = plain.substring(start, i);
                if (!telling || !SILENT.contains(word)) {
                    roots.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
                }
                start = -1;
            }
        }
        return roots;
    }

    /** Half of a surrogate pair is part of a word, too. */
    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
