package org.hanmi.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Question;
import org.hanmi.answer.Rivals;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.present.QuizViews;
import org.hanmi.present.QuizWords;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.review.LogEntry;
import org.hanmi.session.Quiz;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizState;
import org.hanmi.session.Sitting;
import org.hanmi.session.Terms;

/** A quiz with real parts, a clock that stands until it is moved, and a log in memory. */
public final class QuizStage {

    public final Sitting<QuizState, QuizEvent> sitting;
    public final QuizViews views;
    public final List<LogEntry> log = new ArrayList<>();

    private Instant now = Instant.parse("2026-11-21T11:00:00Z");

    /** Questions in the order given, the right option first; one that can be typed is typed if so wished. */
    public QuizStage(List<Item> items, Terms terms, boolean typed, Locale language) {
        List<Question> questions = new ArrayList<>();
        for (Item item : items) {
            questions.add(question(item, typed));
        }
        Quiz quiz = new Quiz(new Judge(new Rivals(SmallBank.items())), Stage.ZONE);
        sitting = new Sitting<>(quiz, quiz.start(terms, questions, 1, now), log::addAll, () -> now);
        views = new QuizViews(new Views(Words.of(language), SmallBank.TOPICS), QuizWords.of(language));
    }

    private static Question question(Item item, boolean typed) {
        Interaction way = item.interaction();
        if (way instanceof Interaction.Order order) {
            return new Question(item, Asked.ORDER, List.of(), order.key());
        }
        return typed && item.isTypable()
                ? new Question(item, Asked.TYPED, List.of(), List.of())
                : new Question(item, Asked.CHOICE, List.of(), way.options());
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }
}
