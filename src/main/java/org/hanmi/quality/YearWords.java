package org.hanmi.quality;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The years, the names and the words of weight in a text. */
final class YearWords {

    private static final int FIRST = 1700;
    private static final int LAST = 2039;
    private static final int LONG = 5;

    /** So much of a long word is compared: “signed” and “signing” are one. */
    private static final int STEM = 6;

    /** Capitals that name nobody in particular in a book about Korea and the United States. */
    private static final Set<String> COMMON_NAMES = Set.of(("the a an in on at by it its he she his her they their that"
                    + " this these those no not nor and but or for from to with as of if when while after before both"
                    + " only another other there then so one two three four five six seven eight nine ten eleven"
                    + " south north korea korean koreans us united states american americans america president"
                    + " secretary state minister general ambassador under since until during most every all some such"
                    + " what which who whom where january february march april may june july august september october"
                    + " november december monday tuesday wednesday thursday friday saturday sunday seoul washington"
                    + " foreign resolution")
            .split(" "));

    private static final Set<String> COMMON_WORDS = Set.of(("after before until there their which where about other"
                    + " years between under during south north korea korean koreas united states american minister"
                    + " president secretary treaty agreement first second later earlier meeting talks signed because"
                    + " those these already named belong belongs january february march april august september october"
                    + " november december")
            .split(" "));

    private YearWords() {}

    /** The years, but for decades, numbers of resolutions and other numbers of four digits. */
    static Set<Integer> years(String text) {
        Set<Integer> years = new HashSet<>();
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean starts = i == 0 || !isNumeric(text, i - 1);
            if (starts && isNumber(text, i) && (i + 4 == text.length() || !isNumeric(text, i + 4))) {
                int year = Integer.parseInt(text, i, i + 4, 10);
                boolean decade = i + 4 < text.length() && text.charAt(i + 4) == 's';
                boolean resolution = text.regionMatches(true, Math.max(0, i - 11), "resolution ", 0, 11)
                        || text.regionMatches(true, Math.max(0, i - 12), "resolutions ", 0, 12);
                if (year >= FIRST && year <= LAST && !decade && !resolution) {
                    years.add(year);
                }
            }
        }
        return years;
    }

    /** A digit, or a comma or a point between two of them. */
    private static boolean isNumeric(String text, int at) {
        char letter = text.charAt(at);
        boolean inside = (letter == ',' || letter == '.')
                && at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return inside || Character.isDigit(letter);
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < from + 4; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The words with a capital, in lower case, a double name in its parts.
     *
     * @param known with which a text or a part of it may begin; if there are none, any word may
     */
    static Set<String> names(String text, Set<String> known) {
        Set<String> names = new HashSet<>();
        boolean first = true;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.codePointAt(i));
            if (letter) {
                continue;
            }
            if (i > start) {
                String word = text.substring(start, i);
                String small = word.toLowerCase(Locale.ROOT);
                boolean name = word.length() > 1
                        && Character.isUpperCase(word.charAt(0))
                        && !COMMON_NAMES.contains(small)
                        && (known.isEmpty() || !first || known.contains(small));
                if (name) {
                    names.add(small);
                }
                first = false;
            }
            char here = i < text.length() ? text.charAt(i) : ' ';
            first |= here == '.' || here == ';' || here == ':' || here == '?';
            start = i + 1;
        }
        return names;
    }

    /** The beginnings of long words. */
    static Set<String> content(String text) {
        Set<String> content = new HashSet<>();
        for (String word : Plain.words(Plain.of(text))) {
            if (word.length() >= LONG && !COMMON_WORDS.contains(word) && !Character.isDigit(word.charAt(0))) {
                content.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return content;
    }
}
