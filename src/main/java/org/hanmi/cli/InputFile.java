package org.hanmi.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody hands in: it may be anything, and of any size. */
final class InputFile {

    private InputFile() {}

    /**
     * What is in a file.
     *
     * @param largest in bytes; no file of its kind has more
     * @throws IOException if it cannot be read, or is larger
     */
    static byte[] bytes(Path file, int largest) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw new IOException(file + " is larger than " + (largest >> 20) + " megabytes");
            }
            return bytes;
        }
    }

    /**
     * The text of a file in UTF-8. Spreadsheets of Korea save other encodings, too, of which no name would be left.
     *
     * @throws IOException if it cannot be read, is larger, or is no UTF-8
     */
    static String text(Path file, int largest) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(file, largest)))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new IOException(file + " is not UTF-8; save it as UTF-8", other);
        }
    }
}
