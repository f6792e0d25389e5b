package org.hanmi.answer;

import java.util.List;
import java.util.Map;

/**
 * How a Hangul syllable is spelled in Latin letters: by the Revised Romanization, McCune–Reischauer without its
 * marks, the North's own way, and as people write their own names (Lee, Park, Choi, Moon, Yoon).
 */
final class Syllables {

    private static final String[][] INITIALS = table(
            "g k", "kk gg", "n", "d t", "tt dd", "r l", "m", "b p", "pp bb", "s sh", "ss", "", "j ch", "jj tch", "ch",
            "k", "t", "p", "h");

    private static final String[][] VOWELS = table(
            "a ah",
            "ae ai",
            "ya",
            "yae",
            "eo o u",
            "e",
            "yeo yo you yu",
            "ye",
            "o oh",
            "wa",
            "wae",
            "oe oi",
            "yo",
            "u oo wu woo",
            "wo weo",
            "we",
            "wi",
            "yu yoo",
            "eu u",
            "ui eui i ee",
            "i ee");

    private static final String[][] FINALS = table(
            "", "k g", "k", "k", "n", "n", "n", "t", "l r", "k", "m", "l", "l", "l", "p", "l", "m", "p b", "p", "t",
            "t", "ng", "t", "t", "k", "t", "p", "t");

    /** Family names, with the spellings that no table of sounds would give. */
    private static final Map<Character, String> FAMILIES = Map.ofEntries(
            Map.entry('강', ""),
            Map.entry('고', "koh goh"),
            Map.entry('구', ""),
            Map.entry('권', "kwon"),
            Map.entry('김', "kim gim"),
            Map.entry('나', "ra"),
            Map.entry('남', ""),
            Map.entry('노', "roh ro rho"),
            Map.entry('리', "lee yi rhee i"),
            Map.entry('류', "yoo yu"),
            Map.entry('문', ""),
            Map.entry('민', ""),
            Map.entry('박', "park bark"),
            Map.entry('반', ""),
            Map.entry('배', ""),
            Map.entry('백', "paik"),
            Map.entry('변', "byun"),
            Map.entry('서', "suh"),
            Map.entry('성', ""),
            Map.entry('손', "sohn"),
            Map.entry('송', ""),
            Map.entry('신', ""),
            Map.entry('심', ""),
            Map.entry('안', "ahn"),
            Map.entry('양', ""),
            Map.entry('오', ""),
            Map.entry('우', ""),
            Map.entry('유', "ryu"),
            Map.entry('윤', "yoon yun"),
            Map.entry('이', "lee yi rhee ri"),
            Map.entry('임', "lim rim"),
            Map.entry('장', ""),
            Map.entry('전', "chun jun"),
            Map.entry('정', "chung"),
            Map.entry('조', ""),
            Map.entry('주', ""),
            Map.entry('차', ""),
            Map.entry('최', "choi choe"),
            Map.entry('하', ""),
            Map.entry('한', "hahn"),
            Map.entry('허', "huh hur"),
            Map.entry('현', "hyun"),
            Map.entry('홍', ""),
            Map.entry('황', ""));

    /** What people write in their own names, and no table of sounds would give. */
    private static final Map<Character, String> WHOLE = Map.of('화', "wha");

    private Syllables() {}

    private static String[][] table(String... rows) {
        String[][] table = new String[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            table[i] = rows[i].split(" ", -1);
        }
        return table;
    }

    /** Tells whether somebody may be called so. */
    static boolean isFamily(char syllable) {
        return FAMILIES.containsKey(syllable);
    }

    static boolean isHangul(char c) {
        return c >= '가' && c <= '힣';
    }

    /** Tells whether the whole text spells the family name. */
    static boolean spellsFamily(String text, char family) {
        return spells(text, 0, List.of(family), true);
    }

    /** Tells whether the whole text spells the name, whose first syllable is the family name. */
    static boolean spells(String text, String name) {
        List<Character> syllables = name.chars().mapToObj(c -> (char) c).toList();
        return spells(text, 0, syllables, true);
    }

    private static boolean spells(String text, int from, List<Character> name, boolean family) {
        if (name.isEmpty()) {
            return from == text.length();
        }
        char syllable = name.get(0);
        List<Character> rest = name.subList(1, name.size());
        for (String whole :
                (family ? FAMILIES : WHOLE).getOrDefault(syllable, "").split(" ")) {
            if (!whole.isEmpty() && text.startsWith(whole, from) && spells(text, from + whole.length(), rest, false)) {
                return true;
            }
        }
        int index = syllable - '가';
        for (String initial : INITIALS[index / 588]) {
            for (String vowel : VOWELS[index / 28 % 21]) {
                for (String end : FINALS[index % 28]) {
                    String whole = initial + vowel + end;
                    if (text.startsWith(whole, from) && spells(text, from + whole.length(), rest, false)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
