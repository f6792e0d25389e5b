package org.hanmi.review;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What {@link Packing} wrote. Too few bytes or a count that cannot be are a {@link BufferUnderflowException}. */
final class Unpacking {

    private final ByteBuffer bytes;

    Unpacking(ByteBuffer bytes) {
        this.bytes = bytes.order(ByteOrder.nativeOrder());
    }

    boolean isEmpty() {
        return !bytes.hasRemaining();
    }

    int number() {
        return bytes.getInt();
    }

    long longNumber() {
        return bytes.getLong();
    }

    double doubleNumber() {
        return bytes.getDouble();
    }

    boolean truth() {
        return bytes.get() != 0;
    }

    @Nullable
    String text() {
        int length = bytes.getInt();
        return length < 0 ? null : new String(bytes(length), StandardCharsets.UTF_8);
    }

    byte[] bytes(int count) {
        byte[] values = new byte[within(count, 1)];
        bytes.get(values);
        return values;
    }

    int[] ints(int count) {
        int[] values = new int[within(count, Integer.BYTES)];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + count * Integer.BYTES);
        return values;
    }

    long[] longs(int count) {
        long[] values = new long[within(count, Long.BYTES)];
        bytes.asLongBuffer().get(values);
        bytes.position(bytes.position() + count * Long.BYTES);
        return values;
    }

    double[] doubles(int count) {
        double[] values = new double[within(count, Double.BYTES)];
        bytes.asDoubleBuffer().get(values);
        bytes.position(bytes.position() + count * Double.BYTES);
        return values;
    }

    private int within(int count, int width) {
        if (count < 0 || (long) count * width > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
