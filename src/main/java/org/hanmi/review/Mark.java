package org.hanmi.review;

/**
 * One byte a review: the grade and verdict as logged, the same as they count after overrides, whether it was undone, and
 * whether it is the first of its fact that counts.
 */
final class Mark {

    private static final int GRADE = 0b11;
    private static final int CORRECT = 1 << 2;
    private static final int LOGGED = GRADE | CORRECT;
    private static final int SHIFT = 3;
    private static final int UNDONE = 1 << 6;
    private static final int FIRST = 1 << 7;

    private Mark() {}

    /** A review just logged. */
    static byte of(int grade, boolean correct) {
        int logged = grade - 1 | (correct ? CORRECT : 0);
        return (byte) (logged | logged << SHIFT);
    }

    /** As it was when just logged. */
    static byte logged(byte mark) {
        return (byte) ((mark & LOGGED) | ((mark & LOGGED) << SHIFT));
    }

    static byte regraded(byte mark, int grade, boolean correct) {
        int now = grade - 1 | (correct ? CORRECT : 0);
        return (byte) ((mark & ~(LOGGED << SHIFT)) | (now << SHIFT));
    }

    static byte undone(byte mark) {
        return (byte) (mark | UNDONE);
    }

    static byte first(byte mark, boolean first) {
        return (byte) (first ? mark | FIRST : mark & ~FIRST);
    }

    static boolean isUndone(byte mark) {
        return (mark & UNDONE) != 0;
    }

    static boolean isFirst(byte mark) {
        return (mark & FIRST) != 0;
    }

    static int grade(byte mark) {
        return (mark >> SHIFT & GRADE) + 1;
    }

    static boolean isCorrect(byte mark) {
        return (mark >> SHIFT & CORRECT) != 0;
    }
}
