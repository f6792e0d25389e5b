package org.hanmi.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanmi.line.Completions;
import org.hanmi.set.Blueprint;
import org.hanmi.set.Pool;
import org.hanmi.set.Samples;
import org.hanmi.set.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletionTest {

    private static final Completions COMPLETIONS = BuilderTalk.completions(new Builder(
            new Blueprint(null, null, List.of(), false, List.of()),
            Pool.of(Samples.unrelated(2)),
            new Vocabulary(Samples.unrelated(2)),
            "1",
            (row, item) -> true));

    @Test
    void first_the_commands_then_the_conditions_then_what_the_bank_knows() {
        assertThat(COMPLETIONS.of(List.of(), "re")).contains("redraw", "add");
        assertThat(COMPLETIONS.of(List.of("add"), "to")).contains("topic=", "person=", "count=");
        assertThat(COMPLETIONS.of(List.of("add"), "topic=al")).containsExactly("topic=alliance");
        assertThat(COMPLETIONS.of(List.of("add"), "topic=alliance,di")).contains("topic=alliance,difficulty=");
        assertThat(COMPLETIONS.of(List.of("add"), "topic=alliance,difficulty="))
                .contains("topic=alliance,difficulty=3");
        assertThat(COMPLETIONS.of(List.of("swap"), "")).isEmpty();
    }
}
