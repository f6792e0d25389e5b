package org.hanmi.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.bank.BankIndex;
import org.hanmi.problem.Problem;
import org.hanmi.review.LogCheck;
import org.hanmi.review.LogException;
import org.hanmi.review.ReviewLog;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsException;
import org.hanmi.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/** The learner's settings and log. */
public final class LearnerCheck {

    private LearnerCheck() {}

    /** What was chosen, or why that cannot be read. */
    public static Finding settings(Path data) {
        Path file = SettingsFile.file(data);
        Settings settings;
        try {
            settings = SettingsFile.read(data);
        } catch (SettingsException refused) {
            String says = String.valueOf(refused.getMessage());
            String advice = "mend the line in an editor, or move the file away: hanmi then takes what is usual";
            return refused.isMistake()
                    ? Finding.wrong("settings", says, advice)
                    : Finding.closed("settings", says, advice);
        }
        int chosen = 0;
        for (Setting setting : Setting.values()) {
            chosen += settings.isChosen(setting) ? 1 : 0;
        }
        return Finding.fine(
                "settings",
                chosen == 0 ? "nothing chosen, so what is usual (hanmi settings)" : chosen + " chosen in " + file);
    }

    /**
     * What the log has, and in short what is odd about it.
     *
     * @param bank what items there are, if that is known
     * @param now the time on this machine's clock
     */
    public static Finding log(Path data, @Nullable BankIndex bank, Instant now) {
        Path file = ReviewLog.file(data);
        if (!Files.exists(file)) {
            return Finding.fine("log", "nothing answered yet; the first answer begins " + file);
        }
        if (!Files.isWritable(file)) {
            return Finding.closed(
                    "log",
                    file + " cannot be written: no answer would be kept",
                    "chmod u+rw " + file + ", as its owner");
        }
        LogCheck check;
        try {
            check = LogCheck.of(file, item -> bank == null || bank.find(item.text()) >= 0, now);
        } catch (LogException unreadable) {
            return Finding.closed(
                    "log", String.valueOf(unreadable.getMessage()), "chmod u+rw " + file + ", as its owner");
        }
        return check.isLog()
                ? log(file, check)
                : Finding.wrong(
                        "log",
                        check.problems().get(0).message(),
                        "move it away, and put back a copy of the log if you have one; nothing was changed in it");
    }

    private static Finding log(Path file, LogCheck check) {
        StringBuilder says = new StringBuilder();
        int lines = 0;
        for (Map.Entry<String, Integer> kind : check.kinds().entrySet()) {
            lines += kind.getValue();
        }
        says.append(lines).append(lines == 1 ? " entry" : " entries");
        int reviews = check.kinds().getOrDefault("review", 0);
        says.append(" (").append(reviews).append(reviews == 1 ? " review)" : " reviews)");
        says.append(" in ").append(file);
        List<Problem> problems = check.problems();
        if (problems.isEmpty()) {
            return Finding.fine("log", says.toString());
        }
        // By what they say without their numbers: a log with one habit shows one line, not a thousand.
        Set<String> kinds = new HashSet<>();
        int errors = 0;
        for (Problem problem : problems) {
            kinds.add(withoutNumbers(problem.message()));
            errors += problem.isError() ? 1 : 0;
        }
        Problem first = worst(problems);
        says.append("; ")
                .append(problems.size())
                .append(problems.size() == 1 ? " oddity" : " oddities")
                .append(kinds.size() > 1 ? " of " + kinds.size() + " sorts" : "")
                .append(errors > 0 ? ", " + errors + " of them " + (errors == 1 ? "an error" : "errors") : "")
                .append(": line ")
                .append(first.line())
                .append(", ")
                .append(first.message());
        return Finding.odd("log", says.toString(), "hanmi log check names each; what can be read counts");
    }

    private static Problem worst(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.isError()) {
                return problem;
            }
        }
        return problems.get(0);
    }

    private static String withoutNumbers(String text) {
        StringBuilder without = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted = c == '“' || (quoted && c != '”');
            if (!quoted && !Character.isDigit(c)) {
                without.append(c);
            }
        }
        return without.toString();
    }
}
