package org.hanmi.cli;

import org.hanmi.screen.ColorDepth;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line, before anything is opened. */
final class StudyRequest {

    /** The home screen comes first. */
    boolean home;

    /** No full screen, whatever the terminal can do. */
    boolean plain;

    /** How many questions in the sitting; 0 for all that are due and new, -1 where nothing was said. */
    int limit = -1;

    /** How many new facts a day; -1 where nothing was said. */
    int fresh = -1;

    /** Any facts, due or not. */
    boolean practice;

    /** Practice counts for the schedule. */
    boolean counts;

    /** A topic is chosen first. */
    boolean byTopic;

    /** A quiz, and nothing that is due. */
    @Nullable
    QuizRequest quiz;

    /** As {@code --color} says. */
    ColorDepth.Wish color = ColorDepth.Wish.AUTO;

    @Nullable
    String data;

    @Nullable
    String questions;

    @Nullable
    String articles;

    /** Which items; everything where nothing was said. */
    Filter filter = Filter.EVERYTHING;
}
