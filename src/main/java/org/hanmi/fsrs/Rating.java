package org.hanmi.fsrs;

import org.jspecify.annotations.Nullable;

/** How well something was recalled, as FSRS counts it. */
public enum Rating {
    AGAIN(1, "again"),
    HARD(2, "hard"),
    GOOD(3, "good"),
    EASY(4, "easy");

    private static final Rating[] BY_GRADE = values();

    private final int grade;
    private final String word;

    Rating(int grade, String word) {
        this.grade = grade;
        this.word = word;
    }

    /** The number in the formulas: 1 for again to 4 for easy. */
    public int grade() {
        return grade;
    }

    /** The word in the log, lower case. */
    public String word() {
        return word;
    }

    /** Tells whether it was recalled at all. */
    public boolean isPass() {
        return this != AGAIN;
    }

    /**
     * Finds a rating by its number.
     *
     * @throws IllegalArgumentException if the grade is not 1 to 4
     */
    public static Rating of(int grade) {
        if (grade < 1 || grade > BY_GRADE.length) {
            throw new IllegalArgumentException("a grade is 1 to 4, not " + grade);
        }
        return BY_GRADE[grade - 1];
    }

    /** Finds a rating by its word in the log; nothing if there is none such. */
    public static @Nullable Rating ofWord(String word) {
        for (Rating rating : BY_GRADE) {
            if (rating.word.equals(word)) {
                return rating;
            }
        }
        return null;
    }
}
