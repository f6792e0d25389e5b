package org.hanmi.generate;

/**
 * Words that say something and may be followed by more: a sentence before its full stop.
 *
 * @param words without a full stop at the end
 */
record Clause(String words) {

    /** Both, one after the other: {@code it was Park Jin; on 3 May 2025 it was Cho Tae-yul}. */
    Clause and(Clause next) {
        return new Clause(words + "; " + next.words);
    }

    /** The sentence, with a capital at its start and a full stop. */
    String sentence() {
        return English.sentence(words) + ".";
    }
}
