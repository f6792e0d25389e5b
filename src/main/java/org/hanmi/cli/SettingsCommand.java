package org.hanmi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hanmi.present.SettingsWords;
import org.hanmi.present.Tongue;
import org.hanmi.present.Typed;
import org.hanmi.settings.Exam;
import org.hanmi.settings.Fitted;
import org.hanmi.settings.Score;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi settings}: what the learner chose, and how to choose otherwise. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Show or change what you chose: how much to keep, how much a day, an exam, days off.",
        footer = {
            "",
            "Examples:",
            "  hanmi settings                            all of them, and what they mean",
            "  hanmi settings retention 0.92             ask when recall has fallen to 92 %%",
            "  hanmi settings exam 2027-06-14            know everything on that day",
            "  hanmi settings days-off saturday sunday 2026-12-24/2027-01-02",
            "  hanmi settings --unset exam",
            "  hanmi settings --json"
        })
final class SettingsCommand implements Callable<Integer> {

    private static final int NAMES = 14;

    private static final SettingsWords KOREAN = SettingsWords.of(Locale.KOREAN);

    @Parameters(arity = "0..*", paramLabel = "NAME [VALUE…]", description = "A setting, and what to choose for it.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--unset", paramLabel = "NAME", description = "Forget what was chosen for a setting.")
    private @Nullable String unset;

    @Option(names = "--json", description = "All settings as a JSON object.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    SettingsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path folder = data.folder(environment);
        String forget = unset;
        if (forget != null && !words.isEmpty()) {
            throw wrong("--unset " + forget + tongue(folder).either(" takes nothing more", " 뒤에는 아무것도 쓰지 않습니다"), null);
        }
        Setting only =
                forget != null ? setting(folder, forget) : words.isEmpty() ? null : setting(folder, words.get(0));
        Settings settings = settings(folder, only, forget != null);
        // As it is now: the language may just have been chosen.
        Tongue tongue = Tongue.of(environment.language(settings.language()));
        PrintWriter out = environment.out();
        if (json) {
            out.print(settings.json());
        } else if (only == null) {
            for (Setting setting : Setting.values()) {
                show(settings, setting, tongue);
            }
            out.println();
            out.println(tongue.either("From ", "파일: ") + SettingsFile.file(folder));
        } else {
            show(settings, only, tongue);
        }
        out.flush();
        return ExitCode.WELL;
    }

    private Settings settings(Path folder, @Nullable Setting setting, boolean forget) {
        if (setting == null) {
            return SettingsFile.read(folder);
        }
        if (forget) {
            return SettingsFile.unset(folder, setting);
        }
        if (words.size() == 1) {
            return SettingsFile.read(folder);
        }
        try {
            return SettingsFile.choose(folder, setting, chosen(setting));
        } catch (IllegalArgumentException refused) {
            String typed = String.join(" ", words.subList(1, words.size()));
            throw wrong(tongue(folder).either(String.valueOf(refused.getMessage()), refused(setting, typed)), refused);
        }
    }

    /** Days and languages can be typed as on the screen; numbers are as in the file. */
    private List<String> chosen(Setting setting) {
        List<String> typed = words.subList(1, words.size());
        return switch (setting) {
            case LANGUAGE, EXAM, DAYS_OFF -> Typed.words(setting, String.join(" ", typed));
            case RETENTION, NEW, REVIEWS, EXAM_TARGET, MEMORY -> typed;
        };
    }

    /** As on the screen, but shares are numbers here. */
    private static String refused(Setting setting, String typed) {
        return switch (setting) {
            case RETENTION, EXAM_TARGET -> "“" + typed + "”: 0.7에서 0.99까지의 수가 아닙니다. 예: 0.92";
            case NEW, REVIEWS, LANGUAGE, EXAM, DAYS_OFF, MEMORY -> KOREAN.refused(setting, typed);
        };
    }

    private Tongue tongue(Path folder) {
        return environment.tongue(folder);
    }

    private Setting setting(Path folder, String word) {
        Setting setting = Setting.of(word);
        if (setting == null) {
            StringBuilder names = new StringBuilder();
            for (Setting each : Setting.values()) {
                names.append(names.isEmpty() ? "" : ", ").append(each.word());
            }
            throw wrong(
                    tongue(folder)
                            .either(
                                    "there is no setting “" + word + "”; there are " + names,
                                    "“" + word + "” 설정은 없습니다. 있는 것: " + names),
                    null);
        }
        return setting;
    }

    private void show(Settings settings, Setting setting, Tongue tongue) {
        PrintWriter out = environment.out();
        String value = value(settings, setting, tongue);
        String usual = settings.isChosen(setting) ? "" : tongue.either(" (not chosen)", " (기본값)");
        out.println(setting.word() + " ".repeat(NAMES - setting.word().length()) + value + usual);
        String meaning = tongue.either(meaning(setting), KOREAN.name(setting) + ": " + KOREAN.meaning(setting));
        out.println(" ".repeat(NAMES) + meaning);
    }

    private static String value(Settings settings, Setting setting, Tongue tongue) {
        return switch (setting) {
            case RETENTION -> Double.toString(settings.retention());
            case NEW -> Integer.toString(settings.freshPerDay());
            case REVIEWS -> Integer.toString(settings.reviewsPerDay());
            case LANGUAGE -> {
                String language = settings.language();
                yield language == null ? tongue.either("as the system says", "시스템에 따름") : language;
            }
            case EXAM -> {
                Exam exam = settings.exam();
                yield exam == null ? tongue.either("none", "없음") : exam.date().toString();
            }
            case EXAM_TARGET -> Double.toString(settings.target());
            case DAYS_OFF ->
                settings.daysOff().isEmpty()
                        ? tongue.either("none", "없음")
                        : String.join(" ", settings.daysOff().words());
            case MEMORY -> memory(settings.fitted(), tongue);
        };
    }

    private static String memory(@Nullable Fitted fitted, Tongue tongue) {
        if (fitted == null) {
            return tongue.either("the parameters of FSRS-6's authors", "FSRS-6을 만든 사람들이 정한 값");
        }
        Score before = fitted.before();
        Score after = fitted.after();
        return String.format(
                Locale.ROOT,
                tongue.either(
                        "fitted on %s from %d reviews (log loss %.4f, before %.4f)",
                        "%s에 복습 %d번으로 맞춤 (로그 손실 %.4f, 전에는 %.4f)"),
                fitted.on(),
                fitted.reviews(),
                after.logLoss(),
                before.logLoss());
    }

    private static String meaning(Setting setting) {
        return switch (setting) {
            case RETENTION -> "How likely you are to know a fact when it is asked again, 0.7 to 0.99.";
            case NEW -> "New facts a day at most.";
            case REVIEWS -> "Known facts asked again a day at most; those nearest to being forgotten come first.";
            case LANGUAGE -> "The language of the screens: en or ko.";
            case EXAM -> "The day on which everything has to be known; nothing is left until after it.";
            case EXAM_TARGET -> "How likely you are to know each fact on that day, 0.7 to 0.99.";
            case DAYS_OFF -> "When nothing is to fall due: days of the week, dates, first/last.";
            case MEMORY -> "How your memory works, as far as your answers tell; hanmi fit finds out.";
        };
    }

    private CommandLine.ParameterException wrong(String message, @Nullable Throwable cause) {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException(message, cause);
        }
        return new CommandLine.ParameterException(command.commandLine(), message, cause);
    }
}
