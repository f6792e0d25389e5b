package org.hanmi.bank;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the files of a bank before they are looked at.
 *
 * <p>An index is dated before the reading of the bank it was made of. If nothing of the bank changed after that date, as
 * whoever starts the program can find out in a third of the time that it takes here, it is the index of this bank.
 *
 * @param since milliseconds since 1970: what changed before is seen by whoever reads the files now
 * @param unchanged an index after whose date nothing changed; null if none is known
 */
public record Look(long since, @Nullable Path unchanged) {

    /** Nothing is known: an index gets a date at which everything was still to come. */
    public static final Look UNKNOWN = new Look(0, null);

    /** Some file systems count time in steps of two seconds: a change in the same step would not be later. */
    private static final long STEP = 2_000;

    /** The date of an index whose bank is read from now on, in milliseconds since 1970. */
    long date() {
        return Math.max(0, since / STEP - 1) * STEP;
    }
}
