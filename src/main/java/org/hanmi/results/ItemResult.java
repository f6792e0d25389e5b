package org.hanmi.results;

import java.util.List;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say of one item.
 *
 * @param given how many students it was put to
 * @param right how many were right
 * @param blank how many left it out, or gave nothing that could be read
 * @param discrimination the correlation of being right with the score on the other items, −1 to 1; null if everybody or
 *     nobody is right
 * @param options how often each option was chosen; empty if nobody was offered any
 * @param faults what is to be mended, as sentences; empty with fewer students than a verdict needs
 */
public record ItemResult(
        Item item,
        int given,
        int right,
        int blank,
        @Nullable Double discrimination,
        List<OptionResult> options,
        List<String> faults) {

    /** Copies the lists. */
    public ItemResult {
        options = List.copyOf(options);
        faults = List.copyOf(faults);
    }

    /** The share of right answers, 0 to 1. */
    public double facility() {
        return given == 0 ? 0 : (double) right / given;
    }

    /**
     * What the answers say of one option.
     *
     * @param isKey true if it is right
     * @param offered to how many students it was offered
     * @param discrimination the correlation of choosing it with the score on the other items, −1 to 1
     */
    public record OptionResult(
            String text,
            boolean isKey,
            int offered,
            int chosen,
            @Nullable Double discrimination) {}
}
