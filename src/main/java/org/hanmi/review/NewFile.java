package org.hanmi.review;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A file that is written whole or not at all, for the learner alone, and never over another. */
public final class NewFile {

    /** What is to stand in it. */
    public interface Content {
        /** Writes it. */
        void write(Writer out) throws IOException;
    }

    private NewFile() {}

    /**
     * Writes a new file.
     *
     * @return false if the file is there already with the very same bytes
     * @throws LogException if it is there with others, or cannot be written
     */
    public static boolean write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        Path folder = Objects.requireNonNullElse(target.getParent(), target);
        try {
            Path beside = Files.createTempFile(folder, ".hanmi", ".new");
            try {
                try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8));
                    content.write(out);
                    out.flush();
                    channel.force(false);
                }
                if (Files.isRegularFile(target) && Files.mismatch(beside, target) < 0) {
                    return false;
                }
                Files.move(beside, target);
                Folder.keepNames(folder);
                return true;
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (FileAlreadyExistsException e) {
            throw new LogException(
                    file,
                    file + " is there already; name another file, or move that one away",
                    "이미 있습니다. 다른 이름을 쓰거나 그 파일을 옮기세요",
                    e);
        } catch (IOException e) {
            throw LogException.writing(file, e);
        }
    }
}
