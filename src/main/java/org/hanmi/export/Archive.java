package org.hanmi.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file written from front to back, in which every file has the same date, so that the same files give the same bytes. */
final class Archive {

    /** The first day that a zip file knows. */
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Writer writer;

    Archive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    /** Begins a file of UTF-8 text, and ends the one before. */
    Writer text(String name) throws IOException {
        bytes(name);
        return writer;
    }

    /** Begins an XML file, and ends the one before. */
    Xml xml(String name) throws IOException {
        return new Xml(text(name)).declaration();
    }

    /** Begins a file, and ends the one before. */
    OutputStream bytes(String name) throws IOException {
        writer.flush();
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
        return zip;
    }

    /** Ends the archive; the stream below stays open. */
    void end() throws IOException {
        writer.flush();
        zip.finish();
    }
}
