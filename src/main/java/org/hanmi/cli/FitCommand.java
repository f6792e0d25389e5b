package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.hanmi.fit.Fit;
import org.hanmi.fit.Histories;
import org.hanmi.fit.Measures;
import org.hanmi.fit.Verdict;
import org.hanmi.fsrs.StudyDay;
import org.hanmi.fsrs.Weights;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.settings.Fitted;
import org.hanmi.settings.Score;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code hanmi fit}: fits the memory model to a history, and says whether it predicts better for it. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Fit the memory model to your reviews.",
            "New parameters are kept only if they predict reviews better that the fit has not seen. They are stored among "
                    + "your settings if the log is yours; a log or a table named here is only looked at."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi fit                                      your own log",
            "  hanmi fit other.jsonl --zone Asia/Seoul",
            "  hanmi fit --from-csv reviews.csv --zone UTC-7 --json"
        })
final class FitCommand implements Callable<Integer> {

    /** How many reviews are worth a second thread. */
    private static final int MANY = 20_000;

    private static final int MOST_THREADS = 8;

    @Mixin
    private HistoryOptions history = new HistoryOptions();

    @Option(names = "--json", description = "As a JSON object.")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    private final Environment environment;

    FitCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = data.folder(environment);
        boolean own = history.log == null && history.table == null;
        Settings settings = own ? SettingsFile.read(folder) : Settings.DEFAULT;
        Weights named = history.weights();
        Weights inUse = named == null ? settings.weights() : named;
        Schedule schedule = history.schedule(inUse, settings.retention());
        FitProgress progress = new FitProgress(environment);
        progress.reads(history.file(ReviewLog.file(folder)));
        Reviews reviews = history.read(ReviewLog.file(folder), schedule, environment);
        if (reviews == null) {
            return ExitCode.DATA;
        }
        Histories histories = Histories.of(reviews, history.zone());
        progress.fits(histories.size());
        Verdict verdict = new Fit(histories, threads(histories), progress).against(inUse);
        progress.end();
        if (own && verdict.kept()) {
            Fitted fitted = new Fitted(
                    verdict.parameters(), today(), verdict.reviews(), score(verdict.before()), score(verdict.after()));
            SettingsFile.change(folder, before -> before.withFitted(fitted));
        }
        FitReport report = new FitReport(verdict, inUse, schedule.retention(), environment.tongue(folder));
        environment.out().print(json ? report.json() : report.text(own ? SettingsFile.file(folder) : null));
        environment.out().flush();
        return ExitCode.WELL;
    }

    private LocalDate today() {
        return StudyDay.of(environment.clock().instant(), environment.clock().getZone());
    }

    private static int threads(Histories histories) {
        return histories.size() < MANY
                ? 1
                : Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    private static Score score(Measures measures) {
        return new Score(measures.logLoss(), measures.rmseBins(), measures.auc());
    }
}
