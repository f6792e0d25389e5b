package org.hanmi.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hanmi.item.ItemId;
import org.hanmi.review.LogEntry;
import org.hanmi.review.ReviewLog;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi resume}: the facts that are not asked any more, and how to have them asked again. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "List the facts that you suspended, or have some of them asked again.",
        footer = {
            "",
            "Examples:",
            "  hanmi resume                     what is suspended",
            "  hanmi resume vienna-summit       have these asked again (part of an id)",
            "  hanmi resume --all"
        })
final class ResumeCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Parts of the ids of facts.")
    private List<String> parts = new ArrayList<>();

    @Option(names = "--all", description = "Everything that is suspended.")
    private boolean all;

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    ResumeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path folder = data.folder(environment);
        if (parts.isEmpty() && !all) {
            List<ItemId> suspended = Reviews.read(folder, Schedule.DEFAULT).suspended();
            suspended.forEach(item -> environment.out().println(item.memory()));
            if (suspended.isEmpty()) {
                environment.err().println(environment.tongue(folder).either("Nothing is suspended.", "보류한 것이 없습니다."));
            }
            return ExitCode.WELL;
        }
        try (ReviewLog log = ReviewLog.open(folder)) {
            Reviews reviews = Reviews.read(folder, Schedule.DEFAULT);
            List<LogEntry> lines = lines(reviews);
            log.append(lines);
        }
        return ExitCode.WELL;
    }

    private List<LogEntry> lines(Reviews reviews) {
        Clock clock = environment.clock();
        List<LogEntry> lines = new ArrayList<>();
        for (ItemId item : reviews.suspended()) {
            if (all || parts.stream().anyMatch(item.memory()::contains)) {
                lines.add(
                        new LogEntry.Resume(reviews.nextSeq() + lines.size(), clock.instant(), clock.getZone(), item));
                environment.out().println(item.memory());
            }
        }
        if (lines.isEmpty() && !all) {
            String sought = "“" + String.join("”, “", parts) + "”";
            throw Misuse.in(
                    spec,
                    "nothing suspended has “" + String.join("” or “", parts) + "” in its id",
                    "보류한 것 가운데 id에 " + sought + " 들어 있는 것이 없습니다.");
        }
        return lines;
    }
}
