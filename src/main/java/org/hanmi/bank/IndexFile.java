package org.hanmi.bank;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The index on disk: what it is, a checksum of what follows, the bank it was made of, and then the index. */
final class IndexFile {

    /** Changes with the layout. */
    private static final long FORM = 0x48616e6d6949_0002L;

    private static final int HEAD = 3 * Long.BYTES;

    private IndexFile() {}

    /** The bytes of an index if the file has one of that bank, undamaged. */
    static @Nullable ByteBuffer load(Path place, long fingerprint) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(place));
            if (bytes.remaining() < HEAD
                    || bytes.getLong() != FORM
                    || bytes.getLong() != sum(bytes.array())
                    || bytes.getLong() != fingerprint) {
                return null;
            }
            // A buffer that starts at the index: positions then are those of the index.
            return bytes.slice();
        } catch (IOException | OutOfMemoryError none) {
            return null;
        }
    }

    /** Writes beside the old file and puts it in its place; tells whether it could. */
    static boolean save(Path place, long fingerprint, byte[] index) {
        byte[] bytes = new byte[HEAD + index.length];
        System.arraycopy(index, 0, bytes, HEAD, index.length);
        ByteBuffer head = ByteBuffer.wrap(bytes);
        head.putLong(0, FORM);
        head.putLong(2 * Long.BYTES, fingerprint);
        head.putLong(Long.BYTES, sum(bytes));
        try {
            Path absolute = place.toAbsolutePath();
            if (absolute.getParent() != null) {
                Files.createDirectories(absolute.getParent());
            }
            // Two starts at once would write the same bytes into it; the checksum finds whatever else goes wrong.
            Path fresh = absolute.resolveSibling(place.getFileName() + "." + Long.toHexString(fingerprint));
            try {
                Files.write(fresh, bytes);
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(fresh);
            }
            return true;
        } catch (IOException readOnly) {
            // The next start makes it again.
            return false;
        }
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 2 * Long.BYTES, bytes.length - 2 * Long.BYTES);
        return sum.getValue();
    }

    /**
     * A part of a file.
     *
     * @throws BankException if the file cannot be read, or is shorter
     */
    static byte[] bytes(Path file, int offset, int length) {
        byte[] bytes = new byte[length];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(offset);
            in.readFully(bytes);
            return bytes;
        } catch (IOException unreadable) {
            throw new BankException("cannot read", file, unreadable);
        }
    }
}
