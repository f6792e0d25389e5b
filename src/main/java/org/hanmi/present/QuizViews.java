package org.hanmi.present;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.answer.Format;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Verdict;
import org.hanmi.item.Item;
import org.hanmi.session.Notice;
import org.hanmi.session.Paper;
import org.hanmi.session.Purpose;
import org.hanmi.session.Quiz;
import org.hanmi.session.QuizState;
import org.hanmi.session.Reply;
import org.jspecify.annotations.Nullable;

/** Turns the states of a quiz into what is shown of them. */
public final class QuizViews {

    private static final long MINUTE = 60;

    private final Views views;
    private final Words words;
    private final QuizWords quizWords;

    /** Makes views in the language of others. */
    public QuizViews(Views views, QuizWords quizWords) {
        this.views = views;
        this.words = views.words();
        this.quizWords = quizWords;
    }

    /** The words that all sittings have. */
    public Words words() {
        return words;
    }

    /** The words that only a quiz has. */
    public QuizWords quizWords() {
        return quizWords;
    }

    /** What decides the keys in a state. */
    public static Situation situation(QuizState state) {
        Paper paper = state.paper();
        return state.match(new QuizState.Cases<>() {
            @Override
            public Situation asking(QuizState.Asking asking) {
                Question question = asking.reply().question();
                return new Situation(
                        question.asked().byOneKey() ? Place.QUIZ : Place.QUIZ_TYPING,
                        question.options().size(),
                        paper.canUndo(),
                        false,
                        false,
                        false,
                        false,
                        paper.terms().exam(),
                        question.lettered());
            }

            @Override
            public Situation told(QuizState.Told told) {
                return explained(told.number(), false);
            }

            @Override
            public Situation checking(QuizState.Checking checking) {
                return at(Place.CHECK);
            }

            @Override
            public Situation over(QuizState.Over over) {
                boolean missed = !paper.missed().isEmpty();
                return new Situation(Place.RESULT, 0, paper.canUndo(), false, false, missed, false);
            }

            @Override
            public Situation walking(QuizState.Walking walking) {
                return explained(walking.number(), true);
            }

            private Situation at(Place place) {
                return new Situation(place, 0, paper.canUndo(), false, false, false, false);
            }

            private Situation explained(int number, boolean canTurn) {
                boolean wrong = Quiz.canBeRight(paper.replies().get(number));
                return new Situation(
                        Place.QUIZ_FEEDBACK, 0, paper.canUndo(), false, wrong, wrong, false, canTurn, false);
            }
        });
    }

    /** The keys that matter in a state. */
    public List<Key> keys(QuizState state) {
        return Keys.at(situation(state), words);
    }

    /**
     * In how many milliseconds what is shown of the clock is another; less than 0 if never. The clock goes by minutes,
     * and by seconds in the last one.
     */
    public static long changes(QuizState state, Instant now) {
        boolean runs = state instanceof QuizState.Asking || state instanceof QuizState.Checking;
        Duration left = runs ? state.paper().left(now) : null;
        if (left == null) {
            return -1;
        }
        long millis = left.toMillis();
        long step = millis > MINUTE * 1000 ? MINUTE * 1000 : 1000;
        long rest = millis % step;
        return Math.max(1, rest == 0 && millis > 0 ? step : rest);
    }

    /** Seconds begun count: 0 is the end. */
    static long seconds(Duration left) {
        return (left.toMillis() + 999) / 1000;
    }

    /** A question before it is answered, with the time that is left. */
    public QuestionView question(QuizState.Asking state, Instant now) {
        Reply reply = state.reply();
        Question question = reply.question();
        List<QuestionView.Option> lefts = new ArrayList<>();
        for (String left : question.lefts()) {
            lefts.add(new QuestionView.Option(Integer.toString(lefts.size() + 1), left, false));
        }
        List<QuestionView.Option> options = new ArrayList<>();
        for (String option : question.options()) {
            options.add(new QuestionView.Option(question.label(options.size()), option, false));
        }
        int of = state.paper().size();
        String left = left(state.paper(), now);
        String progress = words.progress(state.number() + 1, of);
        return new QuestionView(
                views.title(question.item()),
                left.isEmpty() ? progress : progress + " · " + left,
                state.number(),
                of,
                question.item().stem(),
                question.asked(),
                List.copyOf(lefts),
                List.copyOf(options),
                question.options().isEmpty() ? Format.of(question) : null,
                Views.prompt(question, words),
                reply.given().isEmpty() ? null : quizWords.before(given(reply)),
                note(state.notice(), question),
                keys(state));
    }

