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
            environment.out().flush();
            if (environment.out().checkError()) {
                throw new IOException("standard output was closed before everything was written");
            }
        } else {
            OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
            write(out);
            out.flush();
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
