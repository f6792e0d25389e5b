package org.hanmi.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Reason;
import org.hanmi.answer.Verdict;
import org.hanmi.fsrs.Memory;
import org.hanmi.fsrs.Rating;
import org.hanmi.fsrs.Zone;
import org.hanmi.item.Fingerprint;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.jspecify.annotations.Nullable;

/**
 * One sitting as a function of state and event. The log of before is only read; what the sitting adds to it is in
 * the state, so that going back is taking an earlier state.
 */
public final class Session implements Rules<State, Event> {

    /** A missed question comes again behind this many others, if there are so many. */
    static final int BETWEEN = 3;

    private final Reviews reviews;
    private final Learning learning;
    private final Judge judge;
    private final Zone zone;
    private final Purpose purpose;

    /** Makes the rules of a sitting that counts. */
    public Session(Deck deck, Reviews reviews, Schedule schedule, Judge judge, ZoneId zone) {
        this(deck, reviews, schedule, judge, zone, Purpose.STUDY);
    }

    /**
     * Makes the rules of a sitting.
     *
     * @param deck all that could ever be asked, in this sitting or another; for counting what is due tomorrow
     * @param reviews what was known when it began
     * @param zone whose days count
     */
    public Session(Deck deck, Reviews reviews, Schedule schedule, Judge judge, ZoneId zone, Purpose purpose) {
        this(deck, reviews, schedule, judge, Zone.of(zone), purpose);
    }

    /** The same in a zone of which all is needed only when something is answered. */
    public Session(Deck deck, Reviews reviews, Schedule schedule, Judge judge, Zone zone, Purpose purpose) {
        this.purpose = purpose;
        this.reviews = reviews;
        learning = new Learning(deck, reviews, schedule, purpose);
        this.judge = judge;
        this.zone = zone;
    }

    /** Puts the first question; finished at once if there is none. */
    public State start(List<Slot> queue, Instant now) {
        return start(queue, now, null);
    }

    /** The same with something to tell beside the first question. */
    public State start(List<Slot> queue, Instant now, Notice.@Nullable Kind told) {
        Progress progress = Progress.of(queue, reviews.nextSeq());
        return ahead(progress, now, told == null ? null : Notice.of(told));
    }

    /** Does what an event asks for. What makes no sense in a state changes nothing. */
    @Override
    public Step<State> on(State state, Event event, Instant now) {
        return event.match(new Event.Cases<Step<State>>() {
            @Override
            public Step<State> begin(Event.Begin begin) {
                return Step.to(state instanceof State.Asking asking ? asking.shownAt(now) : state);
            }

            @Override
            public Step<State> answer(Event.Answer answer) {
                return state instanceof State.Asking asking
                        ? Session.this.answer(asking, answer.text(), now)
                        : Step.to(state);
            }

            @Override
            public Step<State> dontKnow(Event.DontKnow dontKnow) {
                return state instanceof State.Asking asking ? grade(asking, null, now) : Step.to(state);
            }

            @Override
            public Step<State> hint(Event.Hint hint) {
                return state instanceof State.Asking asking ? Step.to(Session.hint(asking)) : Step.to(state);
            }

            @Override
            public Step<State> next(Event.Next next) {
                return Step.to(state instanceof State.Answered ? ahead(state.progress(), now, null) : state);
            }

            @Override
            public Step<State> wasRight(Event.WasRight wasRight) {
                Progress.Last last = state.progress().last();
                return last != null && last.rating() == Rating.AGAIN
                        ? regrade(state, last, Rating.GOOD, now)
                        : Step.to(saying(state, Notice.Kind.NOTHING_TO_OVERRIDE));
            }

            @Override
            public Step<State> rate(Event.Rate rate) {
                Progress.Last last = state.progress().last();
                return last != null
                        ? regrade(state, last, rate.rating(), now)
                        : Step.to(saying(state, Notice.Kind.NOTHING_TO_OVERRIDE));
            }

            @Override
            public Step<State> skip(Event.Skip skip) {
                return Step.to(state instanceof State.Asking asking ? Session.this.skip(asking, now) : state);
            }

            @Override
            public Step<State> undo(Event.Undo undo) {
                return Session.this.undo(state, now);
            }

            @Override
            public Step<State> flag(Event.Flag flag) {
                return Session.this.flag(state, flag.note(), now);
            }

            @Override
            public Step<State> suspend(Event.Suspend suspend) {
                return Session.this.suspend(state, now);
            }

            @Override
            public Step<State> quit(Event.Quit quit) {
                return Step.to(
                        state instanceof State.Finished
                                ? state
                                : finish(state.progress().after(state, 0), now, null));
            }
        });
    }

