package org.hanmi.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemTest {

    @Test
    void a_problem_is_a_line_and_its_hint_another() {
        Problem problem = Problem.error(Path.of("a.yaml"), 3, "no place is called “viena”", "did you mean “vienna”?");
        assertThat(problem).hasToString("a.yaml:3: error: no place is called “viena”\n  hint: did you mean “vienna”?");
    }

    @Test
    void what_a_file_says_is_nothing_that_a_terminal_obeys() {
        Problem problem = Problem.warning(Path.of("a\u001b[2J"), 0, "“\u001b]0;x\u0007한\r\nmi\u009b”", "a\tb");
        assertThat(problem).hasToString("a�[2J: warning: “�]0;x�한� mi�”\n  hint: a b");
    }
}
