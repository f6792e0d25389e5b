package org.hanmi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.hanmi.session.Purpose;
import org.hanmi.session.QuizEvent;
import org.hanmi.session.QuizEvent.Move;
import org.hanmi.session.QuizState;
import org.hanmi.session.Terms;

/** What somebody does in a quiz, and what is to be seen then; the same text for every face. */
public final class QuizStory {

    /** What a face shows at a moment. */
    public record Seen(QuizStage stage, String shown) {}

    /** Something done or something expected. */
    public sealed interface Part {
        record Done(QuizEvent event, Duration after) implements Part {}

        record Expected(Consumer<Seen> check) implements Part {}
    }

    private final List<String> ids;
    private final Terms terms;
    private final List<Part> parts = new ArrayList<>();
    private boolean typed;
    private Locale language = Locale.ENGLISH;

    private QuizStory(Terms terms, String... ids) {
        this.terms = terms;
        this.ids = List.of(ids);
    }

    public static QuizStory quiz(String... ids) {
        return new QuizStory(new Terms(false, null, Purpose.PRACTICE, "7"), ids);
    }

    public static QuizStory exam(Duration time, String... ids) {
        return new QuizStory(new Terms(true, time, Purpose.PRACTICE, "7"), ids);
    }

    public static QuizStory counting(Duration time, String... ids) {
        return new QuizStory(new Terms(true, time, Purpose.STUDY, "7"), ids);
    }

    public QuizStory typed() {
        typed = true;
        return this;
    }

    public QuizStory inKorean() {
        language = Locale.KOREAN;
        return this;
    }

    private QuizStory does(QuizEvent event, Duration after) {
        parts.add(new Part.Done(event, after));
        return this;
    }

    public QuizStory answer(String text) {
        return does(new QuizEvent.Answer(text), Duration.ofSeconds(5));
    }

    public QuizStory flag(String note) {
        return does(new QuizEvent.Flag(note), Duration.ofSeconds(5));
    }

    public QuizStory move(Move move) {
        return does(move, Duration.ofSeconds(5));
    }

    public QuizStory waits(Duration time) {
        return does(Move.TICK, time);
    }

    public QuizStory expect(Consumer<Seen> check) {
        parts.add(new Part.Expected(check));
        return this;
    }

    public QuizStory expectAsking(String id) {
        return expect(seen -> {
            assertThat(seen.stage().sitting.state()).isInstanceOf(QuizState.Asking.class);
            QuizState.Asking asking = (QuizState.Asking) seen.stage().sitting.state();
            assertThat(asking.reply().question().item().id().text()).isEqualTo(id);
            assertThat(seen.shown()).contains(asking.reply().question().item().stem());
        });
    }

    public QuizStory expectState(Class<? extends QuizState> state) {
        return expect(seen -> assertThat(seen.stage().sitting.state()).isInstanceOf(state));
    }

    public QuizStory expectSays(String... words) {
        return expect(seen -> assertThat(seen.shown()).contains(words));
    }

    public QuizStory expectHides(String... words) {
        return expect(seen -> assertThat(seen.shown()).doesNotContain(words));
    }

    public QuizStory expectLog(String... kinds) {
        return expect(seen ->
                assertThat(seen.stage().log.stream().map(line -> line.kind())).containsExactly(kinds));
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public QuizStage stage() {
        return new QuizStage(ids.stream().map(SmallBank::item).toList(), terms, typed, language);
    }
}
