package org.hanmi.article;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.problem.Problem;

/** The problems found so far. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    /** All of them by file and line, each once. */
    List<Problem> inOrder() {
        return problems.stream().distinct().sorted(Problem.ORDER).toList();
    }
}
