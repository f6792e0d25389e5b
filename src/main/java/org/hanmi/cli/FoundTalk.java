package org.hanmi.cli;

import java.io.PrintWriter;
import org.hanmi.line.Input;
import org.hanmi.line.LineMode;
import org.hanmi.present.Browser;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;

/** Studies, line by line, what somebody found while looking around; what cannot be is said there. */
record FoundTalk(Learner learner, Talks talks) implements LineMode.Found {

    @Override
    public void study(Browser browser, Input input, PrintWriter out) {
        try (ReviewLog log = ReviewLog.open(learner.data())) {
            Talk talk = talks.onFound(browser.target(), log, learner.reviews());
            talk.over(input, out);
            LogException lost = talk.failure();
            if (lost != null) {
                throw lost;
            }
        } catch (LogException failure) {
            out.println(failure.getMessage());
        }
    }
}
