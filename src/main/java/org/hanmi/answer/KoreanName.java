package org.hanmi.answer;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of a Korean as it is written in Korea, by which every spelling in Latin letters is known.
 *
 * @param hangul two to four syllables, the family name first
 */
record KoreanName(String hangul) {

    /**
     * Finds the Korean name among the forms of a name: the one in Hangul, if it begins with a family name and some
     * form in Latin letters has that family name. A place and an American written in Hangul have none.
     */
    static @Nullable KoreanName among(Collection<String> forms) {
        for (String form : forms) {
            List<String> tokens = Normal.tokens(form);
            String hangul = tokens.size() == 1 ? tokens.get(0) : "";
            if (hangul.length() < 2
                    || hangul.length() > 4
                    || !hangul.chars().allMatch(c -> Syllables.isHangul((char) c))
                    || !Syllables.isFamily(hangul.charAt(0))) {
                continue;
            }
            KoreanName name = new KoreanName(hangul);
            for (String latin : forms) {
                List<String> words = Normal.tokens(latin);
                if (words.size() > 1 && words.stream().anyMatch(name::isFamily)) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Tells whether these words are one way to write the name, family name first or last. */
    boolean isWritten(List<String> words) {
        if (sameHangul(Normal.joined(words))) {
            return true;
        }
        for (List<String> order : Orders.of(words)) {
            if (Syllables.spells(Normal.joined(order), hangul)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word is one way to write the family name. */
    boolean isFamily(String word) {
        return Syllables.spellsFamily(word, hangul.charAt(0));
    }

    /** South of the border, names in ㄹ are written as they are spoken: 리 is 이, 로 is 노. */
    private boolean sameHangul(String text) {
        return text.length() == hangul.length()
                && spoken(text.charAt(0)) == spoken(hangul.charAt(0))
                && text.regionMatches(1, hangul, 1, hangul.length() - 1);
    }

    private static char spoken(char family) {
        return switch (family) {
            case '리' -> '이';
            case '류' -> '유';
            case '림' -> '임';
            case '로' -> '노';
            case '라' -> '나';
            case '량' -> '양';
            default -> family;
        };
    }
}
