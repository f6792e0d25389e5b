package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.List;
import org.hanmi.problem.Problem;

/** Prints mistakes in data, and counts them. */
final class Problems {

    private Problems() {}

    /** Prints all, in order of file and line, and tells how it stands. */
    static int print(List<Problem> problems, PrintWriter out) {
        List<Problem> sorted = problems.stream().sorted(Problem.ORDER).toList();
        sorted.forEach(out::println);
        return sorted.stream().anyMatch(Problem::isError) ? ExitCode.DATA : ExitCode.WELL;
    }

    /** {@code 3 errors and 1 warning in 2 files}. */
    static String count(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        long files = problems.stream().map(Problem::file).distinct().count();
        return plural(errors, "error") + (warnings > 0 ? " and " + plural(warnings, "warning") : "") + " in "
                + plural(files, "file");
    }

    static String plural(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