    /** An answer, explained at once. */
    public FeedbackView told(QuizState.Told state) {
        int of = state.paper().size();
        return feedback(state, state.number(), words.progress(state.number() + 1, of), state.number() + 1, of);
    }

    /** One of what was missed. */
    public FeedbackView walking(QuizState.Walking state) {
        int of = state.missed().size();
        String progress = quizWords.missedProgress(state.at() + 1, of, state.number() + 1);
        return feedback(state, state.number(), progress, state.at() + 1, of);
    }

    private FeedbackView feedback(QuizState state, int number, String progress, int done, int of) {
        Reply reply = state.paper().replies().get(number);
        Question question = reply.question();
        Item item = question.item();
        Judgement judgement = reply.judgement();
        boolean overridden = judgement != null && reply.right() && !judgement.counts();
        Verdict verdict =
                overridden ? Verdict.RIGHT : reply.right() && judgement != null ? judgement.verdict() : Verdict.WRONG;
        String said =
                !reply.closed() || (judgement == null && state.paper().terms().exam())
                        ? quizWords.unanswered()
                        : words.verdict(verdict, judgement != null);
        return new FeedbackView(
                views.title(item),
                progress,
                done,
                of,
                item.stem(),
                question.asked(),
                reply.right() ? Mark.RIGHT : Mark.WRONG,
                said,
                given(reply),
                verdict == Verdict.CLOSE && judgement != null ? words.difference(judgement) : null,
                Views.options(question, judgement == null ? List.of() : judgement.given(), words),
                Views.answer(item),
                item.rationale(),
                views.sources(item),
                "",
                note(state.notice(), question),
                keys(state));
    }

    /** An exam before it is handed in. */
    public CheckView check(QuizState.Checking state, Instant now) {
        Paper paper = state.paper();
        List<CheckView.Open> open = new ArrayList<>();
        for (int number : paper.open()) {
            open.add(new CheckView.Open(
                    Integer.toString(number + 1),
                    paper.replies().get(number).question().item().stem()));
        }
        return new CheckView(
                quizWords.checkTitle(),
                left(paper, now),
                quizWords.answered(paper.size() - open.size(), paper.size()),
                open.isEmpty() ? "" : quizWords.openTitle(),
                List.copyOf(open),
                quizWords.checkNext(!open.isEmpty()),
                note(state.notice(), null),
                keys(state));
    }

    private static final class Tally {
        private int right;
        private int all;
    }

    /** The end. */
    public ResultView result(QuizState.Over state) {
        Paper paper = state.paper();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        int right = 0;
        int of = 0;
        double points = 0;
        for (Reply reply : paper.replies()) {
            // Who finishes a quiz early was not asked the rest; who hands in an exam was.
            if (!reply.closed() && !paper.terms().exam()) {
                continue;
            }
            Tally tally = tallies.computeIfAbsent(views.title(reply.question().item()), topic -> new Tally());
            tally.all++;
            of++;
            points += reply.share();
            if (reply.right()) {
                tally.right++;
                right++;
            }
        }
        List<ResultView.TopicLine> topics = new ArrayList<>();
        tallies.forEach((topic, tally) -> topics.add(new ResultView.TopicLine(
                topic, (double) tally.right / tally.all, quizWords.of(tally.right, tally.all))));
        return new ResultView(
                quizWords.resultTitle(paper.terms().exam()),
                right,
                of,
                state.late() ? quizWords.timeUp() : null,
                quizWords.result(right, of, words.percent(of == 0 ? 0 : points / of), (int)
                        Math.round(state.millis() / 60_000.0)),
                quizWords.topicsTitle(),
                List.copyOf(topics),
                quizWords.missed(paper.missed().size()),
                quizWords.logged(paper.terms().purpose() == Purpose.STUDY),
                paper.terms().seed().isEmpty()
                        ? ""
                        : quizWords.again(paper.terms().seed()),
                note(state.notice(), null),
                keys(state));
    }

    private String left(Paper paper, Instant now) {
        Duration left = paper.left(now);
        return left == null ? "" : quizWords.left(left);
    }

    private static String given(Reply reply) {
        Judgement judgement = reply.judgement();
        return judgement == null || judgement.given().isEmpty()
                ? reply.given()
                : String.join(Views.separator(reply.question()), judgement.given());
    }

    private @Nullable String note(@Nullable Notice notice, @Nullable Question question) {
        return notice == null ? null : words.notice(notice, question);
    }
}
