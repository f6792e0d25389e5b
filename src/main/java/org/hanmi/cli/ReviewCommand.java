package org.hanmi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hanmi.bank.AsWritten;
import org.hanmi.curate.Cause;
import org.hanmi.curate.Desk;
import org.hanmi.curate.Pending;
import org.hanmi.curate.Pile;
import org.hanmi.curate.ReviewTalk;
import org.hanmi.item.Item;
import org.hanmi.line.Completions;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.set.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi review}: a curator looks at items and decides. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Look at items one by one, and approve, retire or reword them.",
            "Shows what learners flagged, drafts, items that changed since somebody decided about them, and items that"
                    + " nobody has looked at; each decision is kept in questions/overlay.json at once."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi review --flagged               only what learners marked",
            "  hanmi review --new --topic alliance --limit 20",
            "  hanmi review holder-on-day/2021-03   these, by a part of their ids",
            "  printf 'approve read it\\nquit\\n' | hanmi review --changed",
            "",
            "Commands: approve [REASON], retire REASON, reword [STEM], distractor N,",
            "rationale [TEXT], fact ARTICLE#FACT, skip, undo, show, help, quit; their",
            "beginnings will do."
        })
final class ReviewCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Parts of the ids of items.")
    private List<String> parts = new ArrayList<>();

    @Option(names = "--new", description = "Items about which nobody has decided.")
    private boolean fresh;

    @Option(names = "--changed", description = "Items that changed, or whose facts and sources did.")
    private boolean changed;

    @Option(names = "--flagged", description = "Items that learners marked.")
    private boolean flagged;

    @Option(names = "--drafts", description = "Items that lack something and are not asked yet.")
    private boolean drafts;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many items.")
    private int limit = Integer.MAX_VALUE;

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    ReviewCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw Misuse.in(spec, "--limit is at least 1, not " + limit);
        }
        Path data = places.data(environment);
        places.bank(environment);
        Workbench workbench = Workbench.open(environment, places);
        if (workbench == null) {
            return ExitCode.DATA;
        }
        List<Reviews.Flagged> flags = Reviews.read(data, Schedule.DEFAULT).flags();
        List<Pending> pile = pile(workbench, new Pile(workbench.overlay(), flags));
        gone(workbench, flags);
        if (pile.isEmpty()) {
            environment.out().println("Nothing to look at.");
            return ExitCode.WELL;
        }
        Desk desk = new Desk(Workbench.shelf(workbench.folder()), environment.clock());
        return Dialogue.with(Completions.first(ReviewTalk.COMMANDS), environment)
                .run((input, out) -> {
                    int misunderstood = new ReviewTalk(input, out, workbench.bench(), desk, pile).run();
                    // Whoever sits there has read it; a script must be told.
                    return misunderstood > 0 && !input.isAttended() ? ExitCode.USAGE : ExitCode.WELL;
                });
    }

    private List<Pending> pile(Workbench workbench, Pile pile) {
        List<Item> items = new ArrayList<>();
        workbench.bank().entries().forEach(entry -> items.add(entry.item()));
        Filter filter = filters.filter(new Vocabulary(items));
        List<AsWritten.Entry> entries = workbench.bank().entries().stream()
                .filter(entry -> filter.passes(entry.item()))
                .toList();
        List<Pending> chosen;
        if (parts.isEmpty()) {
            chosen = pile.of(entries, causes());
        } else {
            chosen = entries.stream()
                    .filter(entry -> parts.stream().anyMatch(entry.item().id().text()::contains))
                    .map(pile::of)
                    .toList();
            if (chosen.isEmpty()) {
                throw Misuse.in(spec, "no item has “" + String.join("” or “", parts) + "” in its id");
            }
        }
        return chosen.subList(0, Math.min(limit, chosen.size()));
    }

    private Set<Cause> causes() {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (fresh) {
            causes.add(Cause.NEW);
        }
        if (changed) {
            causes.add(Cause.CHANGED);
        }
        if (flagged) {
            causes.add(Cause.FLAGGED);
        }
        if (drafts) {
            causes.add(Cause.DRAFT);
        }
        return causes.isEmpty() ? EnumSet.allOf(Cause.class) : causes;
    }

    /** Learners may have marked items that are no longer there. */
    private void gone(Workbench workbench, List<Reviews.Flagged> flags) {
        Set<String> ids = new HashSet<>();
        workbench.bank().entries().forEach(entry -> ids.add(entry.item().id().text()));
        for (Reviews.Flagged flag : flags) {
            if (!ids.contains(flag.item().text())) {
                environment
                        .err()
                        .println("flagged, and no longer in the bank: " + flag.item()
                                + (flag.note().isBlank() ? "" : ": " + flag.note()));
            }
        }
    }
}
