package org.hanmi.line;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hanmi.present.BrowseView;
import org.hanmi.present.BrowseWords;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.hanmi.present.Form;
import org.hanmi.present.HelpView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Keys;
import org.hanmi.present.Obstacle;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.ReadingView;
import org.hanmi.present.Readings;
import org.hanmi.present.SettingsWords;
import org.hanmi.present.StatsView;
import org.hanmi.present.TopicWords;
import org.hanmi.present.TopicsView;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.session.Event;
import org.hanmi.session.Sitting;
import org.hanmi.session.State;
import org.jspecify.annotations.Nullable;

/** A sitting, line by line. Ends after the summary; the end of input is a way to finish like any other. */
public final class LineMode {

    private static final String PROMPT = "> ";

    private final Sitting<State, Event> sitting;
    private final Views views;
    private final Words words;
    private final Commands commands;
    private final Input input;
    private final Printout out;
    private final @Nullable Supplier<StatsView> statistics;
    private final @Nullable Function<State.Answered, Browser> people;
    private final Readings readings;
    private final @Nullable Function<State.Answered, @Nullable ReadingView> article;
    private @Nullable State said;
    private @Nullable State told;
    private final Patience patience = new Patience();

    /** Makes the plain face of a sitting without statistics. */
    public LineMode(Sitting<State, Event> sitting, Views views, Input input, PrintWriter out) {
        this(sitting, views, input, out, null, null, Readings.none(), null);
    }

    /** Makes the plain face of a sitting with statistics. */
    public LineMode(
            Sitting<State, Event> sitting, Views views, Input input, PrintWriter out, Supplier<StatsView> statistics) {
        this(sitting, views, input, out, statistics, null, Readings.none(), null);
    }

    /**
     * Makes the plain face of a sitting.
     *
     * @param statistics makes them when they are asked for at the end; null if there are none
     * @param people looks up the people and places of a question; null if nothing can be looked up
     * @param readings what is read before questions
     * @param article the card of the article of a question; null if there are none
     */
    public LineMode(
            Sitting<State, Event> sitting,
            Views views,
            Input input,
            PrintWriter out,
            @Nullable Supplier<StatsView> statistics,
            @Nullable Function<State.Answered, Browser> people,
            Readings readings,
            @Nullable Function<State.Answered, @Nullable ReadingView> article) {
        this.sitting = sitting;
        this.views = views;
        this.words = views.words();
        this.commands = new Commands(words);
        this.input = input;
        this.statistics = statistics;
        this.people = people;
        this.readings = readings;
        this.article = article;
        this.out = new Printout(out, words);
    }

    /** Prints the first screen, for who has no full one. */
    public static void home(HomeView view, Words words, PrintWriter out) {
        Printout printout = new Printout(out, words);
        printout.home(view);
        printout.line(words.howToGoOn());
        printout.send();
    }

    /** Prints statistics in words and numbers. */
    public static void statistics(StatsView view, PrintWriter out) {
        Printout printout = new Printout(out, Words.of(Locale.ENGLISH));
        printout.statistics(view);
        printout.send();
    }

    /** Prints a card or a list. */
    public static void browse(BrowseView view, PrintWriter out, Locale language) {
        Printout printout = new Printout(out, Words.of(language));
        printout.browse(view, BrowseWords.of(language), false, true);
        printout.send();
    }

    /** Studies the article or the topic that somebody has found. */
    public interface Found {

        /** Goes on until that sitting is over. */
        void study(Browser browser, Input input, PrintWriter out);
    }

    /**
     * Lets somebody look around by numbers and words, until input ends or they leave.
     *
     * @param found studies what they have found
     */
    public static void browse(Browser browser, Input input, PrintWriter out, Locale language, Found found) {
        Printout printout = new Printout(out, Words.of(language));
        Browser offering = browser.offeringStudy();
        new BrowseLines(offering, input, printout, offering.words(), () -> found.study(offering, input, out)).run();
    }

    /**
     * Lets somebody choose line by line.
     *
     * @return whether something is to begin with what was chosen
     */
    public static boolean choose(Form form, Input input, PrintWriter out, Locale language) {
        Printout printout = new Printout(out, Words.of(language));
        boolean begins = new FormLines(form, input, printout, SettingsWords.of(language)).run();
        printout.send();
        return begins;
    }

    /**
     * Prints the topics and lets somebody choose one.
     *
     * @return its id; null if none was chosen
     */
    public static @Nullable String topics(TopicsView view, Input input, PrintWriter out, Locale language) {
        Printout printout = new Printout(out, Words.of(language));
        TopicWords say = TopicWords.of(language);
        printout.topics(view);
        List<String> names = new ArrayList<>();
        for (TopicsView.Line topic : view.topics()) {
            names.add(topic.name());
        }
        input.lookUp(() -> names);
        while (true) {
            printout.line(view.choose());
            String line = printout.send() ? input.read(Input.Kind.SEARCH, PROMPT, "") : null;
            printout.gap();
            String text = line == null ? "" : line.strip();
            if (text.isEmpty() || text.equals("q")) {
                printout.send();
                return null;
            }
            for (int i = 0; i < view.topics().size(); i++) {
                TopicsView.Line topic = view.topics().get(i);
                if (text.equals(Integer.toString(i + 1))
                        || text.equalsIgnoreCase(topic.id())
                        || text.equalsIgnoreCase(topic.name())) {
                    return topic.id();
                }
            }
            printout.line(say.noSuchTopic(Plain.text(text)));
        }
    }

