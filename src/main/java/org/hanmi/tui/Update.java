package org.hanmi.tui;

import org.hanmi.present.Command;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Words;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.jspecify.annotations.Nullable;

/** What each key does to a model. A function: it writes nothing and asks nobody. */
final class Update {

    private static final int PAGE = 8;
    private static final int NOTCH = 3;

    private final Words words;
    private final ScreenWords screenWords;

    Update(Words words, ScreenWords screenWords) {
        this.words = words;
        this.screenWords = screenWords;
    }

    /**
     * What any input does.
     *
     * @param touching what stands where on the screen
     */
    Step on(Model before, Input input, @Nullable Touching touching) {
        return switch (input.kind()) {
            case CLICK -> touching == null ? new Step.Stay(before) : pressed(before, input, touching);
            case WHEEL_UP -> turned(before, Kind.UP);
            case WHEEL_DOWN -> turned(before, Kind.DOWN);
            default -> on(before, input);
        };
    }

    /** A key that is named on the last line is pressed; anything else that can be chosen is. */
    private Step pressed(Model model, Input input, Touching touching) {
        Key key = touching.key(input.column(), input.row());
        if (key != null) {
            return switch (key.key()) {
                case "Enter" -> on(model, Input.of(Kind.ENTER));
                case "Esc" -> on(model, Input.of(Kind.ESCAPE));
                case "←" -> on(model, Input.of(Kind.LEFT));
                default ->
                    key.key().startsWith(Keys.PREFIX)
                            ? asked(model.quiet(), key.command())
                            : key.key().length() == 1
                                    ? on(model, Input.typed(key.key()))
                                    : new Step.Stay(model.quiet());
            };
        }
        int line = touching.line(input.row());
        return line < 0 || model.help() ? new Step.Stay(model) : Pointing.at(this, model.quiet(), line);
    }

    /** The wheel scrolls a page by some lines, and goes from line to line in a list. */
    private Step turned(Model before, Kind direction) {
        Model model = before.quiet();
        if (model.answering() != null && !model.help()) {
            int by = direction == Kind.UP ? -NOTCH : NOTCH;
            return new Step.Stay(model.scrolledTo(model.scroll() + by));
        }
        boolean lines = model.face() instanceof Face.Topics
                || model.face() instanceof FormFace
                || model.face() instanceof BuildFace;
        Step step = new Step.Stay(model);
        for (int i = 0; i < (lines ? 1 : NOTCH) && step instanceof Step.Stay stay; i++) {
            step = on(stay.next(), Input.of(direction));
        }
        return step;
    }

    Step on(Model before, Input input) {
        if (input.kind() == Kind.INTERRUPT) {
            Answering answering = before.answering();
            boolean loses = answering != null && answering.begun() && !before.leaving();
            return loses ? new Step.Stay(before.leaving(screenWords.unfinished())) : new Step.Interrupt();
        }
        if (input.kind() == Kind.RESIZED || input.kind() == Kind.REPAINT) {
            return new Step.Stay(before);
        }
        Model model = before.quiet();
        if (model.help()) {
            return new Step.Stay(inHelp(model, input));
        }
        Answering answering = model.answering();
        if (answering != null) {
            return atQuestion(model, answering, input);
        }
        if (model.face() instanceof Face.Statistics statistics) {
            Face.Statistics turned = turned(statistics, input);
            if (turned.page() != statistics.page()) {
                return new Step.Stay(Model.of(turned));
            }
        }
        if (model.face() instanceof Face.Topics topics) {
            Step step = choosing(model, topics, input);
            return step == null ? command(model, input) : step;
        }
        if (model.face() instanceof FormFace form) {
            Step step = Filling.on(model, form, input);
            return step == null ? command(model, input) : step;
        }
        if (model.face() instanceof BuildFace build) {
            Step step = Building.on(model, build, input);
            return step == null ? command(model, input) : step;
        }
        if (model.face() instanceof BrowseFace browse) {
            Step step = Looking.on(model, browse, input);
            return step == null ? command(model, input) : step;
        }
        int scroll = scrolled(model.scroll(), input);
        return scroll == model.scroll() ? command(model, input) : new Step.Stay(model.scrolledTo(scroll));
    }

    /** In the list of topics a digit chooses at once, and Enter the highlighted one; null for any other key. */
    private static @Nullable Step choosing(Model model, Face.Topics topics, Input input) {
        int count = topics.view().topics().size();
        int digit = Labels.digit(input, Math.min(9, count));
        if (digit != Labels.NONE) {
            return new Step.Answer(model, Integer.toString(digit + 1));
        }
        boolean down = input.kind() == Kind.DOWN
                || (input.kind() == Kind.TEXT && input.text().equals("j"));
        boolean up = input.kind() == Kind.UP
                || (input.kind() == Kind.TEXT && input.text().equals("k"));
        if (down || up) {
            return new Step.Stay(model.facing(topics.to(topics.at() + (down ? 1 : -1)), model.scroll()));
        }
        return switch (input.kind()) {
            case ENTER, RIGHT ->
                count == 0 ? new Step.Stay(model) : new Step.Answer(model, Integer.toString(topics.at() + 1));
            case ESCAPE, BACKSPACE, LEFT -> new Step.Obey(model, Command.RETURN);
            case HOME -> new Step.Stay(model.facing(topics.to(0), 0));
            case END -> new Step.Stay(model.facing(topics.to(count - 1), model.scroll()));
            default -> null;
        };
    }

