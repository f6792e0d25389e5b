package org.hanmi.tui;

import java.util.function.Function;
import org.hanmi.present.BrowseView;
import org.hanmi.present.Browser;
import org.hanmi.present.Command;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks around, until they close it or go back from where they began. A number opens a link, a slash and
 * words search, a sign and a number zoom the timeline there.
 */
public final class BrowseCourse implements Course {

    private final Browser browser;
    private boolean typing;
    private final @Nullable Function<Browser, Course> study;
    private @Nullable Course under;
    private boolean left;

    /**
     * Begins where the browser is.
     *
     * @param typing whether something is to be typed first, to search for it
     */
    public BrowseCourse(Browser browser, boolean typing) {
        this(browser, typing, null);
    }

    /**
     * Likewise, where what is found can be studied.
     *
     * @param study begins a sitting on an article or a topic; null where that cannot be
     */
    public BrowseCourse(Browser browser, boolean typing, @Nullable Function<Browser, Course> study) {
        this.study = study;
        this.browser = study == null ? browser : browser.offeringStudy();
        this.typing = typing;
    }

    @Override
    public @Nullable Face face() {
        if (left) {
            return null;
        }
        Face studied = under == null ? null : under.face();
        if (studied != null) {
            return studied;
        }
        under = null;
        BrowseFace face = BrowseFace.of(browser.view(), browser.at(), new Last(browser));
        return typing ? face.typing(Entry.EMPTY) : face;
    }

    /** Keeps the last one: a screen is drawn more often than the highlight moves. */
    private static final class Last implements BrowseFace.Previews {

        private final Browser browser;
        private int link = -1;
        private @Nullable BrowseView preview;

        Last(Browser browser) {
            this.browser = browser;
        }

        @Override
        public @Nullable BrowseView of(int at) {
            if (at != link) {
                link = at;
                preview = browser.preview(at);
            }
            return preview;
        }
    }

    @Override
    public void answer(String response) {
        if (under != null) {
            under.answer(response);
            return;
        }
        typing = false;
        if (response.startsWith("/")) {
            browser.find(response.substring(1));
        } else if (response.startsWith("+")) {
            browser.zoom(true, Integer.parseInt(response.substring(1)) - 1);
        } else if (response.startsWith("-")) {
            browser.zoom(false, Integer.parseInt(response.substring(1)) - 1);
        } else {
            browser.open(Integer.parseInt(response) - 1);
        }
    }

    @Override
    public void obey(Command command) {
        if (under != null) {
            under.obey(command);
            return;
        }
        typing = false;
        switch (command) {
            case STUDY -> under = study == null ? null : study.apply(browser);
            case RETURN -> left = !browser.back();
            case TIMELINE -> browser.timeline();
            case LEAVE -> left = true;
            default -> throw new IllegalStateException("nobody obeys " + command + " while browsing");
        }
    }
}
