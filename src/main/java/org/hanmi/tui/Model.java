package org.hanmi.tui;

import org.hanmi.present.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * All that decides what the screen looks like, besides its size.
 *
 * @param answering the answer in the making; null if there is no question
 * @param scroll how many lines of the page are above the screen
 * @param help whether the keys are shown instead
 * @param note what the screen has to say itself, such as why a key does not work
 * @param leaving whether Control-C was pressed and an answer would be lost
 */
record Model(
        Face face,
        @Nullable Answering answering,
        int scroll,
        boolean help,
        @Nullable String note,
        boolean leaving) {

    static Model of(Face face) {
        Answering answering = face instanceof Face.Asking asking ? Answering.to(asking.view()) : null;
        return new Model(face, answering, 0, false, null, false);
    }

    /** What the program shows next. While it is the same question, the answer in the making stays. */
    Model showing(Face next) {
        if (face instanceof Face.Asking before
                && next instanceof Face.Asking now
                && before.view().done() == now.view().done()
                && before.view().stem().equals(now.view().stem())
                && before.view().options().size() == now.view().options().size()) {
            return new Model(next, unstruck(now.view()), scroll, false, null, false);
        }
        if (face instanceof BrowseFace before && next instanceof BrowseFace now) {
            Entry typing = before.typing();
            boolean same = typing != null && typing.text().equals(now.view().sought());
            return of(same ? now.typing(typing) : now);
        }
        if (face instanceof BuildFace before && next instanceof BuildFace now) {
            // Whoever looks at a question whole sees the one that was put in its place whole, too.
            return new Model(now.whole(before.whole()), null, scroll, false, null, false);
        }
        if (face instanceof FormFace before && next instanceof FormFace now) {
            boolean types = before.typing() != null && now.view().editing() == before.at();
            return new Model(types ? now.typing(before.typing()) : now, null, scroll, false, null, false);
        }
        return of(next);
    }

    /** The answer in the making; the highlight leaves an option that a hint has just ruled out. */
    private @Nullable Answering unstruck(QuestionView view) {
        if (!(answering instanceof Choosing choosing)) {
            return answering;
        }
        int at = choosing.at();
        for (int tried = 0;
                tried < view.options().size() && view.options().get(at).struck();
                tried++) {
            at = (at + 1) % view.options().size();
        }
        return new Choosing(choosing.options(), at, choosing.begun());
    }

    /** Another state of what is shown. */
    Model facing(Face next, int line) {
        return new Model(next, answering, Math.max(0, line), help, null, false);
    }

    /** The same, with something else to be seen since time has passed; at another face all that belonged to the last is gone. */
    Model ticked(Face next) {
        if (face instanceof BrowseFace && next instanceof BrowseFace) {
            // Time changes nothing that is looked up, and what is typed and highlighted must stay.
            return this;
        }
        boolean same = face.place() == next.place()
                && (!(face instanceof Face.Asking before)
                        || !(next instanceof Face.Asking now)
                        || before.view().done() == now.view().done());
        return same ? new Model(next, answering, scroll, help, note, leaving) : of(next);
    }

    Model with(Answering next) {
        return new Model(face, next, scroll, help, null, false);
    }

    Model noting(String words) {
        return new Model(face, answering, scroll, help, words, false);
    }

    Model helping(boolean on) {
        return new Model(face, answering, 0, on, null, false);
    }

    Model scrolledTo(int line) {
        return new Model(face, answering, Math.max(0, line), help, null, false);
    }

    /** As it was drawn; what is noted stays. */
    Model scrolled(int line) {
        return new Model(face, answering, line, help, note, leaving);
    }

    Model leaving(String words) {
        return new Model(face, answering, scroll, help, words, true);
    }

    /** Without what is gone at the next key. */
    Model quiet() {
        return note == null && !leaving ? this : new Model(face, answering, scroll, help, null, false);
    }
}
