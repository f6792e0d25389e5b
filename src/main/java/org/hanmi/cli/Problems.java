package org.hanmi.cli;

import java.io.PrintWriter;
import java.util.List;
import org.hanmi.present.Tongue;
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

    /** The same, or {@code 파일 2개에 오류 3건, 경고 1건}. */
    static String count(List<Problem> problems, Tongue tongue) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        long files = problems.stream().map(Problem::file).distinct().count();
        return tongue.either(
                count(problems),
                "파일 " + files + "개에 오류 " + errors + "건" + (warnings > 0 ? ", 경고 " + warnings + "건" : ""));
    }

    static String plural(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
