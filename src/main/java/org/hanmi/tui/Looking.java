package org.hanmi.tui;

import org.hanmi.present.Command;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/** What a key does to a card or a list. Numbers, texts and signs go to the course as they would be typed in a line. */
final class Looking {

    private Looking() {}

    /** The next step; null if the key is left to the table of keys. */
    static @Nullable Step on(Model model, BrowseFace face, Input input) {
        Entry typing = face.typing();
        if (typing != null) {
            return typed(model, face, typing, input);
        }
        int links = face.view().links().size();
        int digit = Labels.digit(input, links);
        if (digit != Labels.NONE) {
            return open(model, face.to(digit));
        }
        return switch (input.kind()) {
            case ENTER, RIGHT -> links == 0 ? Update.asked(model, Command.OPEN) : open(model, face);
            case ESCAPE, BACKSPACE, LEFT -> new Step.Obey(model, Command.RETURN);
            case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> new Step.Stay(moved(model, face, input.kind()));
            case TEXT -> letter(model, face, input.text());
            default -> null;
        };
    }

    private static @Nullable Step letter(Model model, BrowseFace face, String letter) {
        return switch (letter) {
            case "j" -> new Step.Stay(moved(model, face, Kind.DOWN));
            case "k" -> new Step.Stay(moved(model, face, Kind.UP));
            case "g" -> new Step.Stay(moved(model, face, Kind.HOME));
            case "G" -> new Step.Stay(moved(model, face, Kind.END));
            case " " -> new Step.Stay(moved(model, face, Kind.PAGE_DOWN));
            case "h" -> new Step.Obey(model, Command.RETURN);
            case "l" -> open(model, face);
            case "/" -> {
                String sought = face.view().sought();
                yield new Step.Stay(model.facing(face.typing(new Entry(sought, sought.length())), model.scroll()));
            }
            case "+", "=" -> zoom(model, face, Command.ZOOM_IN, "+");
            case "-" -> zoom(model, face, Command.ZOOM_OUT, "-");
            default -> null;
        };
    }

    /** The course must know where, and a key that does not work says why. */
    private static Step zoom(Model model, BrowseFace face, Command command, String sign) {
        Step step = Update.asked(model, command);
        return step instanceof Step.Obey ? new Step.Answer(model, sign + (face.at() + 1)) : step;
    }

    private static Step open(Model model, BrowseFace face) {
        return new Step.Answer(model, Integer.toString(face.at() + 1));
    }

    private static Step typed(Model model, BrowseFace face, Entry typing, Input input) {
        Model closed = model.facing(face.typing(null), model.scroll());
        switch (input.kind()) {
            case ENTER -> {
                boolean nothing = face.view().links().isEmpty() || typing.isEmpty();
                return nothing ? new Step.Stay(closed) : open(closed, face);
            }
            case ESCAPE -> {
                return cancelled(closed, face);
            }
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> {
                return new Step.Stay(moved(model, face, input.kind()));
            }
            default -> {
                Entry next = typing.on(input);
                if (input.kind() == Kind.BACKSPACE && typing.isEmpty()) {
                    return cancelled(closed, face);
                }
                Model edited = model.facing(face.typing(next), model.scroll());
                return next.text().equals(typing.text())
                        ? new Step.Stay(edited)
                        : new Step.Answer(edited, "/" + next.text());
            }
        }
    }

    /** Takes the search back; where nothing was sought yet, only the line that was to be typed. */
    private static Step cancelled(Model closed, BrowseFace face) {
        boolean nothing = face.view().sought().isEmpty() && !face.view().isSearch();
        return nothing ? new Step.Stay(closed) : new Step.Obey(closed, Command.RETURN);
    }

    /** In a list the highlight moves; on a card whole screens are scrolled, and the highlight follows. */
    private static Model moved(Model model, BrowseFace face, Kind kind) {
        int last = Math.max(0, face.view().links().size() - 1);
        boolean list = face.view().list();
        return switch (kind) {
            case DOWN -> step(model, face, 1, last);
            case UP -> step(model, face, -1, last);
            case HOME -> model.facing(list ? face.to(0) : face.to(0).scrolled(), 0);
            case END -> model.facing(face.to(last), Integer.MAX_VALUE / 2);
            case PAGE_DOWN -> model.facing(face.turned(1), model.scroll());
            case PAGE_UP -> model.facing(face.turned(-1), model.scroll());
            default -> model;
        };
    }

    /** One link on, or one line where there is no further one. */
    private static Model step(Model model, BrowseFace face, int by, int last) {
        int next = face.at() + by;
        return next < 0 || next > last
                ? model.facing(face.view().list() ? face : face.scrolled(), model.scroll() + by)
                : model.facing(face.to(next), model.scroll());
    }
}
