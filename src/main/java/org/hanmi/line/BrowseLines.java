package org.hanmi.line;

import org.hanmi.present.BrowseWords;
import org.hanmi.present.Browser;

/** Looking around, line by line: a number opens, an empty line goes back, anything else is searched. */
final class BrowseLines {

    private static final String PROMPT = "> ";

    private final Browser browser;
    private final Input input;
    private final Printout out;
    private final BrowseWords words;

    BrowseLines(Browser browser, Input input, Printout out, BrowseWords words) {
        this.browser = browser;
        this.input = input;
        this.out = out;
        this.words = words;
    }

    /** Goes on until input ends, or somebody leaves or goes back from where it began. */
    void run() {
        boolean moved = true;
        boolean first = true;
        input.lookUp(browser::names);
        while (true) {
            if (moved) {
                out.browse(browser.view(), words, true);
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
            moved = text.isEmpty() || text.equals("b") || obeyed(text);
        }
    }

    private boolean obeyed(String text) {
        switch (text) {
            case "?" -> {
                out.line(words.howTo());
                return false;
            }
            case "t" -> browser.timeline();
            case "+" -> browser.zoom(true, browser.at());
            case "-" -> browser.zoom(false, browser.at());
            default -> {
                int number = number(text);
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
