package org.hanmi.line;

import org.hanmi.present.Form;
import org.hanmi.present.FormView;
import org.hanmi.present.FormView.Manner;
import org.hanmi.present.Place;
import org.hanmi.present.SettingsWords;

/** Something that is chosen line by line: a number and a value choose, a number alone asks for the value. */
final class FormLines {

    private static final String PROMPT = "> ";
    /** In place of a value: the usual one. */
    private static final String USUAL = "d";

    private final Form form;
    private final Input input;
    private final Printout out;
    private final SettingsWords words;
    private final Input.Kind kind = Input.Kind.COMMAND;

    FormLines(Form form, Input input, Printout out, SettingsWords words) {
        this.form = form;
        this.input = input;
        this.out = out;
        this.words = words;
    }

    /** Goes on until it is left; tells whether something is to begin with what was chosen. */
    boolean run() {
        FormView first = form.view();
        boolean begins = first.place() == Place.EXAM;
        String howTo = begins ? words.examHowTo() : words.howTo();
        show(first);
        out.line(howTo);
        while (true) {
            String line = out.send() ? input.read(kind, PROMPT, "") : null;
            out.gap();
            String text = line == null ? "q" : line.strip();
            if (text.isEmpty() || text.equals("q")) {
                return begins && text.isEmpty();
            }
            switch (text) {
                case "?" -> {
                    show(form.view());
                    out.line(howTo);
                }
                case "u" -> {
                    form.undo();
                    tell(form.view().at());
                }
                default -> obeyed(text);
            }
        }
    }

    /** Without what it says of arrows. */
    private void show(FormView view) {
        out.form(view, view.place() == Place.EXAM ? view.lead() : words.leadByLine());
    }

    private void obeyed(String text) {
        int end = 0;
        int number = 0;
        while (end < text.length() && end < 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            number = number * 10 + text.charAt(end) - '0';
            end++;
        }
        boolean whole = end == text.length() || text.charAt(end) == ' ';
        if (!whole || number < 1 || number > form.view().lines().size()) {
            out.line(words.noSuchLine(Plain.text(text)));
            return;
        }
        String value = text.substring(end).strip();
        choose(number - 1, value.isEmpty() ? asked(number - 1) : value);
    }

    /** An empty line leaves it as it is. */
    private String asked(int line) {
        FormView.Line shown = form.view().lines().get(line);
        out.line(shown.meaning());
        out.line(
                switch (shown.manner()) {
                    case TURNED -> words.languagesByLine();
                    case TYPED -> form.view().place() == Place.EXAM ? words.numberByLine() : shown.hint();
                    case FIXED -> shown.hint();
                });
        if (shown.manner() == Manner.FIXED) {
            return "";
        }
        out.line(words.type(shown.name()));
        String typed = out.send() ? input.read(kind, PROMPT, shown.draft()) : null;
        out.gap();
        return typed == null || typed.strip().equals(shown.draft()) ? "" : typed.strip();
    }

    private void choose(int line, String value) {
        if (!value.isEmpty()) {
            form.choose(line, value.equals(USUAL) ? "" : value);
        }
        tell(line);
        form.cancel();
    }

    private void tell(int line) {
        FormView view = form.view();
        out.formLine(view, line);
        if (view.note() != null) {
            out.line(view.note());
        }
    }
}
