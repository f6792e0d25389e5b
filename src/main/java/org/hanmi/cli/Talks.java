package org.hanmi.cli;

import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.present.QuizViews;
import org.hanmi.present.QuizWords;
import org.hanmi.present.Readings;
import org.hanmi.present.Views;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.jspecify.annotations.Nullable;

/** What somebody answers line by line: sittings, quizzes, sittings on a topic. */
final class Talks {

    private final Learner learner;
    private final Library library;
    private final Views views;

    Talks(Learner learner, Library library) {
        this.learner = learner;
        this.library = library;
        views = new Views(learner.words(), library.topics());
    }

    /** Whatever was asked for: a topic is chosen first, or there is a quiz, or what is due. */
    Talk of(ReviewLog log, Reviews reviews, @Nullable QuizRequest quiz, boolean byTopic) {
        if (byTopic) {
            return new TopicTalk(learner, library, views, log, reviews);
        }
        StudyRequest request = learner.request();
        if (quiz != null) {
            return new QuizTalk(
                    learner,
                    QuizDesk.begin(
                            quiz,
                            request.filter,
                            library,
                            log,
                            reviews,
                            learner.environment().clock()),
                    new QuizViews(views, QuizWords.of(learner.language())));
        }
        Lesson lesson = learner.lessons().of(request.filter, library, reviews);
        return new StudyTalk(
                learner, StudyDesk.begin(learner, library, lesson, log, reviews), views, lesson.readings());
    }

    /** A sitting on an article or a topic that was found while looking around. */
    Talk onFound(Target found, ReviewLog log, Reviews reviews) {
        boolean topic = found.sort() == Sort.TOPIC;
        Library part = topic ? library.onTopic(found.id()) : library.ofArticle(found.id());
        Lesson lesson = topic
                ? learner.lessons().onTopic(part, found.id(), reviews)
                : learner.lessons().ofArticles(part);
        return new StudyTalk(learner, StudyDesk.begin(learner, part, lesson, log, reviews), views, lesson.readings());
    }

    /** A first sitting. */
    Talk first(ReviewLog log) {
        return new StudyTalk(learner, StudyDesk.first(learner, library, log), views, Readings.none());
    }
}
