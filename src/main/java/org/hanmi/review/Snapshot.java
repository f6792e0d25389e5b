package org.hanmi.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.hanmi.fsrs.Weights;
import org.hanmi.settings.Missing;
import org.jspecify.annotations.Nullable;

/**
 * The fold kept on disk, so that a long log need not be read again. Never truth: it counts only if the log still has the
 * same bytes before the place up to which it was folded, and the schedule is the same; otherwise, or when anything about
 * it is odd, the log is read.
 */
final class Snapshot {

    /** Changes with the layout, and with what the fold means. */
    private static final long FORM = 0x48616e6d69_0002L;

    private static final int LOOK_BACK = 4096;

    private Snapshot() {}

    /** Where the snapshot of a log is. */
    static Path file(Path log) {
        return folder(log).resolve("reviews.fold");
    }

    /** The fold up to where the snapshot knows the log, nothing if there is none that fits. */
    static @Nullable Fold load(Path log, Schedule schedule) {
        if (Missing.is(file(log).toFile())) {
            return null;
        }
        try (ByteFile opened = new ByteFile(file(log))) {
            return unpack(new Unpacking(opened), log, schedule);
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with a snapshot, the log has everything.
            return null;
        }
    }

    /** Writes the snapshot beside the old one and then puts it in its place, so that a reader sees one or the other. */
    static void save(Path log, Fold fold, Schedule schedule) throws IOException {
        Path folder = folder(log);
        Folder.make(folder);
        Path fresh = Files.createTempFile(folder, "reviews", ".fold");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                Tail.write(channel, pack(fold, tail(log, fold.reader().length), schedule), 0);
            }
            Files.move(fresh, file(log), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path folder(Path log) {
        return log.resolveSibling("cache");
    }

    private static ByteBuffer pack(Fold fold, long tail, Schedule schedule) {
        Packing out = new Packing();
        out.number(FORM);
        out.number(0L);
        out.number(fold.reader().length);
        out.number(tail);
        for (int i = 0; i < Weights.COUNT; i++) {
            out.number(schedule.model().weights().at(i));
        }
        out.number(schedule.retention());
        out.text(schedule.calendar());
        out.number(fold.reader().lines);
        fold.ledger().pack(out);
        fold.intake().pack(out);
        ByteBuffer bytes = out.toBytes();
        return bytes.putLong(Long.BYTES, sum(bytes));
    }

    private static @Nullable Fold unpack(Unpacking in, Path log, Schedule schedule) throws IOException {
        if (in.longNumber() != FORM) {
            return null;
        }
        long sum = in.longNumber();
        in.startSum();
        long length = in.longNumber();
        if (Files.size(log) < length || in.longNumber() != tail(log, length)) {
            return null;
        }
        double[] weights = in.doubles(Weights.COUNT);
        if (!Arrays.equals(weights, schedule.model().weights().toArray())) {
            return null;
        }
        if (in.doubleNumber() != schedule.retention() || !schedule.calendar().equals(in.text())) {
            return null;
        }
        int lines = in.number();
        Fold fold = Fold.of(log, Ledger.unpack(in, schedule));
        fold.intake().unpack(in);
        fold.reader().length = length;
        fold.reader().lines = lines;
        return in.isEmpty() && in.sum() == sum ? fold : null;
    }

    /** A checksum of all that follows itself. */
    private static long sum(ByteBuffer bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes.duplicate().position(2 * Long.BYTES));
        return sum.getValue();
    }

    /** A checksum of what the log has before a place. */
    private static long tail(Path log, long end) throws IOException {
        try (ByteFile opened = new ByteFile(log)) {
            byte[] bytes = new byte[(int) Math.min(LOOK_BACK, end)];
            opened.position(end - bytes.length);
            CRC32 sum = new CRC32();
            sum.update(bytes, 0, opened.read(bytes, 0, bytes.length));
            return sum.getValue();
        }
    }
}
