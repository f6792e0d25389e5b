package org.hanmi.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Packing} wrote, read in pieces straight into the columns: memory that is touched for the first time costs
 * more than what is done with it. Too few bytes or a count that cannot be are a {@link BufferUnderflowException}, a
 * failure to read is an {@link UncheckedIOException}.
 */
final class Unpacking {

    private static final int PIECE = 1 << 16;

    private final ByteFile file;
    private final byte[] bytes = new byte[PIECE];
    private final ByteBuffer piece =
            ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder()).limit(0);
    private final CRC32 sum = new CRC32();
    private long left;

    Unpacking(ByteFile file) throws IOException {
        this.file = file;
        left = file.size();
    }

    boolean isEmpty() {
        return left == 0 && !piece.hasRemaining();
    }

    /** From here on bytes are summed up. */
    void startSum() {
        sum.reset();
        sum.update(piece.duplicate());
    }

    /** The checksum of all bytes since; right only when all were read. */
    long sum() {
        return sum.getValue();
    }

    int number() {
        return next(Integer.BYTES).getInt();
    }

    long longNumber() {
        return next(Long.BYTES).getLong();
    }

    double doubleNumber() {
        return next(Double.BYTES).getDouble();
    }

    boolean truth() {
        return next(1).get() != 0;
    }

    @Nullable
    String text() {
        int length = number();
        return length < 0 ? null : new String(bytes(length), StandardCharsets.UTF_8);
    }

    byte[] bytes(int count) {
        byte[] values = new byte[within(count, 1)];
        for (int done = 0; done < count; ) {
            ByteBuffer some = next(1);
            int taken = Math.min(some.remaining(), count - done);
            some.get(values, done, taken);
            done += taken;
        }
        return values;
    }

    int[] ints(int count) {
        int[] values = new int[within(count, Integer.BYTES)];
        for (int done = 0; done < count; ) {
            IntBuffer some = next(Integer.BYTES).asIntBuffer();
            int taken = Math.min(some.remaining(), count - done);
            some.get(values, done, taken);
            done += pass(taken, Integer.BYTES);
        }
        return values;
    }

    long[] longs(int count) {
        long[] values = new long[within(count, Long.BYTES)];
        for (int done = 0; done < count; ) {
            LongBuffer some = next(Long.BYTES).asLongBuffer();
            int taken = Math.min(some.remaining(), count - done);
            some.get(values, done, taken);
            done += pass(taken, Long.BYTES);
        }
        return values;
    }

    double[] doubles(int count) {
        double[] values = new double[within(count, Double.BYTES)];
        for (int done = 0; done < count; ) {
            DoubleBuffer some = next(Double.BYTES).asDoubleBuffer();
            int taken = Math.min(some.remaining(), count - done);
            some.get(values, done, taken);
            done += pass(taken, Double.BYTES);
        }
        return values;
    }

    private int pass(int count, int width) {
        piece.position(piece.position() + count * width);
        return count;
    }

    /** The piece, with at least so many bytes left in it. */
    private ByteBuffer next(int width) {
        if (piece.remaining() < width) {
            try {
                fill();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (piece.remaining() < width) {
            throw new BufferUnderflowException();
        }
        return piece;
    }

    private void fill() throws IOException {
        piece.compact();
        int held = piece.position();
        int got = file.read(bytes, held, PIECE - held);
        left -= got;
        piece.limit(held + got).position(0);
        sum.update(bytes, held, got);
    }

    private int within(int count, int width) {
        if (count < 0 || (long) count * width > left + piece.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
