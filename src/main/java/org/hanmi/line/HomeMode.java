package org.hanmi.line;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.Command;
import org.hanmi.present.HelpView;
import org.hanmi.present.HomeView;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.WelcomeView;
import org.hanmi.present.WelcomeWords;
import org.hanmi.present.Words;
import org.jspecify.annotations.Nullable;

/** The first screen, line by line: it is read, then a key or a word opens what it names, and it is read again. */
public final class HomeMode {

    private static final String PROMPT = "> ";

    /** Where its commands lead. */
    public interface Doors {

        /** What it says now. */
        HomeView home();

        /**
         * Opens what a command names.
         *
         * @return whether to come back
         */
        boolean open(Command command, Input input, PrintWriter out);
    }

    private final Doors doors;
    private final Words words;
    private final Commands commands;
    private final Input input;
    private final PrintWriter writer;
    private final Printout out;

    /** Makes the plain face of the first screen. */
    public HomeMode(Doors doors, Words words, Input input, PrintWriter out) {
        this.doors = doors;
        this.words = words;
        this.commands = new Commands(words);
        this.input = input;
        this.writer = out;
        this.out = new Printout(out, words);
    }

    /** Goes on until somebody leaves or input ends. */
    public void run() {
        while (true) {
            HomeView view = doors.home();
            out.home(view);
            out.menu(view.keys());
            Command command = null;
            while (command == null) {
                String line = out.send() ? input.read(Input.Kind.COMMAND, PROMPT, "") : null;
                out.gap();
                String text = line == null ? "q" : line.strip();
                command = commands.find(Place.HOME, text.isEmpty() ? "Enter" : text);
                if (command == null) {
                    out.line(words.noSuchCommand(Plain.text(text)));
                } else if (command == Command.HELP) {
                    out.help(new HelpView.Section(words.keys().place(Place.HOME), view.keys()));
                    out.gap();
                    command = null;
                }
            }
            if (command == Command.LEAVE || !doors.open(command, input, writer)) {
                out.send();
                return;
            }
        }
    }

    /**
     * What is said the first time.
     *
     * @return what was wanted then: to study, to go home, another language, or to leave
     */
    public static Command welcome(WelcomeView view, WelcomeWords say, Words words, Input input, PrintWriter writer) {
        Printout out = new Printout(writer, words);
        Commands commands = new Commands(words);
        out.line(view.title());
        for (String each : view.about()) {
            out.line(each);
        }
        out.line(view.keysTitle() + ":");
        for (WelcomeView.Line line : view.few()) {
            out.line(line.key() + ": " + line.words());
        }
        out.line(say.nextLine());
        while (true) {
            String line = out.send() ? input.read(Input.Kind.COMMAND, PROMPT, "") : null;
            out.gap();
            String text = line == null ? "q" : line.strip();
            @Nullable
            Command command =
                    text.equals("h") ? Command.RETURN : commands.find(Place.WELCOME, text.isEmpty() ? "Enter" : text);
            if (command != null && command != Command.HELP) {
                return command;
            }
            if (command == null) {
                out.line(words.noSuchCommand(Plain.text(text)));
            } else {
                help(words, out);
            }
            out.line(say.nextLine());
        }
    }

    /** The keys of the welcome, and of what comes next. */
    private static void help(Words words, Printout out) {
        List<String> titles = new ArrayList<>();
        for (Place place : List.of(Place.WELCOME, Place.QUESTION, Place.TYPING, Place.FEEDBACK)) {
            titles.add(words.keys().place(place));
        }
        for (HelpView.Section section : Keys.help(words).sections()) {
            if (titles.contains(section.title())) {
                out.help(section);
                out.gap();
            }
        }
    }
}
