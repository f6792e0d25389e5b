package org.hanmi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each story is lived through every face; what ends up in the log must not depend on which. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoriesTest {

    private static final List<Face> FACES = List.of(new SessionFace(), new LineFace(), new ScreenFace());

    static Stream<Arguments> stories() {
        return Stories.ALL.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void every_face_tells_the_same_story(String name, Story story) {
        List<?> first = null;
        for (Face face : FACES) {
            Stage stage = story.stage();
            face.play(story, stage);
            first = first == null ? List.copyOf(stage.log) : first;
            assertThat(stage.log).as(face.getClass().getSimpleName()).isEqualTo(first);
        }
    }
}
