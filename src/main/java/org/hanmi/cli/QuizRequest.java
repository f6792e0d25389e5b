package org.hanmi.cli;

import java.util.List;
import org.hanmi.answer.Question;
import org.hanmi.present.ExamForm;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as it was asked for on the command line, or by a key on the first screen.
 *
 * @param questions at most how many are drawn
 * @param typed as typed text
 * @param exam nothing is said until the end
 * @param minutes for an exam; 0 for one a question
 * @param counts whether the answers count for the schedule
 * @param seed which quiz; null for another one each time
 * @param set the questions of a set; null if they are to be drawn
 */
record QuizRequest(
        int questions,
        boolean typed,
        boolean exam,
        int minutes,
        boolean counts,
        @Nullable String seed,
        @Nullable List<Question> set) {

    /** How many questions a quiz has where nothing was said. */
    static final int QUESTIONS = 10;

    /** An exam as it was chosen on the first screen. */
    static QuizRequest exam(ExamForm form) {
        return new QuizRequest(form.questions(), false, true, form.minutes(), false, null, null);
    }
}
