package org.hanmi.line;

import org.hanmi.present.Command;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.QuestionView;
import org.hanmi.present.Words;
import org.jspecify.annotations.Nullable;

/** Tells commands from answers in what was typed on a line. */
final class Commands {

    private final Words words;

    Commands(Words words) {
        this.words = words;
    }

    /**
     * What a line at a question asks for; null if it is an answer.
     *
     * @param choosing whose keys work where options stand
     * @param typing whose keys work behind a colon
     */
    @Nullable
    Command atQuestion(QuestionView view, Place choosing, Place typing, String text) {
        if (text.startsWith(Keys.PREFIX)) {
            return find(typing, text);
        }
        if (text.equals("?")) {
            return Command.HELP;
        }
        if (view.options().isEmpty()) {
            return null;
        }
        for (QuestionView.Option option : view.options()) {
            if (option.label().equals(text) || option.text().equalsIgnoreCase(text)) {
                return null;
            }
        }
        return find(choosing, text);
    }

    /** The command of a place that is typed by its key or its name, with a colon or without; a flag may have a note. */
    @Nullable
    Command find(Place place, String text) {
        String bare = bare(text);
        Command command = named(place, bare);
        int space = bare.indexOf(' ');
        if (command == null && space > 0 && mayHaveNote(place, text)) {
            return named(place, bare.substring(0, space)) == Command.FLAG ? Command.FLAG : null;
        }
        return command;
    }

    /** What stands behind a flag; empty if nothing does. */
    static String note(String text) {
        String bare = bare(text);
        int space = bare.indexOf(' ');
        return space < 0 ? "" : Plain.text(bare.substring(space + 1).strip());
    }

    private static String bare(String text) {
        return text.startsWith(Keys.PREFIX) ? text.substring(1).strip() : text;
    }

    private @Nullable Command named(Place place, String bare) {
        Command command = Keys.command(place, bare);
        return command == null ? Keys.spelled(place, bare, words) : command;
    }

    /** Where words are an answer, only a colon tells that they are not. */
    private static boolean mayHaveNote(Place place, String text) {
        return text.startsWith(Keys.PREFIX) || place == Place.FEEDBACK || place == Place.QUIZ_FEEDBACK;
    }
}