    private Step<State> answer(State.Asking asking, String text, Instant now) {
        Judgement judgement = judge.judge(asking.question(), text);
        if (judgement.verdict() != Verdict.NOT_AN_ANSWER) {
            return grade(asking, judgement, now);
        }
        boolean helped = asking.helped() || judgement.reason() == Reason.COARSER;
        return Step.to(new State.Asking(
                asking.progress(),
                asking.slot(),
                asking.question(),
                asking.hints(),
                helped,
                asking.shown(),
                Notice.of(judgement)));
    }

    private Step<State> grade(State.Asking asking, @Nullable Judgement judgement, Instant now) {
        Slot slot = asking.slot();
        Question question = asking.question();
        long millis = Math.max(0, Duration.between(asking.shown(), now).toMillis());
        boolean right = judgement != null && judgement.counts();
        Rating rating = right ? passed(asking, millis) : Rating.AGAIN;
        LocalDate day = zone.day(now);
        Remembered since = asking.progress().memories();
        Memory before = learning.memory(since, slot.key());
        int options = question.options().size();
        Memory known = learning.after(before, day, rating);
        int days = learning.days(since, slot.key(), known, options);
        Progress.Last last = new Progress.Last(asking.progress().nextSeq(), slot, before, day, options, rating);
        Progress progress = asking.progress()
                .after(asking, 1)
                .answered(
                        last,
                        new Outcome(slot, right, rating, days, millis),
                        learning.with(since, slot.key(), known, days));
        if (!right) {
            progress = progress.withAhead(again(progress.ahead(), slot));
        }
        LogEntry.Review review = new LogEntry.Review(
                last.seq(),
                now,
                zone.id(),
                slot.item().id(),
                slot.asked().word(),
                options,
                rating,
                judgement == null ? "" : String.join("; ", judgement.given()),
                right,
                millis,
                Fingerprint.of(slot.item()));
        return new Step<>(
                new State.Answered(progress, slot, question, judgement, rating, days, !right, lapses(known), null),
                List.of(purpose == Purpose.STUDY ? review : new LogEntry.Cram(review)));
    }

    private static int lapses(Memory memory) {
        return memory instanceof Memory.Known known ? known.lapses() : 0;
    }

    private Rating passed(State.Asking asking, long millis) {
        boolean slow = Pace.isSlow(
                millis, reviews.millisOfRightAnswers(asking.slot().asked().word()));
        return slow || asking.helped() || asking.hints() > 0 ? Rating.HARD : Rating.GOOD;
    }

    private Step<State> regrade(State state, Progress.Last last, Rating rating, Instant now) {
        Slot slot = last.slot();
        Progress.Last rated = new Progress.Last(last.seq(), slot, last.before(), last.day(), last.options(), rating);
        Remembered since = state.progress().memories();
        Memory known = learning.after(last.before(), last.day(), rating);
        int days = learning.days(since, slot.key(), known, last.options());
        List<Outcome> outcomes = state.progress().outcomes();
        long millis = outcomes.get(outcomes.size() - 1).millis();
        LogEntry line =
                new LogEntry.Regrade(state.progress().nextSeq(), now, zone.id(), last.seq(), rating, rating.isPass());
        Progress progress = state.progress()
                .after(state, 1)
                .regraded(
                        rated,
                        new Outcome(slot, rating.isPass(), rating, days, millis),
                        learning.with(since, slot.key(), known, days));
        boolean current =
                state instanceof State.Asking asking && asking.slot().key().equals(slot.key());
        if (rating.isPass()) {
            progress = progress.without(slot.key());
        } else if (last.rating() != Rating.AGAIN && !current) {
            progress = progress.withAhead(again(progress.ahead(), slot));
        }
        Notice notice = Notice.of(Notice.Kind.OVERRIDDEN);
        State next;
        if (state instanceof State.Answered answered) {
            next = answered.with(progress, rating, days, !rating.isPass(), notice);
        } else if (state instanceof State.Asking asking && !(current && rating.isPass())) {
            next = asking.with(progress, notice);
        } else {
            next = state instanceof State.Finished ? finish(progress, now, notice) : ahead(progress, now, notice);
        }
        return new Step<>(next, List.of(line));
    }

    private static State hint(State.Asking asking) {
        if (!canHint(asking)) {
            return asking.with(asking.progress(), Notice.of(Notice.Kind.NOTHING_TO_HINT));
        }
        return new State.Asking(
                asking.progress(),
                asking.slot(),
                asking.question(),
                asking.hints() + 1,
                asking.helped(),
                asking.shown(),
                null);
    }

