package org.hanmi.settings;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code settings.json} in the learner's folder. It is replaced whole or not at all, and only its owner can read it. */
public final class SettingsFile {

    private static final int LARGEST = 1 << 20;

    private interface Reading {
        Settings of(String text);
    }

    private SettingsFile() {}

    /** Where the settings of a data folder are. */
    public static Path file(Path folder) {
        return folder.resolve("settings.json");
    }

    /**
     * Reads the settings of a data folder; the defaults if there are none.
     *
     * @throws SettingsException if they cannot be read, are wrong, or were written by a later Hanmi
     */
    public static Settings read(Path folder) {
        return read(file(folder), new Reading() {
            @Override
            public Settings of(String text) {
                return Settings.parse(text);
            }
        });
    }

    /**
     * Changes the settings as they are on disk at that moment; two programs that do so come one after the other.
     *
     * @throws SettingsException if they cannot be read or written; then nothing has changed
     */
    public static Settings change(Path folder, UnaryOperator<Settings> change) {
        return replace(folder, text -> change.apply(Settings.parse(text)));
    }

    /**
     * Chooses one setting in words, and mends it if it was wrong in the file.
     *
     * @throws SettingsException if the file cannot be read or written, or something else in it is wrong
     * @throws IllegalArgumentException with a sentence if the words are
     */
    public static Settings choose(Path folder, Setting setting, List<String> words) {
        Settings.DEFAULT.with(setting, words);
        return replace(folder, text -> Settings.parse(text, setting, setting.value(words)));
    }

    /** Forgets what was chosen for one setting, even if that was wrong in the file; see {@link #choose}. */
    public static Settings unset(Path folder, Setting setting) {
        return replace(folder, text -> Settings.parse(text, setting, null));
    }

    private static Settings replace(Path folder, Reading change) {
        Path file = file(folder);
        try {
            makeFolder(folder);
            try (FileChannel lock = open(folder.resolve("settings.lock"));
                    FileLock held = lock.lock()) {
                Settings changed = read(file, change);
                if (held.isValid()) {
                    write(file, changed.text());
                }
                return changed;
            }
        } catch (IOException e) {
            throw new SettingsException(file, "cannot write " + file + ": " + reason(e), false, e);
        }
    }

    private static Settings read(Path file, Reading reading) {
        try {
            return reading.of(text(file));
        } catch (IOException e) {
            throw new SettingsException(file, "cannot read " + file + ": " + reason(e), false, e);
        } catch (Settings.Newer newer) {
            throw new SettingsException(
                    file,
                    file + " has settings of version " + newer.getMessage()
                            + ", but this Hanmi knows version 1 only; use the Hanmi that wrote them",
                    false,
                    newer);
        } catch (IllegalArgumentException wrong) {
            throw new SettingsException(file, file + ": " + wrong.getMessage(), true, wrong);
        }
    }

    private static String text(Path file) throws IOException {
        if (Missing.is(file.toFile())) {
            return Settings.DEFAULT.text();
        }
        byte[] bytes = quickly(file.toFile());
        if (bytes == null) {
            bytes = bytes(file);
        }
        return text(bytes);
    }

    /** Nothing if there is anything to be said about it: no channel is loaded at a start where all is well. */
    private static byte @Nullable [] quickly(File file) {
        try (FileInputStream in = new FileInputStream(file)) {
            return file.length() > LARGEST ? null : in.readAllBytes();
        } catch (IOException otherwise) {
            return null;
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > LARGEST) {
                throw new IllegalArgumentException("this is far too long for settings");
            }
            ByteBuffer buffer = ByteBuffer.allocate((int) channel.size());
            boolean more = true;
            while (more && buffer.hasRemaining()) {
                more = channel.read(buffer) >= 0;
            }
            return buffer.array();
        } catch (NoSuchFileException none) {
            return Settings.DEFAULT.text().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("this is not UTF-8 text", e);
        }
    }

    /** Beside it first, then in its place; where it is a link, the link stays. */
    private static void write(Path file, String text) throws IOException {
        Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file;
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            try (FileChannel channel = open(fresh)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, forOwner(folder, "rwx------"));
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE), forOwner(file, "rw-------"));
    }

    private static FileAttribute<?>[] forOwner(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
        return reason == null ? "the system gave no reason" : reason;
    }
}
