package org.hanmi.tui;

import org.hanmi.present.Place;
import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;

/** What a press of the mouse on a line does: it chooses; on what is chosen already it is Enter. */
final class Pointing {

    /** What is added to the number of a right side, to tell it from a left one. */
    static final int RIGHT = 100;

    private Pointing() {}

    static Step at(Update update, Model model, int line) {
        Answering answering = model.answering();
        if (answering != null) {
            return answering(update, model, answering, line);
        }
        if (model.face() instanceof Face.Topics topics) {
            return topics.at() == line ? enter(update, model) : stay(model, topics.to(line));
        }
        if (model.face() instanceof BrowseFace browse) {
            return browse.at() == line ? enter(update, model) : stay(model, browse.to(line));
        }
        if (model.face() instanceof BuildFace build) {
            return build.typing() != null
                    ? new Step.Stay(model)
                    : build.at() == line ? enter(update, model) : stay(model, build.to(line));
        }
        if (model.face() instanceof FormFace form) {
            boolean opens = form.at() == line && form.typing() == null && form.place() != Place.EXAM;
            return opens
                    ? enter(update, model)
                    : form.typing() != null ? new Step.Stay(model) : stay(model, form.to(line));
        }
        return new Step.Stay(model);
    }

    private static Step stay(Model model, Face next) {
        return new Step.Stay(model.facing(next, model.scroll()));
    }

    private static Step enter(Update update, Model model) {
        return update.on(model, Input.of(Kind.ENTER));
    }

    private static Step answering(Update update, Model model, Answering answering, int line) {
        if (answering instanceof Choosing choosing) {
            // The first option is highlighted though nobody chose it.
            return choosing.begun() && choosing.at() == line
                    ? enter(update, model)
                    : new Step.Stay(model.with(new Choosing(choosing.options(), line, true)));
        }
        if (answering instanceof Ticking ticking) {
            return new Step.Stay(model.with(new Ticking(ticking.options(), line, ticking.ticked() ^ 1L << line)));
        }
        if (answering instanceof Ordering ordering) {
            return new Step.Stay(model.with(ordering.pressed(line)));
        }
        if (answering instanceof Matching matching) {
            return line >= RIGHT
                    ? update.on(model, Input.typed(Labels.letter(line - RIGHT)))
                    : new Step.Stay(model.with(new Matching(matching.given(), matching.options(), line)));
        }
        return new Step.Stay(model);
    }
}
