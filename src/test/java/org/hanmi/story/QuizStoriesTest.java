package org.hanmi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.session.QuizEvent.Move.BACK;
import static org.hanmi.session.QuizEvent.Move.DONT_KNOW;
import static org.hanmi.session.QuizEvent.Move.FORWARD;
import static org.hanmi.session.QuizEvent.Move.LEAVE;
import static org.hanmi.session.QuizEvent.Move.NEXT;
import static org.hanmi.session.QuizEvent.Move.UNDO;
import static org.hanmi.session.QuizEvent.Move.WAS_RIGHT;
import static org.hanmi.story.SmallBank.CHUNG;
import static org.hanmi.story.SmallBank.HOST;
import static org.hanmi.story.SmallBank.SUMMITS;
import static org.hanmi.story.SmallBank.TREATY_DAY;
import static org.hanmi.story.SmallBank.TROOPS;
import static org.hanmi.story.SmallBank.VIENNA;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.session.QuizState;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A quiz through every face; what ends up in the log must not depend on which. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuizStoriesTest {

    private static final Duration TEN = Duration.ofMinutes(10);

    private static List<LogEntry> tell(QuizStory story) {
        List<List<LogEntry>> logs = new ArrayList<>();
        for (QuizFaces face : QuizFaces.values()) {
            QuizStage stage = story.stage();
            try {
                face.play(story, stage);
            } catch (AssertionError failed) {
                throw new AssertionError(face + ": " + failed.getMessage(), failed);
            }
            logs.add(stage.log);
            assertThat(stage.log).as(face.name()).isEqualTo(logs.get(0));
        }
        List<LogEntry> first = logs.get(0);
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        first.forEach(reviews::add);
        assertThat(reviews.problems()).isEmpty();
        return first;
    }

    @Test
    void each_answer_of_a_quiz_is_explained_and_nothing_comes_twice() {
        tell(QuizStory.quiz(VIENNA, TROOPS)
                .expectAsking(VIENNA)
                .expectHides("min left")
                .answer("Paris")
                .expectState(QuizState.Told.class)
                .expectSays("Wrong", "Kennedy was in Paris until 3 June", "Office of the Historian")
                .expectHides("schedule")
                .expectLog("cram")
                .move(NEXT)
                .expectAsking(TROOPS)
                .answer("28,500")
                .expectSays("Right")
                .move(NEXT)
                .expectState(QuizState.Over.class)
                .expectSays("1 of 2 right, 50 % of the points", "Summits", "0 of 1", "Alliance and troops", "1 of 1")
                .expectSays("the schedule stays as it is", "--seed 7")
                .expectLog("cram", "cram")
                .move(NEXT)
                .expectState(QuizState.Walking.class)
                .expectSays("Missed 1 of 1", "Kennedy was in Paris until 3 June")
                .move(NEXT)
                .expectState(QuizState.Over.class)
                .move(LEAVE));
    }

    @Test
    void undo_and_I_was_right_work_in_a_quiz() {
        tell(QuizStory.quiz(VIENNA, TROOPS)
                .answer("Paris")
                .move(UNDO)
                .expectAsking(VIENNA)
                .expectSays("Undone.")
                .expectLog("cram", "undo")
                .answer("Ottawa")
                .move(WAS_RIGHT)
                .expectSays("Right", "Counted as you say.")
                .move(NEXT)
                .flag("")
                .move(DONT_KNOW)
                .expectSays("Not known yet")
                .move(NEXT)
                .expectSays("1 of 2 right")
                .move(UNDO)
                .expectAsking(TROOPS)
                .answer("28,500")
                .move(NEXT)
                .expectSays("2 of 2 right", "Nothing was missed.")
                .move(LEAVE));
    }

    @Test
    void who_finishes_a_quiz_early_is_not_held_to_the_rest() {
        tell(QuizStory.quiz(VIENNA, TROOPS)
                .answer("Vienna")
                .move(NEXT)
                .move(LEAVE)
                .expectSays("1 of 1 right", "Nothing was missed.")
                .expectLog("cram")
                .move(LEAVE));
    }

    @Test
    void an_exam_says_nothing_until_the_end_and_answers_can_be_changed() {
        tell(QuizStory.exam(TEN, VIENNA, TROOPS, HOST)
                .expectAsking(VIENNA)
                .expectSays("1 of 3 · 10 min left")
                .answer("Paris")
                .expectAsking(TROOPS)
                .expectHides("Wrong", "Kennedy was in Paris")
                .expectLog("cram")
                .answer("28,500")
                .move(BACK)
                .move(BACK)
                .expectAsking(VIENNA)
                .expectSays("Your answer: Paris")
                .answer("Vienna")
                .expectLog("cram", "cram", "undo", "cram")
                .move(FORWARD)
                .expectAsking(HOST)
                .move(LEAVE)
                .expectState(QuizState.Checking.class)
                .expectSays("2 of 3 questions answered", "Still open", "Who received Kim Dae-jung")
                .move(NEXT)
                .expectAsking(HOST)
                .answer("Kim Il Sung")
                .expectSays("All 3 questions are answered")
                .move(NEXT)
                .expectState(QuizState.Over.class)
                .expectSays("2 of 3 right", "about 1 minute")
                .move(NEXT)
                .expectSays("question 3", "Kim Il Sung had died in 1994.", "That is what the source says.")
                .move(WAS_RIGHT)
                .expectSays("Counted as you say.")
                .move(NEXT)
                .expectSays("3 of 3 right")
                .move(LEAVE));
    }

    @Test
    void when_the_time_is_up_what_was_answered_is_handed_in() {
        List<LogEntry> log = tell(QuizStory.exam(Duration.ofMinutes(2), VIENNA, TROOPS, HOST)
                .answer("Vienna")
                .waits(Duration.ofSeconds(70))
                .expectSays("45 s left")
                .waits(Duration.ofSeconds(45))
                .expectState(QuizState.Over.class)
                .expectSays("The time is up", "1 of 3 right", "33 %")
                .move(UNDO)
                .expectSays("1 of 3 right")
                .move(LEAVE));
        assertThat(log).hasSize(2);
        assertThat(((LogEntry.Cram) log.get(1)).review().correct()).isFalse();
    }

    @Test
    void an_answer_after_the_end_does_not_count() {
        tell(QuizStory.exam(Duration.ofSeconds(4), VIENNA, TROOPS)
                .answer("Vienna")
                .expectSays("The time is up", "0 of 2 right")
                .move(LEAVE));
    }

    @Test
    void an_answer_taken_back_in_an_exam_is_open_again_and_undo_brings_it_back() {
        tell(QuizStory.exam(TEN, VIENNA, TROOPS)
                .answer("Vienna")
                .move(BACK)
                .move(DONT_KNOW)
                .expectAsking(TROOPS)
                .expectLog("cram", "undo")
                .move(UNDO)
                .expectAsking(VIENNA)
                .expectSays("Undone.", "Your answer: Vienna")
                .expectLog("cram", "undo", "undo")
                .move(LEAVE)
                .expectSays("1 of 2 questions answered")
                .move(LEAVE)
                .expectSays("1 of 2 right")
                .move(LEAVE));
    }

    @Test
    void a_changed_answer_that_counts_is_one_review_in_the_end() {
        List<LogEntry> log = tell(QuizStory.counting(TEN, VIENNA)
                .answer("Paris")
                .move(BACK)
                .answer("Ottawa")
                .move(UNDO)
                .move(LEAVE)
                .move(LEAVE)
                .expectSays("count for the schedule", "0 of 1 right")
                .expectLog("review", "undo", "review", "undo", "undo")
                .move(LEAVE));
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        log.forEach(reviews::add);
        assertThat(reviews.days()).singleElement().satisfies(day -> {
            assertThat(day.reviews()).isEqualTo(1);
        });
    }

    @Test
    void an_exam_gives_nothing_away_about_a_date_that_is_right_so_far() {
        tell(QuizStory.exam(TEN, TREATY_DAY, CHUNG)
                .typed()
                .answer("October 1953")
                .expectAsking(CHUNG)
                .expectHides("So far so good")
                .answer("정의용")
                .move(NEXT)
                .expectSays("1 of 2 right")
                .move(NEXT)
                .expectSays("Wrong", "October 1953", "1 October 1953")
                .move(LEAVE)
                .move(LEAVE));
    }

    @Test
    void commands_work_while_an_answer_is_typed() {
        tell(QuizStory.exam(TEN, CHUNG, VIENNA)
                .typed()
                .move(FORWARD)
                .expectAsking(VIENNA)
                .move(BACK)
                .expectAsking(CHUNG)
                .move(LEAVE)
                .move(BACK)
                .expectAsking(CHUNG)
                .move(LEAVE)
                .move(LEAVE)
                .expectSays("0 of 2 right")
                .move(LEAVE));
    }

    @Test
    void an_exam_in_Korean() {
        tell(QuizStory.exam(TEN, VIENNA, SUMMITS)
                .inKorean()
                .expectSays("1 / 2 · 10분 남음")
                .answer("Vienna")
                .move(LEAVE)
                .expectSays("2문제 가운데 1문제에 답했습니다.", "답하지 않은 문제")
                .move(LEAVE)
                .expectSays("2문제 가운데 1문제를 맞혔습니다.", "복습 일정은 그대로입니다")
                .move(LEAVE));
    }
}
