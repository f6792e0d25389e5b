package org.hanmi.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hanmi.export.Booklet;
import org.hanmi.export.Exporter;
import org.hanmi.export.Setting;
import org.jspecify.annotations.Nullable;

/** Brings an export to where it was asked for: a file, written whole or not at all, or standard output. */
final class Delivery {

    private static final String LOST = "not everything could be written to standard output";

    private final Environment environment;
    private final Exporter exporter;
    private final Booklet booklet;
    private final Setting setting;

    Delivery(Environment environment, Exporter exporter, Booklet booklet, Setting setting) {
        this.environment = environment;
        this.exporter = exporter;
        this.booklet = booklet;
        this.setting = setting;
    }

    /**
     * Writes.
     *
     * @param file null for standard output
     */
    void to(@Nullable Path file) throws IOException {
        if (file != null) {
            Whole.write(file, this::write);
        } else if (exporter instanceof Exporter.OfText text) {
            text.write(booklet, setting, environment.out());
            check(environment);
        } else {
            OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            try {
                write(out);
                out.flush();
            } catch (IOException lost) {
                throw new IOException(LOST + ": " + lost.getMessage(), lost);
            }
        }
    }

    /**
     * Brings a text there.
     *
     * @param file null for standard output
     */
    static void text(String text, @Nullable Path file, Environment environment) throws IOException {
        if (file == null) {
            environment.out().print(text);
            check(environment);
        } else {
            Whole.finish(() -> Whole.write(file, text));
        }
    }

    /** Half of a document is worse than none, for whoever goes on with it. */
    static void check(Environment environment) throws IOException {
        if (environment.out().checkError()) {
            throw new IOException(LOST);
        }
    }

    private void write(OutputStream out) throws IOException {
        if (exporter instanceof Exporter.OfText text) {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.write(booklet, setting, writer);
            writer.flush();
        } else if (exporter instanceof Exporter.OfBytes bytes) {
            bytes.write(booklet, setting, out);
        }
    }
}
