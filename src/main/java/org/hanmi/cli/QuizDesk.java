package org.hanmi.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Question;
import org.hanmi.answer.Rivals;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.session.Purpose;
import org.hanmi.session.Quiz;
import org.hanmi.session.QuizDraw;
import org.hanmi.session.QuizSitting;
import org.hanmi.session.Terms;

/** Draws a quiz and begins it. */
final class QuizDesk {

    /** Seeds of our own choice have four digits, so that they can be read out. */
    private static final int SEEDS = 9000;

    private static final int LEAST_SEED = 1000;

    private QuizDesk() {}

    static QuizSitting begin(QuizRequest wanted, Library library, ReviewLog log, Reviews reviews, Clock clock) {
        Long said = wanted.seed();
        long seed =
                said != null ? said : LEAST_SEED + Math.floorMod(clock.instant().toEpochMilli(), SEEDS);
        List<Question> questions = QuizDraw.of(library.deck(), reviews, wanted.questions(), wanted.typed(), seed);
        int minutes = wanted.minutes() > 0 ? wanted.minutes() : questions.size();
        Terms terms = new Terms(
                wanted.exam(),
                wanted.exam() ? Duration.ofMinutes(minutes) : null,
                wanted.counts() ? Purpose.STUDY : Purpose.PRACTICE,
                seed);
        Quiz quiz = new Quiz(new Judge(new Rivals(library::items)), clock.getZone());
        return new QuizSitting(
                quiz, quiz.start(terms, questions, reviews.nextSeq(), clock.instant()), log::append, clock);
    }
}
