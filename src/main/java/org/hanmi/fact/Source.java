package org.hanmi.fact;

import org.hanmi.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where facts were read: an article, or a list of office holders.
 *
 * @param id the article's id, or the id of an entry under {@code sources} in {@code posts.yaml}
 * @param outlet who published it
 * @param title its headline; never shown beside a question
 * @param published the day, month or year it appeared, as far as known
 * @param address its public address
 * @param tier how much weight it carries alone
 */
public record Source(
        String id, String outlet, String title, @Nullable PartialDate published, String address, Tier tier) {

    /** A: official text or list. B: established news or scholarship. C: only beside A or B. */
    public enum Tier {
        A,
        B,
        C
    }
}
