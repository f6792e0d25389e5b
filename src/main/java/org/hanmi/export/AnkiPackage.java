package org.hanmi.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A deck for Anki: a zip file with a database. Notes, note types and decks have ids that follow from the items', so that
 * importing again updates what is there and keeps its reviews.
 */
final class AnkiPackage implements Exporter.OfBytes {

    @Override
    public void write(Booklet booklet, Setting setting, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory("hanmi");
        Path file = folder.resolve("collection.anki2");
        try {
            try (AnkiCollection collection = new AnkiCollection(file, booklet.title(), setting.changed())) {
                for (Entry entry : booklet.entries()) {
                    collection.add(entry);
                }
            } catch (SQLException failed) {
                throw new IOException(
                        "the deck for Anki cannot be made in " + folder + ": " + failed.getMessage(), failed);
            }
            Archive archive = new Archive(out);
            Files.copy(file, archive.bytes("collection.anki2"));
            archive.text("media").write("{}");
            archive.end();
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }
}
