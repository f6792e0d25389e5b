package org.hanmi.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Reason;
import org.hanmi.answer.Verdict;
import org.hanmi.fsrs.Rating;
import org.hanmi.fsrs.Zone;
import org.hanmi.item.Fingerprint;
import org.hanmi.review.LogEntry;
import org.jspecify.annotations.Nullable;

/**
 * One quiz as a function of state and event. Each question is asked once; what was missed does not come again but is
 * walked through at the end.
 *
 * <p>In an exam, too, each answer goes into the log when it is given and not when all are handed in, so that whatever
 * ends the program takes no answer with it. A changed answer is a line that undoes the one before, and a new one.
 */
public final class Quiz implements Rules<QuizState, QuizEvent> {

    private final Judge judge;
    private final Zone zone;

    /** Makes the rules of a quiz. */
    public Quiz(Judge judge, ZoneId zone) {
        this(judge, Zone.of(zone));
    }

    /** The same in a zone of which all is needed only when something is answered. */
    public Quiz(Judge judge, Zone zone) {
        this.judge = judge;
        this.zone = zone;
    }

    /**
     * Puts the first question; over at once if there is none.
     *
     * @param nextSeq the number of the next line in the log
     */
    public QuizState start(Terms terms, List<Question> questions, long nextSeq, Instant now) {
        List<Reply> replies = new ArrayList<>();
        for (Question question : questions) {
            replies.add(Reply.to(question));
        }
        Paper paper = new Paper(terms, SharedList.of(replies), now, nextSeq, null);
        return replies.isEmpty() ? new QuizState.Over(paper, false, 0, null) : ask(paper, 0, now);
    }

    /** Does what an event asks for. What makes no sense in a state changes nothing, but for what time does. */
    @Override
    public Step<QuizState> on(QuizState state, QuizEvent event, Instant now) {
        boolean running = !(state instanceof QuizState.Over || state instanceof QuizState.Walking);
        if (running && state.paper().isTimeUp(now)) {
            return over(looked(state, now), true, now);
        }
        return event.match(new QuizEvent.Cases<>() {
            @Override
            public Step<QuizState> answer(QuizEvent.Answer answer) {
                return state instanceof QuizState.Asking asking
                        ? Quiz.this.answer(asking, answer.text(), now)
                        : Step.to(state);
            }

            @Override
            public Step<QuizState> flag(QuizEvent.Flag flag) {
                return Quiz.this.flag(state, flag.note(), now);
            }

            @Override
            public Step<QuizState> move(QuizEvent.Move move) {
                return switch (move) {
                    case DONT_KNOW -> dontKnow(state, now);
                    case NEXT -> next(state, now);
                    case BACK -> Step.to(back(state, now));
                    case FORWARD -> Step.to(forward(state, now));
                    case LEAVE -> leave(state, now);
                    case UNDO -> undo(state, now);
                    case WAS_RIGHT -> wasRight(state, now);
                    case TICK -> Step.to(state);
                };
            }
        });
    }

    @Override
    public QuizState saying(QuizState state, Notice notice) {
        return state.with(state.paper(), notice);
    }

    private Step<QuizState> answer(QuizState.Asking asking, String text, Instant now) {
        Judgement judgement = judge.judge(asking.reply().question(), text);
        boolean exam = asking.paper().terms().exam();
        // "Right so far" would be a hint, which an exam does not give: there it is an answer, and not enough.
        boolean coarse = exam && judgement.reason() == Reason.COARSER;
        if (judgement.verdict() == Verdict.NOT_AN_ANSWER && !coarse) {
            return Step.to(saying(asking, Notice.of(judgement)));
        }
        String given = coarse ? text.strip() : String.join("; ", judgement.given());
        return close(asking, judgement, given, now);
    }

    private Step<QuizState> dontKnow(QuizState state, Instant now) {
        if (!(state instanceof QuizState.Asking asking)) {
            return Step.to(state);
        }
        return asking.paper().terms().exam() ? open(asking, now) : close(asking, null, "", now);
    }

    /** Writes an answer down, in place of the one before if there is one. */
    private Step<QuizState> close(QuizState.Asking asking, @Nullable Judgement judgement, String given, Instant now) {
        Paper paper = looked(asking, now);
        List<LogEntry> lines = taken(paper, asking.number(), now);
        Reply reply = paper.replies()
                .get(asking.number())
                .answered(judgement, given, judgement != null && judgement.counts(), paper.nextSeq() + lines.size());
        lines.add(line(paper.terms(), reply, now));
        Paper closed = paper.with(asking.number(), reply).after(asking, lines.size());
        QuizState next = paper.terms().exam()
                ? beyond(closed, asking.number(), now)
                : new QuizState.Told(closed, asking.number(), null);
        return new Step<>(next, lines);
    }

