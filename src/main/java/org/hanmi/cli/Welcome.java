package org.hanmi.cli;

import java.util.List;
import java.util.Locale;
import org.hanmi.problem.Problem;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;
import org.hanmi.settings.Setting;

/** What is kept of a first time: that there was one, and in which language. */
record Welcome(Learner learner) {

    /** The log is there from then on. */
    void seen() {
        try (ReviewLog log = ReviewLog.open(learner.data())) {
            for (Problem problem : log.problems()) {
                learner.note(problem.toString());
            }
        } catch (LogException unwritable) {
            learner.note(unwritable);
        }
    }

    /** English for Korean and the other way round, from now on. */
    void otherLanguage() {
        String other = learner.language().equals(Locale.KOREAN) ? "en" : "ko";
        String failure = new SavedSettings(learner.data(), () -> {}).keep(Setting.LANGUAGE, List.of(other));
        if (failure != null) {
            learner.note(failure);
        }
        learner.goOnIn(Locale.forLanguageTag(other));
    }
}
