package org.hanmi.tui;

import org.hanmi.present.BuildView;
import org.hanmi.present.Command;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a key does to a set in the making. What concerns a question or a row goes to the course as a letter and the number of
 * the line, what was typed as a plus and the conditions.
 */
final class Building {

    private static final int PAGE = 8;

    private Building() {}

    /** The next step; null if the key is left to the table of keys. */
    static @Nullable Step on(Model model, BuildFace face, Input input) {
        Entry typing = face.typing();
        if (typing != null) {
            return typed(model, face, typing, input);
        }
        int last = face.view().lines().size() - 1;
        return switch (input.kind()) {
            case UP -> moved(model, face.to(face.at() - 1));
            case DOWN -> moved(model, face.to(face.at() + 1));
            case PAGE_UP -> moved(model, face.to(face.at() - PAGE));
            case PAGE_DOWN -> moved(model, face.to(face.at() + PAGE));
            case HOME -> moved(model, face.to(0));
            case END -> moved(model, face.to(last));
            case ENTER, RIGHT -> new Step.Stay(model.facing(face.whole(!face.whole()), model.scroll()));
            case ESCAPE, LEFT -> new Step.Stay(model.facing(face.whole(false), model.scroll()));
            case TEXT -> letter(model, face, input.text());
            default -> null;
        };
    }

    private static Step moved(Model model, BuildFace face) {
        return new Step.Stay(model.facing(face, model.scroll()));
    }

    private static @Nullable Step letter(Model model, BuildFace face, String letter) {
        BuildView.Line line = face.line();
        return switch (letter) {
            case "j" -> moved(model, face.to(face.at() + 1));
            case "k" -> moved(model, face.to(face.at() - 1));
            case "g" -> moved(model, face.to(0));
            case "G" -> moved(model, face.to(face.view().lines().size() - 1));
            case " " -> moved(model, face.whole(!face.whole()));
            case "a" -> moved(model, face.typing(Entry.EMPTY));
            // At the head of a row there is no question to exchange or lock.
            case "x", "l" ->
                line == null || line.isHead()
                        ? Update.asked(model, letter.equals("x") ? Command.SWAP : Command.LOCK)
                        : new Step.Answer(model, letter + face.at());
            // Whatever changes, the highlight stays on its line.
            case "r", "u" -> new Step.Answer(model, letter + face.at());
            case "d" -> line == null ? new Step.Stay(model) : new Step.Answer(model, letter + face.at());
            default -> null;
        };
    }

    private static Step typed(Model model, BuildFace face, Entry typing, Input input) {
        if (input.kind() == Kind.ENTER && !typing.isEmpty()) {
            return new Step.Answer(model, "+" + typing.text());
        }
        boolean leaves = input.kind() == Kind.ESCAPE
                || input.kind() == Kind.ENTER
                || (input.kind() == Kind.BACKSPACE && typing.isEmpty());
        return moved(model, face.typing(leaves ? null : typing.on(input)));
    }
}