    /** Takes an answer back; the question stays open. */
    private Step<QuizState> open(QuizState.Asking asking, Instant now) {
        Paper paper = looked(asking, now);
        List<LogEntry> lines = taken(paper, asking.number(), now);
        Reply reply = paper.replies().get(asking.number()).opened();
        Paper opened = paper.with(asking.number(), reply);
        Paper after = lines.isEmpty() ? opened : opened.after(asking, lines.size());
        return new Step<>(beyond(after, asking.number(), now), lines);
    }

    /** The line that takes the former answer back, if there is one. */
    private List<LogEntry> taken(Paper paper, int number, Instant now) {
        List<LogEntry> lines = new ArrayList<>();
        long before = paper.replies().get(number).seq();
        if (before > 0) {
            lines.add(new LogEntry.Undo(paper.nextSeq(), now, zone.id(), before));
        }
        return lines;
    }

    private LogEntry line(Terms terms, Reply reply, Instant now) {
        Question question = reply.question();
        LogEntry.Review review = new LogEntry.Review(
                reply.seq(),
                now,
                zone.id(),
                question.item().id(),
                question.asked().word(),
                question.options().size(),
                reply.right() ? Rating.GOOD : Rating.AGAIN,
                reply.given(),
                reply.right(),
                reply.millis(),
                Fingerprint.of(question.item()));
        return terms.purpose() == Purpose.STUDY ? review : new LogEntry.Cram(review);
    }

    private Step<QuizState> next(QuizState state, Instant now) {
        return state.match(new QuizState.Cases<>() {
            @Override
            public Step<QuizState> asking(QuizState.Asking asking) {
                return Step.to(asking);
            }

            @Override
            public Step<QuizState> told(QuizState.Told told) {
                return told.number() + 1 < told.paper().size()
                        ? Step.to(ask(told.paper(), told.number() + 1, now))
                        : Quiz.this.over(told.paper(), false, now);
            }

            @Override
            public Step<QuizState> checking(QuizState.Checking checking) {
                List<Integer> open = checking.paper().open();
                return open.isEmpty()
                        ? Quiz.this.over(checking.paper(), false, now)
                        : Step.to(ask(checking.paper(), open.get(0), now));
            }

            @Override
            public Step<QuizState> over(QuizState.Over over) {
                List<Integer> missed = over.paper().missed();
                return Step.to(
                        missed.isEmpty()
                                ? over
                                : new QuizState.Walking(over.with(over.paper(), null), missed, 0, null));
            }

            @Override
            public Step<QuizState> walking(QuizState.Walking walking) {
                boolean last = walking.at() + 1 == walking.missed().size();
                return Step.to(
                        last
                                ? walking.over()
                                : new QuizState.Walking(walking.over(), walking.missed(), walking.at() + 1, null));
            }
        });
    }

    private static QuizState back(QuizState state, Instant now) {
        if (state instanceof QuizState.Asking asking && asking.paper().terms().exam()) {
            return ask(looked(asking, now), Math.max(0, asking.number() - 1), now);
        }
        if (state instanceof QuizState.Checking checking) {
            return ask(checking.paper(), checking.from(), now);
        }
        return state instanceof QuizState.Walking walking
                ? new QuizState.Walking(walking.over(), walking.missed(), Math.max(0, walking.at() - 1), null)
                : state;
    }

    private static QuizState forward(QuizState state, Instant now) {
        return state instanceof QuizState.Asking asking
                        && asking.paper().terms().exam()
                ? beyond(looked(asking, now), asking.number(), now)
                : state;
    }

    private Step<QuizState> leave(QuizState state, Instant now) {
        if (state instanceof QuizState.Asking asking && asking.paper().terms().exam()) {
            return Step.to(new QuizState.Checking(looked(asking, now), asking.number(), null));
        }
        if (state instanceof QuizState.Walking walking) {
            return Step.to(walking.over());
        }
        return state instanceof QuizState.Over ? Step.to(state) : over(looked(state, now), false, now);
    }

