package org.hanmi.present;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set in the making.
 *
 * @param title what it is called
 * @param progress how many questions there are, of how many
 * @param lines the rows with their questions
 * @param prompt what stands before conditions that are typed
 * @param example how they are written
 * @param written conditions that were typed and not understood, to be mended; null if none are to be typed
 * @param note what was done, or what is short
 * @param locked what a question is called that stays when the others are drawn anew
 * @param noQuestion why what concerns a question cannot be done at the head of a row
 */
public record BuildView(
        String title,
        String progress,
        List<Line> lines,
        String prompt,
        String example,
        @Nullable String written,
        @Nullable String note,
        String locked,
        String noQuestion,
        List<Key> keys) {

    /** Copies the lists. */
    public BuildView {
        lines = List.copyOf(lines);
        keys = List.copyOf(keys);
    }

    /**
     * The head of a row, or a question of it.
     *
     * @param row the row's number, from 0
     * @param item the question's number in the set, from 0; less than 0 for the head of a row
     * @param text conditions and counts, or the stem
     * @param whole what is seen of a question when it is looked at: key, wrong options, rationale, source
     */
    public record Line(int row, int item, boolean locked, String text, List<Detail> whole) {

        /** Copies the list. */
        public Line {
            whole = List.copyOf(whole);
        }

        /** Tells whether it is the head of a row. */
        public boolean isHead() {
            return item < 0;
        }
    }

    /**
     * A line of a question that is looked at.
     *
     * @param mark whether it says what is right or what is wrong; neither for a step, a rationale or a source
     * @param step which step of a sequence it is, from 1; 0 if it is none
     */
    public record Detail(Mark mark, int step, String text) {

        /** What is right, or wrong, or says something else. */
        public static Detail of(Mark mark, String text) {
            return new Detail(mark, 0, text);
        }

        /** A step of a sequence, from 1. */
        public static Detail step(int number, String text) {
            return new Detail(Mark.NONE, number, text);
        }
    }
}
