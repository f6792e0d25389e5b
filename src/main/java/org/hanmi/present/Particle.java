package org.hanmi.present;

/** Which form a Korean particle has after a word: that depends on whether the word ends in a consonant. */
enum Particle {
    /** What is spoken of. */
    TOPIC("은", "는"),
    /** Who or what does. */
    SUBJECT("이", "가"),
    /** What something is done to. */
    OBJECT("을", "를"),
    /** With what; after the consonant ㄹ as after a vowel. */
    WITH("으로", "로"),
    /** What something was said to be. */
    QUOTED("이라고", "라고"),
    /** What something is called. */
    NAMED("이라는", "라는");

    /** The numerals 0 to 9 as they are read; a blank for those that end in a vowel: 이 사 오 구. */
    private static final String CONSONANTS = "영일 삼  육칠팔 ";

    private static final int RIEUL = 8;

    private final String afterConsonant;
    private final String afterVowel;

    Particle(String afterConsonant, String afterVowel) {
        this.afterConsonant = afterConsonant;
        this.afterVowel = afterVowel;
    }

    /** The form after a word; both, where the sound of the word cannot be told from its letters. */
    String after(String word) {
        char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
        if (last >= '가' && last <= '힣') {
            int end = (last - '가') % 28;
            return end == 0 || (this == WITH && end == RIEUL) ? afterVowel : afterConsonant;
        }
        if (last >= '0' && last <= '9') {
            boolean rieul = last == '1' || last == '7' || last == '8';
            return CONSONANTS.charAt(last - '0') == ' ' || (this == WITH && rieul) ? afterVowel : afterConsonant;
        }
        return switch (this) {
            case TOPIC, SUBJECT, OBJECT -> afterConsonant + "(" + afterVowel + ")";
            case WITH -> "(으)로";
            case QUOTED, NAMED -> "(" + afterConsonant.charAt(0) + ")" + afterVowel;
        };
    }
}
