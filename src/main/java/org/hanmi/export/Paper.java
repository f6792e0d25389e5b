package org.hanmi.export;

import org.jspecify.annotations.Nullable;

/** A sheet of paper. */
public enum Paper {
    /** 210 × 297 mm. */
    A4("A4", 11906, 16838),
    /** 8.5 × 11 in. */
    LETTER("Letter", 12240, 15840);

    private final String word;
    private final int width;
    private final int height;

    Paper(String word, int width, int height) {
        this.word = word;
        this.width = width;
        this.height = height;
    }

    /** The paper of that name, in letters of either case; null if there is none. */
    public static @Nullable Paper of(String word) {
        for (Paper paper : values()) {
            if (paper.word.equalsIgnoreCase(word)) {
                return paper;
            }
        }
        return null;
    }

    /** The name that CSS has for it. */
    public String word() {
        return word;
    }

    /** In twentieths of a point. */
    int width() {
        return width;
    }

    /** In twentieths of a point. */
    int height() {
        return height;
    }
}
