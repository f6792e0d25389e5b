package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;

/** Keys as tests write them: {@code Down Down Enter}, and anything else is typed letter by letter; {@code _} is a blank. */
final class Keystrokes {

    private Keystrokes() {}

    static List<Input> of(String keys) {
        List<Input> inputs = new ArrayList<>();
        for (String word : keys.strip().split("\\s+", -1)) {
            Kind kind = kind(word);
            if (kind != null) {
                inputs.add(Input.of(kind));
            } else if (word.startsWith("Click:")) {
                int comma = word.indexOf(',');
                int column = Integer.parseInt(word.substring(6, comma));
                inputs.add(new Input(Kind.CLICK, "", column, Integer.parseInt(word.substring(comma + 1))));
            } else if (word.startsWith("Paste:")) {
                inputs.add(new Input(Kind.PASTE, word.substring(6).replace('_', ' ')));
            } else {
                word.codePoints()
                        .forEach(point -> inputs.add(Input.typed(point == '_' ? " " : Character.toString(point))));
            }
        }
        return inputs;
    }

    private static @org.jspecify.annotations.Nullable Kind kind(String word) {
        return switch (word) {
            case "Enter" -> Kind.ENTER;
            case "Esc" -> Kind.ESCAPE;
            case "Up" -> Kind.UP;
            case "Down" -> Kind.DOWN;
            case "Left" -> Kind.LEFT;
            case "Right" -> Kind.RIGHT;
            case "ShiftUp" -> Kind.MOVE_UP;
            case "ShiftDown" -> Kind.MOVE_DOWN;
            case "PageDown" -> Kind.PAGE_DOWN;
            case "Backspace" -> Kind.BACKSPACE;
            case "Control-C" -> Kind.INTERRUPT;
            case "Control-Z" -> Kind.SUSPEND;
            case "WheelUp" -> Kind.WHEEL_UP;
            case "WheelDown" -> Kind.WHEEL_DOWN;
            case "Resize" -> Kind.RESIZED;
            default -> null;
        };
    }
}
