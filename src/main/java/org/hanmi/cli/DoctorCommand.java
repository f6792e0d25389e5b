package org.hanmi.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hanmi.doctor.BankFindings;
import org.hanmi.doctor.Finding;
import org.hanmi.doctor.FolderCheck;
import org.hanmi.doctor.JavaCheck;
import org.hanmi.doctor.LearnerCheck;
import org.hanmi.doctor.Report;
import org.hanmi.doctor.TerminalCheck;
import org.hanmi.present.Tongue;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.Ink;
import org.hanmi.screen.Ruler;
import org.hanmi.tui.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code hanmi doctor}: what is fine here, what is not, and what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Look at the terminal, its width and colours, Java, the folders, the bank, your settings and your log, and say"
                    + " of each whether it is fine, what that means and what to do. Nothing is changed.",
            "Where there is a terminal it is asked how wide it prints Hangul, which takes a moment."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi doctor",
            "  hanmi doctor --data /media/stick/hanmi      with the log on a stick",
            "  hanmi doctor --json | jq '.findings[] | select(.state != \"fine\")'",
            "",
            "The exit code is 0 if Hanmi can be used, 1 if something cannot be read, written",
            "or used, and otherwise 3 if something has mistakes in it."
        })
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--json", description = "All findings as a JSON object: name, state, says, advice.")
    private boolean json;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    DoctorCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        ColorDepth.Wish wish = HanmiCommand.color(spec);
        // Programs read the same in every language.
        Tongue tongue = json ? Tongue.ENGLISH : environment.tongue(places.data(environment));
        Report report = new Report(findings(wish, tongue));
        environment.out().print(json ? report.json() : report.text(new Ink(environment.colors(wish)), tongue));
        environment.out().flush();
        return report.has(Finding.State.CLOSED)
                ? ExitCode.FILES
                : report.has(Finding.State.WRONG) ? ExitCode.DATA : ExitCode.WELL;
    }

    private List<Finding> findings(ColorDepth.Wish wish, Tongue tongue) {
        Folders folders = new Folders(environment);
        Path articles = places.articles(environment);
        Path questions = places.questions(environment);
        Path data = places.data(environment);
        List<Finding> findings = new ArrayList<>();
        findings.add(program(folders, tongue));
        findings.add(JavaCheck.finding(
                tongue,
                environment.properties(),
                ManagementFactory.getRuntimeMXBean().getInputArguments()));
        TerminalCheck terminal =
                new TerminalCheck(tongue, environment.variables()::get, environment.terminal(), Ruler::of);
        findings.addAll(terminal.findings(wish, Stage.LEAST));
        findings.add(terminal.locale(environment.properties().getProperty("sun.jnu.encoding", "unknown")));
        FolderCheck folder = new FolderCheck(tongue);
        findings.add(folder.source("articles", articles, "--articles"));
        findings.add(folder.source("questions", questions, "--questions"));
        findings.add(folder.data(data));
        BankFindings bank = BankFindings.of(tongue, questions, folders.indexes(questions, data));
        findings.add(bank.finding());
        Finding stale = new BankFreshness(articles, questions, tongue).finding();
        if (stale != null) {
            findings.add(stale);
        }
        LearnerCheck learner = new LearnerCheck(tongue);
        findings.add(learner.settings(data));
        findings.add(learner.log(data, bank.index(), environment.clock().instant()));
        return findings;
    }

    private static Finding program(Folders folders, Tongue tongue) {
        String version = new Version().getVersion()[0];
        Path home = folders.home().toAbsolutePath();
        return new Finding(
                Finding.State.FINE, "program", tongue.either(version + " in " + home, version + ", " + home), null);
    }
}
