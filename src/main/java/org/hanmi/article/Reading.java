package org.hanmi.article;

import java.util.List;
import org.hanmi.fact.World;
import org.hanmi.problem.Problem;

/**
 * What came of reading the articles.
 *
 * @param world everything that could be read; not to be used if there is an error among the problems
 * @param problems everything that is wrong, by file and line
 */
public record Reading(World world, List<Problem> problems) {

    /** Copies the list. */
    public Reading {
        problems = List.copyOf(problems);
    }

    /** Tells whether the world can be used: warnings at most. */
    public boolean isSound() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
