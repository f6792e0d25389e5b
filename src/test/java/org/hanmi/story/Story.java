package org.hanmi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Item;
import org.hanmi.present.Mark;
import org.hanmi.review.LogEntry;
import org.hanmi.session.Event;
import org.hanmi.session.Limits;
import org.hanmi.session.State;

/** What a learner does and what is to be seen then; the same text for every face. */
public final class Story {

    /** What a face shows at a moment. */
    public record Seen(Stage stage, String shown) {}

    /** Something done or something expected. */
    public sealed interface Part {
        record Done(Event event, Duration after) implements Part {}

        record Expected(Consumer<Seen> check) implements Part {}
    }

    private final List<Item> items;
    private final List<Part> parts = new ArrayList<>();
    private List<LogEntry> history = List.of();
    private Limits limits = Limits.DEFAULT;
    private Instant start = Instant.parse("2026-11-21T11:00:00Z");
    private Duration pause = Duration.ofSeconds(5);

    private Story(List<Item> items) {
        this.items = items;
    }

    public static Story given(List<Item> items) {
        return new Story(items);
    }

    public static Story given(String... ids) {
        return given(List.of(ids).stream().map(SmallBank::item).toList());
    }

    public Story at(String instant) {
        start = Instant.parse(instant);
        return this;
    }

    public Story after(List<LogEntry> log) {
        history = log;
        return this;
    }

    public Story limits(int questions, int freshPerDay) {
        limits = new Limits(questions, freshPerDay);
        return this;
    }

    public Story taking(Duration each) {
        pause = each;
        return this;
    }

    public Story does(Event event) {
        parts.add(new Part.Done(event, pause));
        return this;
    }

    public Story answer(String text) {
        return does(new Event.Answer(text));
    }

    public Story next() {
        return does(new Event.Next());
    }

    public Story dontKnow() {
        return does(new Event.DontKnow());
    }

    public Story hint() {
        return does(new Event.Hint());
    }

    public Story wasRight() {
        return does(new Event.WasRight());
    }

    public Story rate(Rating rating) {
        return does(new Event.Rate(rating));
    }

    public Story skip() {
        return does(new Event.Skip());
    }

    public Story undo() {
        return does(new Event.Undo());
    }

    public Story flag(String note) {
        return does(new Event.Flag(note));
    }

    public Story suspend() {
        return does(new Event.Suspend());
    }

    public Story quit() {
        return does(new Event.Quit());
    }

    public Story expect(Consumer<Seen> check) {
        parts.add(new Part.Expected(check));
        return this;
    }

    /** A question stands, and its stem can be read. */
    public Story expectAsking(String id) {
        return expect(seen -> {
            assertThat(seen.stage().sitting.state()).isInstanceOf(State.Asking.class);
            State.Asking asking = (State.Asking) seen.stage().sitting.state();
            assertThat(asking.slot().item().id().text()).isEqualTo(id);
            assertThat(seen.shown()).contains(asking.slot().item().stem());
        });
    }

    /** An answer is explained; verdict and rationale can be read. */
    public Story expectVerdict(Mark mark) {
        return expect(seen -> {
            assertThat(seen.stage().sitting.state()).isInstanceOf(State.Answered.class);
            var view = seen.stage().views.feedback((State.Answered)
                    seen.stage().sitting.state());
            assertThat(view.mark()).isEqualTo(mark);
            assertThat(seen.shown()).contains(view.verdict()).contains(view.rationale());
        });
    }

    /** The end has been reached, and can be read. */
    public Story expectFinished() {
        return expect(seen -> {
            assertThat(seen.stage().sitting.state()).isInstanceOf(State.Finished.class);
            var view = seen.stage().views.summary((State.Finished)
                    seen.stage().sitting.state());
            assertThat(seen.shown()).contains(view.result());
        });
    }

    /** So many lines are in the log of this sitting. */
    public Story expectLog(int lines) {
        return expect(seen -> assertThat(seen.stage().log).hasSize(lines));
    }

    /** These words can be read. */
    public Story expectSays(String words) {
        return expect(seen -> assertThat(seen.shown()).contains(words));
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public Stage stage() {
        return new Stage(items, history, limits, start);
    }
}
