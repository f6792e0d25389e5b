package org.hanmi.present;

import static org.hanmi.present.Place.BROWSE;
import static org.hanmi.present.Place.BUILD;
import static org.hanmi.present.Place.CHECK;
import static org.hanmi.present.Place.EXAM;
import static org.hanmi.present.Place.FEEDBACK;
import static org.hanmi.present.Place.HOME;
import static org.hanmi.present.Place.QUESTION;
import static org.hanmi.present.Place.QUIZ;
import static org.hanmi.present.Place.QUIZ_FEEDBACK;
import static org.hanmi.present.Place.QUIZ_TYPING;
import static org.hanmi.present.Place.READING;
import static org.hanmi.present.Place.RESULT;
import static org.hanmi.present.Place.SETTINGS;
import static org.hanmi.present.Place.STATISTICS;
import static org.hanmi.present.Place.SUMMARY;
import static org.hanmi.present.Place.TOPICS;
import static org.hanmi.present.Place.TYPING;
import static org.hanmi.present.Place.WAITING;
import static org.hanmi.present.Place.WELCOME;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.session.Event;
import org.hanmi.session.QuizEvent;
import org.jspecify.annotations.Nullable;

/**
 * The one table of keys. The full screen, the line mode, the last line of each screen, the help and the README
 * are all made from it.
 *
 * <p>A key means the same in every place where it works, but for two: {@code Enter} does what is next, and the
 * letters {@code a} to {@code e} are options while a question with options stands. That is why "don't know" is
 * {@code 0}, beside the digits, and not a letter.
 */
public final class Keys {

    /** What begins a command where letters belong to the answer. */
    public static final String PREFIX = ":";

    /** Letters up to this many options choose; those behind it are commands. */
    public static final int LETTERS = 5;

    /** No set of an enum: it asks for the constants by reflection, which on 25 takes a start a millisecond. */
    private record Row(Command command, String key, List<Place> places) {}

    /** In the order in which a screen shows them. */
    private static final List<Row> TABLE = List.of(
            row(Command.STUDY, "Enter", HOME, TOPICS, WELCOME),
            row(Command.TOPICS, "t", HOME),
            row(Command.EXAM, "e", HOME),
            row(Command.EXAM, "Enter", EXAM),
            row(Command.CHANGE, "Enter", SETTINGS),
            row(Command.LANGUAGE, "l", WELCOME),
            row(Command.ANSWER, "1–9", QUESTION, QUIZ),
            row(Command.SUBMIT, "Enter", TYPING, QUIZ_TYPING),
            row(Command.NEXT, "Enter", FEEDBACK, QUIZ_FEEDBACK, CHECK, RESULT, READING),
            row(Command.DONT_KNOW, "0", QUESTION, TYPING, QUIZ, QUIZ_TYPING),
            row(Command.FORWARD, "n", QUIZ, QUIZ_TYPING),
            row(Command.BACK, "p", QUIZ, QUIZ_TYPING, CHECK),
            row(Command.BACK, "←", QUIZ_FEEDBACK),
            row(Command.HINT, "h", QUESTION, TYPING),
            row(
                    Command.UNDO,
                    "u",
                    QUESTION,
                    TYPING,
                    FEEDBACK,
                    SUMMARY,
                    QUIZ,
                    QUIZ_TYPING,
                    QUIZ_FEEDBACK,
                    CHECK,
                    RESULT,
                    SETTINGS,
                    BUILD),
            row(Command.USUAL, "d", SETTINGS),
            row(Command.WAS_RIGHT, "r", QUESTION, TYPING, FEEDBACK, SUMMARY, QUIZ_FEEDBACK),
            row(Command.SKIP, "s", QUESTION, TYPING),
            row(Command.AGAIN, "a", FEEDBACK),
            row(Command.HARD, "h", FEEDBACK),
            row(Command.GOOD, "g", FEEDBACK),
            row(Command.EASY, "e", FEEDBACK),
            row(Command.FLAG, "f", QUESTION, TYPING, FEEDBACK, QUIZ, QUIZ_TYPING, QUIZ_FEEDBACK),
            row(Command.SUSPEND, "z", QUESTION, TYPING, FEEDBACK),
            row(Command.STATISTICS, "s", HOME, SUMMARY),
            row(Command.PAGE, "1–5", STATISTICS),
            row(Command.PEOPLE, "p", FEEDBACK, QUIZ_FEEDBACK),
            row(Command.READ, "o", FEEDBACK),
            row(Command.BROWSE, "b", HOME),
            row(Command.OPEN, "Enter", BROWSE, BUILD),
            row(Command.SWAP, "x", BUILD),
            row(Command.LOCK, "l", BUILD),
            row(Command.REDRAW, "r", BUILD),
            row(Command.ADD, "a", BUILD),
            row(Command.DROP, "d", BUILD),
            row(Command.WRITE, "w", BUILD),
            row(Command.RETURN, "Esc", BROWSE, TOPICS, BUILD, SETTINGS, EXAM, WELCOME, WAITING),
            row(Command.FIND, "/", HOME, BROWSE),
            row(Command.SETTINGS, ",", HOME),
            row(Command.STUDY, "s", BROWSE),
            row(Command.TIMELINE, "t", BROWSE),
            row(Command.ZOOM_IN, "+", BROWSE),
            row(Command.ZOOM_OUT, "-", BROWSE),
            everywhere(Command.HELP, "?"),
            everywhere(Command.LEAVE, "q"));

