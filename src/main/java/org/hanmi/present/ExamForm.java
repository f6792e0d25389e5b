package org.hanmi.present;

import java.util.List;
import java.util.Locale;
import org.hanmi.present.FormView.Manner;
import org.jspecify.annotations.Nullable;

/** How long an exam is to be, before it begins. */
public final class ExamForm implements Form {

    /** The line of the questions, and that of the minutes. */
    private static final int QUESTIONS = 0;

    private static final int MOST_QUESTIONS = 200;
    private static final int MOST_MINUTES = 600;
    private static final List<Integer> LENGTHS = List.of(10, 20, 40);

    private final Words words;
    private final SettingsWords say;
    private int questions = LENGTHS.get(0);
    /** 0 for one minute a question. */
    private int minutes;

    private int editing = -1;
    private int at;
    private @Nullable String hint;
    private @Nullable String note;

    /** Ten questions, and a minute for each. */
    public ExamForm(Locale language) {
        words = Words.of(language);
        say = SettingsWords.of(language);
    }

    /** How many questions, 1 to 200. */
    public int questions() {
        return questions;
    }

    /** How many minutes, 1 to 600. */
    public int minutes() {
        return minutes == 0 ? questions : minutes;
    }

    @Override
    public FormView view() {
        return new FormView(
                Place.EXAM,
                say.examTitle(),
                say.examLead(),
                List.of(line(QUESTIONS), line(1)),
                say.usual(),
                editing,
                at,
                note,
                Keys.at(Situation.at(Place.EXAM), words));
    }

    private FormView.Line line(int line) {
        boolean time = line != QUESTIONS;
        int number = time ? minutes() : questions;
        String typed = line == editing ? hint : null;
        return new FormView.Line(
                say.examName(time),
                say.examValue(time, number),
                time ? minutes == 0 : questions == LENGTHS.get(0),
                say.examMeaning(time),
                typed == null ? format(line) : typed,
                Integer.toString(number),
                Manner.TYPED);
    }

    private String format(int line) {
        return say.examFormat(line != QUESTIONS, most(line));
    }

    private static int most(int line) {
        return line == QUESTIONS ? MOST_QUESTIONS : MOST_MINUTES;
    }

    /** A whole number from 1 on; 0 if it is none such. */
    private static int number(int line, String text) {
        int number = 0;
        for (char c : text.strip().toCharArray()) {
            if (c < '0' || c > '9' || number > most(line)) {
                return 0;
            }
            number = number * 10 + c - '0';
        }
        return number > most(line) ? 0 : number;
    }

    @Override
    public void draft(int line, String text) {
        at = line;
        editing = line;
        note = null;
        int number = number(line, text);
        hint = number == 0 ? null : say.reads(say.examValue(line != QUESTIONS, number));
    }

    @Override
    public void choose(int line, String text) {
        at = line;
        int number = number(line, text);
        if (number == 0 && !text.isBlank()) {
            editing = line;
            note = say.examRefused(text.strip(), most(line));
            return;
        }
        cancel();
        if (line == QUESTIONS) {
            questions = number == 0 ? LENGTHS.get(0) : number;
        } else {
            minutes = number;
        }
    }

    @Override
    public void turn(int line, int by) {
        cancel();
        at = line;
        if (line == QUESTIONS) {
            int next = by > 0 ? LENGTHS.get(LENGTHS.size() - 1) : LENGTHS.get(0);
            for (int length : LENGTHS) {
                if (by > 0 ? length > questions && length < next : length < questions && length > next) {
                    next = length;
                }
            }
            questions = next;
        } else {
            int five = minutes() % 5 == 0 ? minutes() + 5 * by : minutes() / 5 * 5 + (by > 0 ? 5 : 0);
            minutes = Math.max(1, Math.min(MOST_MINUTES, five));
        }
    }

    @Override
    public void cancel() {
        editing = -1;
        hint = null;
        note = null;
    }

    @Override
    public void undo() {
        cancel();
        questions = LENGTHS.get(0);
        minutes = 0;
    }
}
