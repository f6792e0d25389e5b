package org.hanmi.tui;

import java.util.function.Supplier;
import org.hanmi.present.Command;
import org.hanmi.present.Form;
import org.jspecify.annotations.Nullable;

/**
 * Something that is chosen line by line, until it is closed. What reaches it begins with the number of a line:
 * {@code 2=15} chooses, {@code 2?1} has been typed so far, {@code 2+} and {@code 2-} turn; {@code !} gives up.
 */
public final class FormCourse implements Course {

    private final Form form;
    private final @Nullable Supplier<Course> begin;
    private @Nullable Course under;
    private boolean left;

    /** Shows the lines. */
    public FormCourse(Form form) {
        this(form, null);
    }

    /**
     * Likewise, to begin something with what was chosen.
     *
     * @param begin what follows; null if nothing does
     */
    public FormCourse(Form form, @Nullable Supplier<Course> begin) {
        this.form = form;
        this.begin = begin;
    }

    @Override
    public @Nullable Face face() {
        if (left) {
            return null;
        }
        if (under != null) {
            return under.face();
        }
        return new FormFace(form.view(), form.view().at(), null);
    }

    @Override
    public void answer(String response) {
        if (under != null) {
            under.answer(response);
            return;
        }
        if (response.equals("!")) {
            form.cancel();
            return;
        }
        int sign = 0;
        while (Character.isDigit(response.charAt(sign))) {
            sign++;
        }
        int line = Integer.parseInt(response.substring(0, sign)) - 1;
        String text = response.substring(sign + 1);
        switch (response.charAt(sign)) {
            case '=' -> form.choose(line, text);
            case '?' -> form.draft(line, text);
            case '+' -> form.turn(line, 1);
            default -> form.turn(line, -1);
        }
    }

    @Override
    public void obey(Command command) {
        if (under != null) {
            under.obey(command);
        } else if (command == Command.UNDO) {
            form.undo();
        } else if (command == Command.EXAM && begin != null) {
            under = begin.get();
        } else {
            left |= command == Command.RETURN || command == Command.LEAVE;
        }
    }

    @Override
    public long changesIn() {
        return under == null ? -1 : under.changesIn();
    }

    @Override
    public void tick() {
        if (under != null) {
            under.tick();
        }
    }
}
