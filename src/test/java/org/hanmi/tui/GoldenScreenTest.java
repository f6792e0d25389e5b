package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanmi.Golden;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Input;
import org.hanmi.screen.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Screens as they look, at three sizes: {@code golden/tui/<case>/<size>.txt}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenScreenTest {

    private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(40, 12), new Size(120, 40));

    private record Case(String name, Face face, String keys) {}

    private static List<Case> cases() {
        return List.of(
                new Case("home", Faces.home(), ""),
                new Case("home-disabled", Faces.home(), "x"),
                new Case("choice", Faces.choice(), ""),
                new Case("choice-moved", Faces.choice(), "j Down Down"),
                new Case("choice-numbers", Faces.numbers(), "j"),
                new Case("typed", Faces.typed(), "정의용_Chung Left Left"),
                new Case("typed-unfinished", Faces.typedAgain(), "Chung Control-C"),
                new Case("typed-date", Faces.typedDate(), "2021-03"),
                new Case("multiple", Faces.multiple(), "12 Down _"),
                new Case("order", Faces.order(), "Down _ Up"),
                new Case("match", Faces.match(), "cda"),
                new Case("wrong", Faces.wrong(), ""),
                new Case("wrong-scrolled", Faces.wrong(), "PageDown"),
                new Case("typed-right", Faces.typedRight(), ""),
                new Case("summary", Faces.summary(), ""),
                new Case("exam", Faces.exam(), ""),
                new Case("exam-typed", Faces.examTyped(), "정의"),
                new Case("exam-check", Faces.check(), ""),
                new Case("exam-result", Faces.result(), ""),
                new Case("exam-missed", Faces.missed(), ""),
                new Case("topics", Faces.topics(), "j"),
                new Case("introduction", Faces.introduction(), ""),
                new Case("article", Faces.article(), ""),
                new Case("build", Faces.build(), "j"),
                new Case("build-whole", Faces.build(), "j Enter"),
                new Case("build-typed", Faces.build(), "a topic=핵"),
                new Case("help", Faces.choice(), "?"),
                new Case("why-not", Faces.typedRight(), "r"));
    }

    private record Sized(Case screen, Size size) {
        @Override
        public String toString() {
            return screen.name() + " " + size;
        }
    }

    private static Stream<Sized> sized() {
        List<Sized> all = new ArrayList<>();
        for (Case each : cases()) {
            for (Size size : SIZES) {
                all.add(new Sized(each, size));
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("sized")
    void looks_as_it_did(Sized sized) {
        Canvas canvas = drawn(sized.screen().face(), sized.screen().keys(), sized.size());
        String cursor = canvas.cursorRow() < 0
                ? ""
                : "cursor in column " + canvas.cursorColumn() + " of row " + canvas.cursorRow() + "\n";
        String file = sized.size().columns() + "x" + sized.size().rows() + ".txt";
        Golden.verify(Golden.folder("tui").resolve(sized.screen().name()).resolve(file), canvas.text() + cursor);
    }

    @ParameterizedTest
    @MethodSource("sized")
    void nothing_is_wider_than_the_screen_and_the_last_line_has_keys(Sized sized) {
        Canvas canvas = drawn(sized.screen().face(), sized.screen().keys(), sized.size());
        for (int row = 0; row < sized.size().rows(); row++) {
            assertThat(Glyphs.columns(canvas.line(row)))
                    .isLessThanOrEqualTo(sized.size().columns());
        }
        assertThat(canvas.line(sized.size().rows() - 1)).isNotBlank();
    }

    private static Canvas drawn(Face face, String keys, Size size) {
        ScreenWords screenWords = ScreenWords.of(Locale.ENGLISH);
        Update update = new Update(Faces.WORDS, screenWords);
        Drawing drawing = new Drawing(Faces.WORDS, screenWords);
        Canvas canvas = new Canvas(size);
        Model model = drawing.draw(Model.of(face), canvas);
        for (Input input : Keystrokes.of(keys)) {
            Step step = update.on(model, input);
            if (step instanceof Step.Stay stay) {
                canvas = new Canvas(size);
                model = drawing.draw(stay.next(), canvas);
            }
        }
        return canvas;
    }
}
