package org.hanmi.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.bank.BankIndex;
import org.hanmi.present.Tongue;
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

    private final Tongue tongue;

    /** One that says what it finds in a language. */
    public LearnerCheck(Tongue tongue) {
        this.tongue = tongue;
    }

    /** What was chosen, or why that cannot be read. */
    public Finding settings(Path data) {
        Path file = SettingsFile.file(data);
        Settings settings;
        try {
            settings = SettingsFile.read(data);
        } catch (SettingsException refused) {
            String says = String.valueOf(refused.getMessage());
            String advice = refused.isMistake()
                    ? tongue.either(
                            "mend the line in an editor, or move the file away: hanmi then takes what is usual",
                            "편집기로 그 줄을 고치거나 파일을 옮기세요. 파일이 없으면 기본값을 씁니다")
                    : tongue.either(
                            "it must be a file that can be read, in a folder; without one hanmi takes what is usual",
                            "폴더 안의 읽을 수 있는 파일이어야 합니다. 파일이 없으면 기본값을 씁니다");
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
                chosen == 0
                        ? tongue.either(
                                "nothing chosen, so what is usual (hanmi settings)", "모두 기본값입니다 (hanmi settings)")
                        : tongue.either(chosen + " chosen in " + file, chosen + "가지를 골랐습니다: " + file));
    }

    /**
     * What the log has, and in short what is odd about it.
     *
     * @param bank what items there are, if that is known
     * @param now the time on this machine's clock
     */
    public Finding log(Path data, @Nullable BankIndex bank, Instant now) {
        Path file = ReviewLog.file(data);
        if (!Files.exists(file)) {
            return Finding.fine(
                    "log",
                    tongue.either("nothing answered yet; the first answer begins ", "아직 답한 것이 없습니다. 첫 답이 남을 곳: ")
                            + file);
        }
        if (Files.isDirectory(file)) {
            return Finding.closed(
                    "log",
                    file + tongue.either(" is a folder: no answer would be kept", ": 폴더여서 답이 남지 않습니다"),
                    tongue.either("move it away; the first answer begins a log", "옮기세요. 첫 답이 기록을 시작합니다"));
        }
        if (!Files.isWritable(file)) {
            return Finding.closed(
                    "log",
                    file + tongue.either(" cannot be written: no answer would be kept", ": 쓸 수 없어 답이 남지 않습니다"),
                    asOwner(file));
        }
        LogCheck check;
        try {
            check = LogCheck.of(file, item -> bank == null || bank.find(item.text()) >= 0, now);
        } catch (LogException unreadable) {
            return Finding.closed(
                    "log", tongue.either(String.valueOf(unreadable.getMessage()), unreadable.korean()), asOwner(file));
        }
        return check.isLog()
                ? log(file, check)
                : Finding.wrong(
                        "log",
                        check.problems().get(0).message(),
                        tongue.either(
                                "move it away, and put back a copy of the log if you have one; nothing was changed in it",
                                "이 파일을 옮기고, 기록의 사본이 있으면 되돌려 놓으세요. 파일은 건드리지 않았습니다"));
    }

    private Finding log(Path file, LogCheck check) {
        StringBuilder says = new StringBuilder();
        int lines = 0;
        for (Map.Entry<String, Integer> kind : check.kinds().entrySet()) {
            lines += kind.getValue();
        }
        int reviews = check.kinds().getOrDefault("review", 0);
        says.append(tongue.either(
                lines + (lines == 1 ? " entry" : " entries") + " (" + reviews
                        + (reviews == 1 ? " review)" : " reviews)") + " in " + file,
                "기록 " + lines + "건 (답 " + reviews + "개): " + file));
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
        says.append(tongue.either(
                "; " + problems.size() + (problems.size() == 1 ? " oddity" : " oddities")
                        + (kinds.size() > 1 ? " of " + kinds.size() + " sorts" : "")
                        + (errors > 0 ? ", " + errors + " of them " + (errors == 1 ? "an error" : "errors") : "")
                        + ": line " + first.line() + ", " + first.message(),
                "; 이상한 줄 " + problems.size() + "개" + (kinds.size() > 1 ? "(" + kinds.size() + "가지)" : "")
                        + (errors > 0 ? ", 그 가운데 오류 " + errors + "개" : "")
                        + ". " + first.line() + "번째 줄: " + first.message()));
        return Finding.odd(
                "log",
                says.toString(),
                tongue.either(
                        "hanmi log check names each; what can be read counts",
                        "hanmi log check로 하나하나 볼 수 있습니다. 읽을 수 있는 줄은 셈에 들어갑니다"));
    }

    private String asOwner(Path file) {
        return tongue.either("chmod u+rw " + file + ", as its owner", "주인으로서 chmod u+rw " + file);
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