    /**
     * The end. What was seen in an exam and left open is not known, and is written down so; what was never seen says
     * nothing.
     */
    private Step<QuizState> over(Paper paper, boolean late, Instant now) {
        List<LogEntry> lines = new ArrayList<>();
        Paper closed = paper;
        if (paper.terms().exam()) {
            for (int open : paper.open()) {
                Reply reply = paper.replies().get(open);
                if (reply.seen()) {
                    Reply unknown = reply.answered(null, "", false, paper.nextSeq() + lines.size());
                    lines.add(line(paper.terms(), unknown, now));
                    closed = closed.with(open, unknown);
                }
            }
            closed = closed.sealed(lines.size());
        }
        long millis = Duration.between(paper.begun(), now).toMillis();
        return new Step<>(new QuizState.Over(closed, late, Math.max(0, millis), null), lines);
    }

    private Step<QuizState> wasRight(QuizState state, Instant now) {
        int number = state instanceof QuizState.Told told
                ? told.number()
                : state instanceof QuizState.Walking walking ? walking.number() : -1;
        Paper paper = state.paper();
        if (number < 0 || !canBeRight(paper.replies().get(number))) {
            return Step.to(saying(state, Notice.of(Notice.Kind.NOTHING_TO_OVERRIDE)));
        }
        Reply reply = paper.replies().get(number);
        LogEntry line = new LogEntry.Regrade(paper.nextSeq(), now, zone.id(), reply.seq(), Rating.GOOD, true);
        Paper changed = paper.with(number, reply.wasRight()).after(state, 1);
        return new Step<>(state.with(changed, Notice.of(Notice.Kind.OVERRIDDEN)), List.of(line));
    }

    /** Tells whether the learner can say that an answer was right: there is one, and it counts as wrong. */
    public static boolean canBeRight(Reply reply) {
        return reply.judgement() != null && !reply.right() && reply.seq() > 0;
    }

    private Step<QuizState> flag(QuizState state, String note, Instant now) {
        int number = state.match(new QuizState.Cases<>() {
            @Override
            public Integer asking(QuizState.Asking asking) {
                return asking.number();
            }

            @Override
            public Integer told(QuizState.Told told) {
                return told.number();
            }

            @Override
            public Integer checking(QuizState.Checking checking) {
                return -1;
            }

            @Override
            public Integer over(QuizState.Over over) {
                return -1;
            }

            @Override
            public Integer walking(QuizState.Walking walking) {
                return walking.number();
            }
        });
        if (number < 0) {
            return Step.to(state);
        }
        Paper paper = state.paper();
        LogEntry line = new LogEntry.Flag(
                paper.nextSeq(),
                now,
                zone.id(),
                paper.replies().get(number).question().item().id(),
                note);
        return new Step<>(state.with(paper.after(state, 1), Notice.of(Notice.Kind.FLAGGED)), List.of(line));
    }

    private Step<QuizState> undo(QuizState state, Instant now) {
        Paper.Past past = state.paper().past();
        if (past == null) {
            return Step.to(saying(state, Notice.of(Notice.Kind.NOTHING_TO_UNDO)));
        }
        List<LogEntry> lines = new ArrayList<>();
        long seq = state.paper().nextSeq();
        for (int i = past.seqs().size() - 1; i >= 0; i--) {
            lines.add(new LogEntry.Undo(seq++, now, zone.id(), past.seqs().get(i)));
        }
        Notice notice = Notice.of(Notice.Kind.UNDONE);
        Paper paper = past.before().paper().withSeq(seq);
        QuizState before = past.before() instanceof QuizState.Asking asking
                ? new QuizState.Asking(paper, asking.number(), now, notice)
                : past.before().with(paper, notice);
        return new Step<>(before, lines);
    }

    /** The question after this one, or the last look behind the last one. */
    private static QuizState beyond(Paper paper, int number, Instant now) {
        return number + 1 < paper.size() ? ask(paper, number + 1, now) : new QuizState.Checking(paper, number, null);
    }

    private static QuizState ask(Paper paper, int number, Instant now) {
        Reply reply = paper.replies().get(number);
        return new QuizState.Asking(paper.with(number, reply.looked(0)), number, now, null);
    }

    /** Counts the time for which a question was looked at. */
    private static Paper looked(QuizState state, Instant now) {
        if (!(state instanceof QuizState.Asking asking)) {
            return state.paper();
        }
        long millis = Math.max(0, Duration.between(asking.shown(), now).toMillis());
        return asking.paper().with(asking.number(), asking.reply().looked(millis));
    }
}
