package org.hanmi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes sets in one format. What it writes depends on nothing but the set and the setting. */
public sealed interface Exporter {

    /**
     * Why an entry cannot be written, as the end of a sentence; null if it can.
     *
     * <p>Only entries whose way of asking the format has are shown here, and only those that pass are written.
     */
    default @Nullable String refusal(Entry entry) {
        return null;
    }

    /** A format that is text. */
    non-sealed interface OfText extends Exporter {
        /**
         * Writes a set, entry by entry.
         *
         * @throws IOException if it cannot be written
         */
        void write(Booklet booklet, Setting setting, Writer out) throws IOException;
    }

    /** A format that is an archive or a database. */
    non-sealed interface OfBytes extends Exporter {
        /**
         * Writes a set; the stream is left open.
         *
         * @throws IOException if it cannot be written
         */
        void write(Booklet booklet, Setting setting, OutputStream out) throws IOException;
    }
}
