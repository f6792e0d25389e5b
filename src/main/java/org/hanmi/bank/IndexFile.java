package org.hanmi.bank;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The index on disk: what it is, its date, a checksum, the bank it was made of, length and checksum of each part, and the parts. A
 * part that turns out to be damaged when it is needed is made anew.
 */
final class IndexFile {

    /** Makes all parts again from a bank that has not changed. */
    interface Maker {
        /**
         * All parts, if the bank still is what it was.
         *
         * @param fingerprint of the bank as it was
         */
        Map<Part, ByteBuffer> make(long fingerprint);
    }

    /** Changes with the layout. */
    private static final long FORM = 0x48616e6d6949_0005L;

    private static final int PARTS = Part.values().length;
    /** Not in the checksum, since it is written anew when the rest is found to be right. */
    private static final int DATE = Long.BYTES;

    private static final int SUM = 2 * Long.BYTES;
    private static final int PRINT = 3 * Long.BYTES;
    private static final int SIZES = 4 * Long.BYTES;
    private static final int HEAD = SIZES + PARTS * 2 * Integer.BYTES;

    /** What the JDK reads without taking memory for it a second time. */
    private static final int PIECE = 1 << 13;

    private final @Nullable Path place;
    private final ByteBuffer head;
    private final Maker maker;
    private final @Nullable ByteBuffer[] read = new ByteBuffer[PARTS];

    private IndexFile(@Nullable Path place, ByteBuffer head, Maker maker) {
        this.place = place;
        this.head = head;
        this.maker = maker;
    }

    /** Parts that are in memory only. */
    static IndexFile of(Map<Part, ByteBuffer> made) {
        IndexFile file = new IndexFile(null, ByteBuffer.allocate(HEAD), new Maker() {
            @Override
            public Map<Part, ByteBuffer> make(long fingerprint) {
                return made;
            }
        });
        file.take(made);
        return file;
    }

    /**
     * The index if the file has one of that bank whose first part is undamaged.
     *
     * @param fingerprint of the bank; null if nothing of it changed since the date of the index, which then has to be
     *     the one that the index itself tells: a copy has the date of the copying
     */
    static @Nullable IndexFile open(Path place, @Nullable Long fingerprint, Maker maker) {
        try (RandomAccessFile in = new RandomAccessFile(place.toFile(), "r")) {
            // The first part stands right behind the head, and is as short.
            byte[] bytes = new byte[(int) Math.min(in.length(), PIECE)];
            in.readFully(bytes);
            ByteBuffer head = ByteBuffer.wrap(bytes);
            if (bytes.length < HEAD
                    || head.getLong(0) != FORM
                    || head.getLong(SUM) != sum(bytes, PRINT, HEAD)
                    || (fingerprint == null
                            ? head.getLong(DATE) != place.toFile().lastModified()
                            : head.getLong(PRINT) != fingerprint)) {
                return null;
            }
            IndexFile file = new IndexFile(place, head, maker);
            long whole = HEAD;
            for (int part = 0; part < PARTS; part++) {
                whole += file.length(part);
            }
            if (whole != in.length()) {
                return null;
            }
            int length = file.length(0);
            ByteBuffer first = HEAD + length <= bytes.length ? head.slice(HEAD, length) : read(in, HEAD, length);
            if (file.damaged(0, first)) {
                return null;
            }
            file.read[0] = first;
            return file;
        } catch (IOException none) {
            return null;
        }
    }

    /** A part, its position at its begin. */
    ByteBuffer part(Part which) {
        int part = which.place;
        ByteBuffer bytes = read[part];
        if (bytes == null) {
            bytes = fromFile(part);
            if (bytes == null) {
                take(maker.make(head.getLong(PRINT)));
                bytes = read[part];
            } else {
                read[part] = bytes;
            }
        }
        if (bytes == null) {
            throw new IllegalStateException("the index has no part " + which);
        }
        // From its own zero on.
        return bytes.slice();
    }

    private void take(Map<Part, ByteBuffer> made) {
        for (Map.Entry<Part, ByteBuffer> part : made.entrySet()) {
            read[part.getKey().place] = part.getValue();
        }
    }

    private @Nullable ByteBuffer fromFile(int part) {
        Path file = place;
        if (file == null) {
            return null;
        }
        long from = HEAD;
        for (int before = 0; before < part; before++) {
            from += length(before);
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer bytes = read(in, from, length(part));
            return damaged(part, bytes) ? null : bytes;
        } catch (IOException gone) {
            return null;
        }
    }

    private static ByteBuffer read(RandomAccessFile in, long from, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(from);
        for (int at = 0; at < length; at += PIECE) {
            in.readFully(bytes, at, Math.min(PIECE, length - at));
        }
        return ByteBuffer.wrap(bytes);
    }

    private int length(int part) {
        return Math.max(0, head.getInt(SIZES + part * 2 * Integer.BYTES));
    }

    private boolean damaged(int part, ByteBuffer bytes) {
        int sum = (int) sum(bytes.array(), bytes.arrayOffset(), bytes.arrayOffset() + bytes.capacity());
        return head.getInt(SIZES + (part * 2 + 1) * Integer.BYTES) != sum;
    }

    /** Writes beside the old file and puts it in its place; tells whether it could. */
    static boolean save(Path place, long fingerprint, Look look, Map<Part, ByteBuffer> made) {
        int length = HEAD;
        for (ByteBuffer part : made.values()) {
            length += part.capacity();
        }
        byte[] bytes = new byte[length];
        ByteBuffer whole = ByteBuffer.wrap(bytes);
        whole.putLong(0, FORM);
        whole.putLong(DATE, look.date());
        whole.putLong(PRINT, fingerprint);
        whole.position(HEAD);
        for (Part part : Part.values()) {
            byte[] its = made.getOrDefault(part, ByteBuffer.allocate(0)).array();
            whole.putInt(SIZES + part.place * 2 * Integer.BYTES, its.length);
            whole.putInt(SIZES + (part.place * 2 + 1) * Integer.BYTES, (int) sum(its, 0, its.length));
            whole.put(its);
        }
        whole.putLong(SUM, sum(bytes, PRINT, HEAD));
        try {
            Path absolute = place.toAbsolutePath();
            if (absolute.getParent() != null) {
                Files.createDirectories(absolute.getParent());
            }
            // Two starts at once would write the same bytes into it; the checksums find whatever else goes wrong.
            Path fresh = absolute.resolveSibling(place.getFileName() + "." + Long.toHexString(fingerprint));
            try {
                Files.write(fresh, bytes);
                if (!fresh.toFile().setLastModified(look.date())) {
                    return false;
                }
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

    /** Dates an index whose bank was just found to be the one it was made of; where that cannot be done it stays as it is. */
    static void date(Path place, Look look) {
        try (RandomAccessFile out = new RandomAccessFile(place.toFile(), "rw")) {
            out.seek(DATE);
            out.writeLong(look.date());
        } catch (IOException readOnly) {
            return;
        }
        // In this order: until both agree nobody trusts the date.
        place.toFile().setLastModified(look.date());
    }

    private static long sum(byte[] bytes, int from, int to) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, to - from);
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
