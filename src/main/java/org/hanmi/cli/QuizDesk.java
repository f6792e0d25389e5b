package org.hanmi.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Question;
import org.hanmi.answer.Rivals;
import org.hanmi.guide.Target;
import org.hanmi.item.Item;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.session.Purpose;
import org.hanmi.session.Quiz;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizState;
import org.hanmi.session.Sitting;
import org.hanmi.session.Terms;
import org.hanmi.set.Blueprint;
import org.hanmi.set.Pool;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.Selection;

/**
 * Draws a quiz and begins it. It is drawn as a set of one row is, so that a quiz has the questions that {@code hanmi set}
 * gives for the same seed, filters and bank: no fact twice, no question that gives another away, keys in all places.
 */
final class QuizDesk {

    /** Seeds of our own choice have four digits, so that they can be read out. */
    private static final int SEEDS = 9000;

    private static final int LEAST_SEED = 1000;

    private static final String FORM = "A";

    private QuizDesk() {}

    static Sitting<QuizState, QuizEvent> begin(
            QuizRequest wanted, Filter filter, Library library, ReviewLog log, Reviews reviews, Clock clock) {
        List<Question> questions = wanted.set();
        String seed = "";
        if (questions == null) {
            String said = wanted.seed();
            seed = said != null
                    ? said
                    : Integer.toString(
                            LEAST_SEED + Math.floorMod(clock.instant().toEpochMilli(), SEEDS));
            questions = drawn(wanted, filter, library.items(), reviews, seed);
        }
        int minutes = wanted.minutes() > 0 ? wanted.minutes() : questions.size();
        Terms terms = new Terms(
                wanted.exam(),
                wanted.exam() ? Duration.ofMinutes(minutes) : null,
                wanted.counts() ? Purpose.STUDY : Purpose.PRACTICE,
                seed);
        Quiz quiz = new Quiz(new Judge(new Rivals(library::items)), SystemClock.zone(clock));
        return new Sitting<>(
                quiz, quiz.start(terms, questions, reviews.nextSeq(), clock.instant()), log::append, clock);
    }

    /** What the question is about whose answer is explained; everything while none is. */
    static Target asked(QuizState state) {
        int number = state instanceof QuizState.Told told
                ? told.number()
                : state instanceof QuizState.Walking walking ? walking.missed().get(walking.at()) : -1;
        return number < 0
                ? Target.OVERVIEW
                : Target.of(
                        state.paper().replies().get(number).question().item().id());
    }

    /** As many as there are, if there are too few; without what the learner does not want to be asked. */
    private static List<Question> drawn(
            QuizRequest wanted, Filter filter, List<Item> items, Reviews reviews, String seed) {
        Set<String> unwanted = new HashSet<>();
        reviews.suspended().forEach(item -> unwanted.add(item.text()));
        Pool pool = new Pool(items, unwanted, null);
        Blueprint blueprint = new Blueprint(
                null, seed, List.of(FORM), false, List.of(Fits.row(filter, wanted.typed(), wanted.questions())));
        Selection selection = Selection.of(blueprint, pool, seed, new Fits());
        QuestionSet set = QuestionSet.of("", seed, List.of(FORM), blueprint, pool, selection);
        return SetQuestions.of(set, set.forms().get(0), QuestionSet.byId(items));
    }
}