    /** Tells whether there is something left to give away: options while two are left, the first letters of a text. */
    public static boolean canHint(State.Asking asking) {
        return switch (asking.question().asked()) {
            case CHOICE -> asking.question().options().size() - asking.hints() > 2;
            case TYPED ->
                asking.hints() < Math.min(3, asking.question().key().get(0).length() - 1);
            case MULTIPLE, ORDER, MATCH -> false;
        };
    }

    private State skip(State.Asking asking, Instant now) {
        SharedList<Slot> slots = asking.progress().ahead().plus(asking.slot());
        return ahead(asking.progress().after(asking, 0).withAhead(slots), now, Notice.of(Notice.Kind.SKIPPED));
    }

    private Step<State> undo(State state, Instant now) {
        Progress.Past past = state.progress().past();
        if (past == null) {
            return Step.to(saying(state, Notice.Kind.NOTHING_TO_UNDO));
        }
        List<LogEntry> lines = new ArrayList<>();
        long seq = state.progress().nextSeq();
        for (long undone : past.seqs()) {
            lines.add(new LogEntry.Undo(seq++, now, zone.id(), undone));
        }
        Progress progress = past.before().progress().withSeq(seq);
        Notice notice = Notice.of(Notice.Kind.UNDONE);
        State back = past.before().match(new State.Cases<>() {
            @Override
            public State asking(State.Asking was) {
                return new State.Asking(progress, was.slot(), was.question(), was.hints(), was.helped(), now, notice);
            }

            @Override
            public State answered(State.Answered was) {
                return was.with(progress, was.rating(), was.days(), was.again(), notice);
            }

            @Override
            public State finished(State.Finished was) {
                return new State.Finished(progress, was.tomorrow(), notice);
            }
        });
        return new Step<>(back, lines);
    }

    private Step<State> flag(State state, String note, Instant now) {
        Slot slot = slot(state);
        if (slot == null) {
            return Step.to(state);
        }
        Progress progress = state.progress().after(state, 1);
        LogEntry line = new LogEntry.Flag(
                state.progress().nextSeq(), now, zone.id(), slot.item().id(), note);
        return new Step<>(saying(state, progress, Notice.of(Notice.Kind.FLAGGED)), List.of(line));
    }

    private Step<State> suspend(State state, Instant now) {
        Slot slot = slot(state);
        if (slot == null) {
            return Step.to(state);
        }
        Progress progress = state.progress().after(state, 1).without(slot.key());
        LogEntry line = new LogEntry.Suspend(
                state.progress().nextSeq(), now, zone.id(), slot.item().id());
        Notice notice = Notice.of(Notice.Kind.SUSPENDED);
        State next = state instanceof State.Answered answered
                ? answered.with(progress, answered.rating(), answered.days(), false, notice)
                : ahead(progress, now, notice);
        return new Step<>(next, List.of(line));
    }

    private static @Nullable Slot slot(State state) {
        if (state instanceof State.Asking asking) {
            return asking.slot();
        }
        return state instanceof State.Answered answered ? answered.slot() : null;
    }

    @Override
    public State saying(State state, Notice notice) {
        return saying(state, state.progress(), notice);
    }

    private State saying(State state, Notice.Kind kind) {
        return saying(state, Notice.of(kind));
    }

    private static State saying(State state, Progress progress, Notice notice) {
        return state.match(new State.Cases<>() {
            @Override
            public State asking(State.Asking asking) {
                return asking.with(progress, notice);
            }

            @Override
            public State answered(State.Answered answered) {
                return answered.with(progress, answered.rating(), answered.days(), answered.again(), notice);
            }

            @Override
            public State finished(State.Finished finished) {
                return new State.Finished(progress, finished.tomorrow(), notice);
            }
        });
    }

    private State ahead(Progress progress, Instant now, @Nullable Notice notice) {
        if (progress.ahead().isEmpty()) {
            return finish(progress, now, notice);
        }
        Slot slot = progress.ahead().get(0);
        Memory memory = learning.memory(progress.memories(), slot.key());
        int repetition = memory instanceof Memory.Known known ? known.repetitions() : 0;
        Question question = Arrangement.question(slot.item(), slot.asked(), repetition);
        return new State.Asking(progress.withAhead(progress.ahead().minus(0)), slot, question, 0, false, now, notice);
    }

    private State finish(Progress progress, Instant now, @Nullable Notice notice) {
        LocalDate tomorrow = zone.day(now).plusDays(1);
        return new State.Finished(progress, learning.due(progress.memories(), tomorrow), notice);
    }

    private static SharedList<Slot> again(SharedList<Slot> ahead, Slot slot) {
        return ahead.plus(Math.min(BETWEEN, ahead.size()), slot.again());
    }
}
