package org.hanmi.present;

import org.jspecify.annotations.Nullable;

/** What keys are called in one language, what they do, and why they do not. */
public interface KeyWords {

    /** A command in a word or two, as it stands on the last line and can be typed in line mode. */
    String name(Command command, Place place);

    /** A command in a sentence. */
    String explanation(Command command, Place place);

    /** What to say of a command where whole lines are typed and arrows move in them; null if nothing else. */
    @Nullable
    String byLine(Command command);

    /** Why a command does not work now. */
    String whyNot(Obstacle obstacle);

    /** The head of a section of the help. */
    String place(Place place);

    /** The head of the help. */
    String helpTitle();
}
