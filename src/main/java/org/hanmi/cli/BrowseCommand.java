package org.hanmi.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hanmi.guide.Card;
import org.hanmi.guide.Guide;
import org.hanmi.guide.Target;
import org.hanmi.line.LineMode;
import org.hanmi.present.BrowseView;
import org.hanmi.present.BrowseWords;
import org.hanmi.present.Browser;
import org.hanmi.present.ScreenWords;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.Display;
import org.hanmi.screen.FullScreen;
import org.hanmi.screen.Theme;
import org.hanmi.settings.SettingsFile;
import org.hanmi.tui.Course;
import org.hanmi.tui.Stage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hanmi browse}: looks things up. */
@Command(
        name = "browse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Look up people with their offices, places, organizations, articles, a timeline of events, and questions;"
                    + " search everything by names in any spelling or script, titles and words.",
            "What answers a question stands only on the question's own card."
        },
        footer = {
            "",
            "Examples:",
            "  hanmi browse                      on the full screen; in a pipe, an overview",
            "  hanmi browse chung eui yong       the card of whom that means",
            "  hanmi browse 블링컨 --all         everything in which the name is found",
            "  hanmi browse seoul --all --open 3",
            "  hanmi browse person/joe-biden --json",
            "  hanmi browse timeline/year --plain"
        })
final class BrowseCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "TEXT",
            description = "What to look up: words, or an id such as person/joe-biden.")
    private List<String> text = List.of();

    @Option(names = "--plain", description = "Line by line: for a screen reader, a pipe, a simple terminal.")
    private boolean plain;

    @Option(names = "--json", description = "The card, or what was found, as one JSON object.")
    private boolean json;

    @Option(names = "--all", description = "List everything found, even if one thing must be meant.")
    private boolean all;

    @Option(names = "--open", paramLabel = "N", description = "Open the link with that number in the list or card.")
    private @Nullable Integer open;

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    private final Environment environment;

    BrowseCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path data = places.data(environment);
        Locale language = environment.language(SettingsFile.read(data).language());
        Encyclopedia encyclopedia =
                new Encyclopedia(environment, places.articles(environment), places.bank(environment), data, language);
        boolean draws = !plain && !json && open == null && environment.canDraw();
        try {
            return draws ? fullScreen(encyclopedia, language) : lines(encyclopedia, language);
        } catch (Encyclopedia.Mistaken mistaken) {
            mistaken.problems().forEach(environment.err()::println);
            environment.err().println("hanmi: " + mistaken.getMessage());
            return ExitCode.DATA;
        }
    }

    private String sought() {
        return String.join(" ", text).strip();
    }

    /** An id, whom the words must mean, or else all that they are found in. */
    private Target first(Guide guide) {
        String sought = sought();
        if (sought.isEmpty()) {
            return Target.OVERVIEW;
        }
        if (sought.indexOf(Misuse.UNREAD) >= 0) {
            throw Misuse.in(spec, "“" + sought + "” is no name");
        }
        Optional<Target> named =
                Target.parse(sought).filter(target -> guide.card(target).isPresent());
        return named.or(() -> all ? Optional.empty() : guide.meant(words(sought)))
                .orElseGet(() -> Target.search(words(sought)));
    }

    /** What to look for: of an id that there is not, the words of it. */
    private static String words(String sought) {
        Optional<Target> id = Target.parse(sought);
        return id.isEmpty() ? sought : id.get().id().replace('-', ' ');
    }

    private int fullScreen(Encyclopedia encyclopedia, Locale language) {
        ColorDepth depth = environment.colors(HanmiCommand.color(spec));
        try (Display display = FullScreen.open(new Theme(depth), environment.mouse())) {
            Learner learner = learner(language);
            OpenLog log = new OpenLog(learner.data());
            try {
                Library library = learner.library();
                Layers layers = new Layers(learner, library, new Courses(learner, library, log), display);
                Course course = layers.browsing(encyclopedia, this::first);
                return switch (new Stage(display, course, learner.words(), ScreenWords.of(language)).run()) {
                    case LEFT -> ExitCode.WELL;
                    case CLOSED -> ExitCode.HUNG_UP;
                    case INTERRUPTED -> ExitCode.INTERRUPTED;
                };
            } finally {
                log.shut();
            }
        }
    }

    /** Whoever studies what was found. */
    private Learner learner(Locale language) {
        StudyRequest request = new StudyRequest();
        // Over something else: what cannot begin is told there.
        request.home = true;
        request.data = places.data(environment).toString();
        request.articles = places.articles(environment).toString();
        request.questions = places.bank(environment).toString();
        return Learner.of(environment, request, language);
    }

    private int lines(Encyclopedia encyclopedia, Locale language) {
        Guide guide = encyclopedia.guide();
        Target first = first(guide);
        Browser browser = encyclopedia.browser(first);
        BrowseWords words = BrowseWords.of(language);
        PrintWriter out = environment.out();
        Integer link = open;
        if (link != null && !browser.open(link - 1)) {
            throw Misuse.in(spec, words.noSuchNumber(Integer.toString(link)));
        }
        BrowseView view = browser.view();
        if (json) {
            Card card = guide.card(view.target()).orElseThrow();
            BrowseJson.print(card, out);
        } else if (environment.terminal()) {
            return Dialogue.in(language, environment).run((input, wrapped) -> {
                Learner learner = learner(language);
                FoundTalk found = new FoundTalk(learner, new Talks(learner, learner.library()));
                LineMode.browse(browser, input, wrapped, language, found);
                return ExitCode.WELL;
            });
        } else {
            LineMode.browse(view, out, language);
            int further = guide.find(sought()).size() - 1;
            if (first.equals(Target.OVERVIEW)) {
                out.println(words.more());
            } else if (!view.isSearch() && open == null && further > 0) {
                out.println(words.further(further, sought()));
            }
            if (view.isSearch() && view.note() != null) {
                // A script must not take a slip for an answer.
                out.flush();
                return ExitCode.USAGE;
            }
        }
        out.flush();
        return ExitCode.WELL;
    }
}
