package org.hanmi.bank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * A number for names, sizes and times of all files of a bank, decisions included: as long as it is the same, nothing
 * was edited. Asking the file system for it costs some milliseconds; reading the files would cost a hundred.
 */
final class Fingerprint extends SimpleFileVisitor<Path> {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final int prefix;
    private long[] files = new long[64];
    private int count;

    private Fingerprint(Path folder) {
        prefix = folder.toString().length();
    }

    /**
     * The number of a folder as it is now.
     *
     * @throws BankException if the folder cannot be read
     */
    static long of(Path folder) {
        Fingerprint fingerprint = new Fingerprint(folder);
        try {
            Files.walkFileTree(folder, fingerprint);
        } catch (IOException unreadable) {
            throw new BankException("cannot read", folder, unreadable);
        }
        // The order in which a file system lists its files is its own.
        Arrays.sort(fingerprint.files, 0, fingerprint.count);
        long number = START;
        for (int i = 0; i < fingerprint.count; i++) {
            number = mix(number, fingerprint.files[i]);
        }
        return number;
    }

    /** A number for bytes: FNV-1a with 64 bits. It notices edits; it does not keep off an attacker. */
    static long of(byte[] bytes, int from, int to) {
        long number = START;
        for (int i = from; i < to; i++) {
            number = (number ^ (bytes[i] & 0xff)) * PRIME;
        }
        return number;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.toString();
        if (name.endsWith(".json")) {
            // Without the folder, which may be named in several ways.
            byte[] path = name.substring(prefix).getBytes(StandardCharsets.UTF_8);
            long number = of(path, 0, path.length);
            number = mix(number, attributes.size());
            number = mix(number, attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
            if (count == files.length) {
                files = Arrays.copyOf(files, count * 2);
            }
            files[count++] = number;
        }
        return FileVisitResult.CONTINUE;
    }

    private static long mix(long number, long more) {
        long mixed = (number ^ more) * PRIME;
        return mixed ^ (mixed >>> 29);
    }
}
