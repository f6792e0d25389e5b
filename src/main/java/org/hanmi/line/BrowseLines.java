package org.hanmi.line;

import org.hanmi.present.BrowseWords;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.hanmi.present.Key;

/** Looking around, line by line: a number opens, an empty line goes back, anything else is searched. */
final class BrowseLines {

    /** Shows what was left out of a long list. */
    static final String MORE = "m";

    private static final String PROMPT = "> ";

    private final Browser browser;
    private final Input input;
    private final Printout out;
    private final BrowseWords words;
    private final Runnable study;

    /**
     * Begins where the browser is.
     *
     * @param study studies what is open, where the browser offers that
     */
    BrowseLines(Browser browser, Input input, Printout out, BrowseWords words, Runnable study) {
        this.study = study;
        this.browser = browser;
        this.input = input;
        this.out = out;
        this.words = words;
    }

    /** Goes on until input ends, or somebody leaves or goes back from where it began. */
    void run() {
        boolean moved = true;
        boolean whole = false;
        boolean first = true;
        input.lookUp(browser::names);
        while (true) {
            if (moved) {
                out.browse(browser.view(), words, true, whole);
            }
            if (first) {
                out.line(words.howTo());
                first = false;
            }
            String line = out.send() ? input.read(Input.Kind.SEARCH, PROMPT, "") : null;
            out.gap();
            String text = line == null ? "q" : line.strip();
            if (text.equals("q")) {
                return;
            }
            if ((text.isEmpty() || text.equals("b")) && !browser.back()) {
                return;
            }
            whole = text.equals(MORE);
            moved = whole || text.isEmpty() || text.equals("b") || obeyed(text);
        }
    }

    private boolean obeyed(String text) {
        switch (text) {
            case "?" -> {
                out.line(words.howTo());
                return false;
            }
            case "t" -> {
                return done(Command.TIMELINE, browser::timeline);
            }
            case "s" -> {
                return done(Command.STUDY, study);
            }
            default -> {
                int number = number(text);
                int place = zoomed(text);
                if (place > 0) {
                    boolean finer = text.charAt(0) == '+';
                    return done(finer ? Command.ZOOM_IN : Command.ZOOM_OUT, () -> browser.zoom(finer, place - 1));
                }
                if (number < 0) {
                    browser.find(text.startsWith("/") ? text.substring(1).strip() : text);
                } else if (!browser.open(number - 1)) {
                    out.line(words.noSuchNumber(Plain.text(text)));
                    return false;
                }
            }
        }
        return true;
    }

    /** Does what works here; says why not otherwise, and that nothing has changed. */
    private boolean done(Command command, Runnable doing) {
        for (Key key : browser.view().keys()) {
            String why = key.command() == command ? key.whyNot() : null;
            if (why != null) {
                out.line(why);
                return false;
            }
        }
        doing.run();
        return true;
    }

    /** Behind a sign, at which line of the timeline, from 1; where it is without a number; 0 without a sign. */
    private int zoomed(String text) {
        boolean signed = text.charAt(0) == '+' || text.charAt(0) == '-';
        return !signed ? 0 : text.length() == 1 ? browser.at() + 1 : number(text.substring(1));
    }

    /** A whole number; −1 if it is none. A year is sought behind a slash. */
    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9' || i > 6) {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
