package org.hanmi.cli;

import java.io.PrintWriter;
import org.hanmi.line.Input;
import org.hanmi.line.LineMode;
import org.hanmi.present.Views;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.jspecify.annotations.Nullable;

/** A topic is chosen, then a sitting on it. */
final class TopicTalk implements Talk {

    private final Learner learner;
    private final Library library;
    private final Views views;
    private final ReviewLog log;
    private final Reviews reviews;
    private @Nullable StudyTalk chosen;

    TopicTalk(Learner learner, Library library, Views views, ReviewLog log, Reviews reviews) {
        this.learner = learner;
        this.library = library;
        this.views = views;
        this.log = log;
        this.reviews = reviews;
    }

    @Override
    public void over(Input input, PrintWriter out) {
        String topic = LineMode.topics(learner.topics(library), input, out, learner.language());
        if (topic != null) {
            Library part = library.onTopic(topic);
            Lesson lesson = learner.lessons().onTopic(part, topic, reviews);
            StudyTalk talk = new StudyTalk(
                    learner, StudyDesk.begin(learner, part, lesson, log, reviews), views, lesson.readings());
            chosen = talk;
            talk.over(input, out);
        }
    }

    @Override
    public int failures() {
        return chosen == null ? 0 : chosen.failures();
    }

    @Override
    public @Nullable LogException failure() {
        return chosen == null ? null : chosen.failure();
    }
}