    /** Asks until the sitting is over. */
    public void run() {
        if (sitting.state() instanceof State.Finished) {
            out.line(words.nothingToAsk());
            out.send();
            return;
        }
        if (input.isAttended()) {
            out.line(words.howTo());
            out.gap();
        }
        boolean goesOn = true;
        while (goesOn) {
            goesOn = sitting.state().match(new State.Cases<>() {
                @Override
                public Boolean asking(State.Asking state) {
                    return ask(state);
                }

                @Override
                public Boolean answered(State.Answered state) {
                    return explain(state);
                }

                @Override
                public Boolean finished(State.Finished state) {
                    return sumUp(state);
                }
            });
        }
        out.send();
    }

    private boolean ask(State.Asking state) {
        ReadingView reading = readings.before(state);
        return reading == null ? question(state) : read(state, reading);
    }

    /** From a pipe, only questions take a line. */
    private boolean read(State.Asking state, ReadingView view) {
        out.reading(view);
        if (!input.isAttended()) {
            out.gap();
        } else {
            out.line(view.next());
            String line = out.send() ? input.read(PROMPT) : null;
            out.gap();
            Command command = line == null
                    ? Command.LEAVE
                    : line.isBlank() ? Command.NEXT : commands.find(Place.READING, line.strip());
            if (command == Command.LEAVE) {
                sitting.on(new Event.Quit());
                return state.progress().done() > 0;
            }
            if (command != Command.NEXT) {
                out.help(new HelpView.Section(words.keys().place(Place.READING), view.keys()));
                return true;
            }
        }
        readings.done();
        sitting.on(new Event.Begin());
        return true;
    }

    private boolean question(State.Asking state) {
        QuestionView view = views.question(state);
        if (view.note() != null && state != said) {
            out.line(view.note());
        }
        said = state;
        out.question(view);
        String line = out.send() ? input.read(PROMPT) : null;
        out.gap();
        if (line != null && !input.isAttended() && patience.isOver(view.stem())) {
            out.line(words.noAnswers());
            line = null;
        }
        if (line == null) {
            sitting.on(new Event.Quit());
            return true;
        }
        String text = line.strip();
        Command command = commands.atQuestion(views.question(state), Place.QUESTION, Place.TYPING, text);
        if (command == null && text.startsWith(Keys.PREFIX)) {
            out.line(words.noSuchCommand(text));
        } else if (command == null) {
            sitting.on(new Event.Answer(Plain.text(text)));
        } else {
            obey(state, command, text);
        }
        return true;
    }

    private boolean explain(State.Answered state) {
        // Help or a slip is no reason to hear it all again.
        if (state != told) {
            out.feedback(views.feedback(state));
            told = state;
        }
        if (!input.isAttended()) {
            out.gap();
            sitting.on(new Event.Next());
            return out.send();
        }
        out.line(words.enterGoesOn());
        return obeyed(state, Command.NEXT);
    }

    private boolean sumUp(State.Finished state) {
        if (state != told) {
            out.summary(views.summary(state));
            told = state;
        }
        if (!input.isAttended()) {
            return false;
        }
        out.menu(views.keys(state));
        return obeyed(state, Command.LEAVE);
    }

    /** Reads a command where no answer is expected; Enter is the usual one. */
    private boolean obeyed(State state, Command usual) {
        String line = out.send() ? input.read(Input.Kind.COMMAND, PROMPT, "") : null;
        out.gap();
        boolean over = state instanceof State.Finished;
        if (line == null) {
            sitting.on(new Event.Quit());
            return !over;
        }
        String text = line.strip();
        Command command =
                text.isEmpty() ? usual : commands.find(Views.situation(state).place(), text);
        if (command == null) {
            out.line(words.noSuchCommand(text));
            return true;
        }
        obey(state, command, text);
        return !(over && command == Command.LEAVE);
    }

    private void obey(State state, Command command, String text) {
        String note = command == Command.FLAG ? Commands.note(text) : "";
        Event event = note.isEmpty() ? Keys.event(command) : new Event.Flag(note);
        if (event != null) {
            sitting.on(event);
        } else if (command == Command.HELP) {
            out.help(new HelpView.Section(
                    words.keys().place(Views.situation(state).place()), views.keys(state)));
            out.gap();
        } else if (command == Command.STATISTICS && statistics != null) {
            out.statistics(statistics.get());
        } else if (command == Command.PEOPLE && people != null && state instanceof State.Answered answered) {
            Browser browser = people.apply(answered);
            new BrowseLines(browser, input, out, browser.words(), () -> {}).run();
        } else if (command == Command.READ && article != null && state instanceof State.Answered answered) {
            ReadingView card = article.apply(answered);
            if (card == null) {
                out.line(words.keys().whyNot(Obstacle.NO_ARTICLE));
            } else {
                out.reading(card);
                out.gap();
            }
        } else {
            out.line(words.keys().whyNot(Obstacle.NOT_HERE));
        }
    }
}
