package org.hanmi.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hanmi.Golden;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BlueprintFileTest {

    private final List<Problem> problems = new ArrayList<>();

    private @Nullable Blueprint read(String yaml) {
        problems.clear();
        return BlueprintFile.read(
                Path.of("autumn.yaml"),
                yaml.getBytes(StandardCharsets.UTF_8),
                new Vocabulary(Samples.unrelated(3)),
                false,
                problems);
    }

    @Test
    void a_blueprint_says_what_is_asked_for() {
        Blueprint blueprint = Objects.requireNonNull(read("""
                title: "가을: the alliance"
                seed: 007
                forms: [A, C]
                asked: typed
                approved: yes
                rows:
                  - topic: alliance
                    kind: [who]
                    difficulty: 2-3
                    from: 2015-02
                    to: 2022
                    count: 5
                  - asked: options
                    count: 2
                  - article=sample,difficulty=1|4,count=3
                """));
        assertThat(problems).isEmpty();
        assertThat(blueprint.title()).isEqualTo("가을: the alliance");
        assertThat(blueprint.seed()).isEqualTo("007");
        assertThat(blueprint.forms()).containsExactly("A", "C");
        assertThat(blueprint.approved()).isTrue();
        assertThat(blueprint.count()).isEqualTo(10);
        assertThat(blueprint.rows())
                .extracting(Row::conditions)
                .containsExactly(
                        "topic=alliance,kind=who,difficulty=2|3,from=2015-02,to=2022,asked=typed",
                        "any",
                        "article=sample,difficulty=1|4,asked=typed");
    }

    @Test
    void every_mistake_is_named_where_it_stands() {
        String[] files = {
            """
                title: [a, b]
                sed: 1
                forms: [A, A, Q]
                asked: aloud
                approved: perhaps
                rows:
                  - topic: aliance
                    count: 5
                  - kind: [who, which]
                    difficulty: 3-2
                  - from: 2022
                    to: "2015"
                    count: many
                    colour: red
                  - count: 1
                    count: 2
                  - nonsense
                  - [1, 2]
                  - topic: {a: b}
                    asked: loud
                    from: last week
                    count: 0
                """,
            "rows: 5\n",
            "- count: 5\n",
            "title: nothing\n",
            "rows: &a [*a]\n",
            "rows:\n  - count: !!int 5\n",
            "rows:\n\t- count: 5\n",
            "",
            "rows: [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]\n",
            "title: \u0000\n",
            "rows:\n  - person: 'Blinken, Antony'\n    place: \"\"\n    count: 99999999999\n"
        };
        StringBuilder all = new StringBuilder();
        for (String file : files) {
            Blueprint blueprint = read(file);
            assertThat(problems.stream().anyMatch(Problem::isError)).as(file).isTrue();
            all.append(file.replace("\u0000", "\\0").replace("\t", "\\t")).append("---\n");
            all.append(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
            all.append(blueprint == null ? "\n(nothing)\n\n" : "\n\n");
        }
        Golden.verify(Golden.folder("set").resolve("blueprint-mistakes.txt"), all.toString());
    }
}
