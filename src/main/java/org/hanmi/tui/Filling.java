package org.hanmi.tui;

import org.hanmi.present.Command;
import org.hanmi.present.FormView.Manner;
import org.hanmi.present.Place;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/** What a key does where something is chosen line by line; see {@link FormCourse} for what the course is told. */
final class Filling {

    private Filling() {}

    /** The next step; null if the key is left to the table of keys. */
    static @Nullable Step on(Model model, FormFace face, Input input) {
        Entry typing = face.typing();
        if (typing != null) {
            return typed(model, face, typing, input);
        }
        int lines = face.view().lines().size();
        int digit = Labels.digit(input, lines);
        if (face.place() == Place.EXAM && input.kind() == Kind.TEXT && isDigit(input.text())) {
            return begun(model, face, new Entry(input.text(), 1));
        }
        if (digit != Labels.NONE) {
            return new Step.Stay(model.facing(face.to(digit), model.scroll()));
        }
        if (Labels.moves(input)) {
            return new Step.Stay(model.facing(face.to(Labels.moved(input, face.at(), lines)), model.scroll()));
        }
        return switch (input.kind()) {
            case LEFT -> told(model, face, "-");
            case RIGHT -> told(model, face, "+");
            case ENTER -> face.place() == Place.EXAM ? null : entered(model, face);
            case DELETE -> told(model, face, "=");
            case ESCAPE, BACKSPACE -> new Step.Obey(model, Command.RETURN);
            case TEXT ->
                switch (input.text()) {
                    case "h", "-" -> told(model, face, "-");
                    case "l", "+", "=", " " -> told(model, face, "+");
                    case "d" -> told(model, face, "=");
                    default -> null;
                };
            default -> null;
        };
    }

    private static boolean isDigit(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }

    private static Step told(Model model, FormFace face, String sign) {
        return new Step.Answer(model, (face.at() + 1) + sign);
    }

    private static Step entered(Model model, FormFace face) {
        String draft = face.view().lines().get(face.at()).draft();
        return switch (face.view().lines().get(face.at()).manner()) {
            case TYPED -> begun(model, face, new Entry(draft, draft.length()));
            case TURNED -> told(model, face, "+");
            case FIXED -> told(model, face, "?");
        };
    }

    private static Step begun(Model model, FormFace face, Entry entry) {
        if (face.view().lines().get(face.at()).manner() == Manner.FIXED) {
            return told(model, face, "?");
        }
        return new Step.Answer(model.facing(face.typing(entry), model.scroll()), (face.at() + 1) + "?" + entry.text());
    }

    private static Step typed(Model model, FormFace face, Entry typing, Input input) {
        if (input.kind() == Kind.ENTER) {
            return new Step.Answer(model, (face.at() + 1) + "=" + typing.text());
        }
        if (input.kind() == Kind.ESCAPE) {
            return new Step.Answer(model, "!");
        }
        Entry next = typing.on(input);
        Model edited = model.facing(face.typing(next), model.scroll());
        return next.text().equals(typing.text())
                ? new Step.Stay(edited)
                : new Step.Answer(edited, (face.at() + 1) + "?" + next.text());
    }
}
