package org.hanmi.tui;

import org.hanmi.present.Key;
import org.jspecify.annotations.Nullable;

/**
 * What stands where on the screen that was drawn last, for the mouse.
 *
 * @param top which row of the page stands first
 * @param height how many rows of the page can be seen
 * @param keys the last lines, with a column before them
 * @param keysRow the row of the first of these
 */
record Touching(Page page, int top, int height, KeyLine keys, int keysRow) {

    /** Where the page begins on the screen. */
    private static final int FIRST = 2;

    /** The key that is named there; null if none is. */
    @Nullable
    Key key(int column, int row) {
        Key below = keys.at(1, row - keysRow, column);
        int inPage = row - FIRST;
        return below != null || inPage < 0 || inPage >= height ? below : page.pressed(top + inPage, column);
    }

    /** The line of a list or the option that stands there, from 0; less than 0 if none does. */
    int line(int row) {
        int inPage = row - FIRST;
        return inPage < 0 || inPage >= height ? -1 : page.touched(top + inPage);
    }
}