    /** The page of statistics that a key leads to. */
    private static Face.Statistics turned(Face.Statistics statistics, Input input) {
        int digit = Labels.digit(input, statistics.view().pages().size());
        return digit != Labels.NONE
                ? statistics.turned(digit)
                : switch (input.kind()) {
                    case LEFT -> statistics.turned(statistics.page() - 1);
                    case RIGHT -> statistics.turned(statistics.page() + 1);
                    default -> statistics;
                };
    }

    private static Model inHelp(Model model, Input input) {
        boolean leaves = input.kind() == Kind.ESCAPE
                || input.kind() == Kind.ENTER
                || (input.kind() == Kind.TEXT
                        && (input.text().equals("?") || input.text().equals("q")));
        return leaves ? model.helping(false) : model.scrolledTo(scrolled(model.scroll(), input));
    }

    private static int scrolled(int line, Input input) {
        return switch (input.kind()) {
            case UP -> Math.max(0, line - 1);
            case DOWN -> line + 1;
            case PAGE_UP -> Math.max(0, line - PAGE);
            case PAGE_DOWN -> line + PAGE;
            case HOME -> 0;
            case END -> Integer.MAX_VALUE / 2;
            case TEXT ->
                switch (input.text()) {
                    case "k" -> Math.max(0, line - 1);
                    case "j" -> line + 1;
                    default -> line;
                };
            default -> line;
        };
    }

    private Step atQuestion(Model model, Answering answering, Input input) {
        if (input.kind() == Kind.PAGE_UP || input.kind() == Kind.PAGE_DOWN) {
            return new Step.Stay(model.scrolledTo(scrolled(model.scroll(), input)));
        }
        if (answering instanceof Typing typing) {
            String line = typing.response();
            if (input.kind() == Kind.TEXT && line.isEmpty() && input.text().equals("?")) {
                return new Step.Stay(model.helping(true));
            }
            if (input.kind() == Kind.ENTER && line.startsWith(Keys.PREFIX)) {
                Command command = typed(
                        model.face().place(),
                        line.substring(Keys.PREFIX.length()).strip());
                return command == null
                        ? new Step.Stay(model.noting(screenWords.noSuchCommand(line)))
                        : asked(model.with(new Typing(Entry.EMPTY)), command);
            }
        }
        boolean lettered =
                model.face() instanceof Face.Asking asking && asking.view().isLettered();
        if (lettered && Labels.digit(input, 9) != Labels.NONE) {
            // Here a digit is an option's text and not its place.
            return answering instanceof Choosing ? new Step.Answer(model, input.text()) : new Step.Stay(model);
        }
        Answering.Reply reply = answering.on(input);
        if (reply == null) {
            return answering instanceof Typing ? new Step.Stay(model) : command(model, input);
        }
        Model next = model.with(reply.next());
        String response = reply.next().response();
        return reply.complete()
                ? new Step.Answer(next, lettered ? Labels.lettered(response) : response)
                : new Step.Stay(next);
    }

    /** After a colon: a key or a command written out, and Enter, as in line mode. */
    private @Nullable Command typed(Place place, String word) {
        Command command = Keys.command(place, word);
        return command == null || command == Command.SUBMIT ? Keys.spelled(place, word, words) : command;
    }

    private static Step command(Model model, Input input) {
        Place place = model.face().place();
        String key = switch (input.kind()) {
            case ENTER -> "Enter";
            case TEXT -> input.text().equals(" ") && isRead(place) ? "Enter" : input.text();
            case LEFT -> place == Place.QUIZ_FEEDBACK ? "←" : isQuiz(place) ? "p" : "";
            case RIGHT -> place == Place.QUIZ_FEEDBACK ? "Enter" : place == Place.QUIZ ? "n" : "";
            case ESCAPE ->
                switch (place) {
                    case CHECK -> "p";
                    case RESULT -> "q";
                    case READING -> "Enter";
                    case WELCOME, WAITING -> "Esc";
                    default -> "";
                };
            default -> "";
        };
        if ((place == Place.SUMMARY || place == Place.STATISTICS)
                && (input.kind() == Kind.ENTER || input.kind() == Kind.ESCAPE)) {
            return asked(model, Command.LEAVE);
        }
        Command command = Keys.command(place, key);
        return command == null ? new Step.Stay(model) : asked(model, command);
    }

    /** Where something is read, and a blank goes on. */
    private static boolean isRead(Place place) {
        return place == Place.FEEDBACK || place == Place.QUIZ_FEEDBACK || place == Place.READING;
    }

    /** Where questions can be gone to in both directions. */
    private static boolean isQuiz(Place place) {
        return place == Place.QUIZ || place == Place.QUIZ_FEEDBACK || place == Place.CHECK;
    }

    static Step asked(Model model, Command command) {
        if (command == Command.HELP) {
            return new Step.Stay(model.helping(true));
        }
        for (Key key : model.face().keys()) {
            String whyNot = key.whyNot();
            if (key.command() == command && whyNot != null) {
                return new Step.Stay(model.noting(key.words() + ": " + whyNot));
            }
        }
        return new Step.Obey(model, command);
    }
}
