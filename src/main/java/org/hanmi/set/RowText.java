package org.hanmi.set;

import java.nio.file.Path;
import java.util.List;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A row in one line: {@code topic=alliance,from=2015,to=2022,difficulty=2-3,count=5}. */
public final class RowText {

    private RowText() {}

    /**
     * Reads a row.
     *
     * @param place what to name when something is wrong: a file, or an option
     * @param line the line it stands on; 0 if it stands on none
     * @param typed true if answers are typed unless the row says otherwise
     * @param vocabulary the words that may stand in it; null for any
     * @param problems takes what is wrong
     */
    public static Row parse(
            Path place, int line, String text, boolean typed, @Nullable Vocabulary vocabulary, List<Problem> problems) {
        RowDraft draft = new RowDraft(place, vocabulary, typed, problems);
        for (String part : text.split(",", -1)) {
            int sign = part.indexOf('=');
            if (sign < 0) {
                problems.add(Problem.error(
                        place,
                        line,
                        "“" + part.strip() + "” is no condition",
                        "write name=value, as in topic=alliance"));
            } else {
                draft.add(part.substring(0, sign).strip(), part.substring(sign + 1), line);
            }
        }
        return draft.row(line);
    }
}