    private Keys() {}

    private static Row row(Command command, String key, Place... places) {
        return new Row(command, key, List.of(places));
    }

    private static Row everywhere(Command command, String key) {
        List<Place> places = new ArrayList<>(List.of(Place.values()));
        places.remove(Place.WAITING);
        return new Row(command, key, places);
    }

    /** The keys of a place in the order in which a screen shows them, those that do not work now among them. */
    public static List<Key> at(Situation now, Words words) {
        List<Key> keys = new ArrayList<>();
        for (Row row : TABLE) {
            if (row.places().contains(now.place())) {
                Obstacle obstacle = now.obstacle(row.command());
                keys.add(new Key(
                        written(row, now),
                        row.command(),
                        words.keys().name(row.command(), now.place()),
                        words.keys().explanation(row.command(), now.place()),
                        obstacle == null ? null : words.keys().whyNot(obstacle)));
            }
        }
        return List.copyOf(keys);
    }

    /**
     * Finds what a press of a key asks for.
     *
     * @param key one character, or {@code Enter}; while an answer is typed, without the colon
     * @return null if the key means nothing here. Digits from 1 and the letters of options are answers and are
     *     for the caller to tell apart.
     */
    public static @Nullable Command command(Place place, String key) {
        for (Row row : TABLE) {
            if (row.places().contains(place) && row.key().equals(key) && row.command() != Command.ANSWER) {
                return row.command();
            }
        }
        return null;
    }

    /**
     * Finds the command that is written out as a word: {@code undo}, {@code don't know}.
     *
     * @return null if no command of this place has that name in this language or in English
     */
    public static @Nullable Command spelled(Place place, String word, Words words) {
        for (Row row : TABLE) {
            if (row.places().contains(place) && row.command() != Command.ANSWER && row.command() != Command.SUBMIT) {
                if (words.keys().name(row.command(), place).equalsIgnoreCase(word)
                        || EnglishKeys.WORDS.name(row.command(), place).equalsIgnoreCase(word)) {
                    return row.command();
                }
            }
        }
        return null;
    }

    /** What a command asks of the session; null if it opens or shows something, or needs the answer's text. */
    public static @Nullable Event event(Command command) {
        return Meaning.IN_SITTING.get(command);
    }

    /** What a command asks of a quiz; null if it opens or shows something, or needs the answer's text. */
    public static @Nullable QuizEvent quizEvent(Command command) {
        return Meaning.IN_QUIZ.get(command);
    }

    /** The help: every key, by place. */
    public static HelpView help(Words words) {
        List<HelpView.Section> sections = new ArrayList<>();
        for (Place place : Place.values()) {
            if (place == Place.WAITING) {
                // Help can be asked for only where it is over.
                continue;
            }
            Situation all = new Situation(place, 9, true, true, true, true, true);
            sections.add(new HelpView.Section(words.keys().place(place), at(all, words)));
        }
        return new HelpView(words.keys().helpTitle(), List.copyOf(sections));
    }

    private static String written(Row row, Situation now) {
        if (row.command() == Command.ANSWER) {
            String first = now.lettered() ? "a" : "1";
            int most = Math.min(now.lettered() ? LETTERS : 9, now.options());
            return most > 1 ? first + "–" + (char) (first.charAt(0) + most - 1) : first;
        }
        boolean typed = (now.place() == TYPING || now.place() == QUIZ_TYPING) && row.command() != Command.SUBMIT;
        return typed ? PREFIX + row.key() : row.key();
    }
}
