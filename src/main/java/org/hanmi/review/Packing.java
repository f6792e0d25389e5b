package org.hanmi.review;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Columns and texts one after another in bytes, in the machine's own order, so that a column is copied as a whole. */
final class Packing {

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.nativeOrder());

    ByteBuffer toBytes() {
        return bytes.flip();
    }

    void number(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void number(long value) {
        room(Long.BYTES).putLong(value);
    }

    void number(double value) {
        room(Double.BYTES).putDouble(value);
    }

    void truth(boolean value) {
        room(1).put((byte) (value ? 1 : 0));
    }

    void text(@Nullable String value) {
        if (value == null) {
            number(-1);
            return;
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        column(utf8, utf8.length);
    }

    void column(byte[] values, int count) {
        room(count).put(values, 0, count);
    }

    void column(int[] values, int count) {
        long size = (long) count * Integer.BYTES;
        room(size).asIntBuffer().put(values, 0, count);
        bytes.position(bytes.position() + (int) size);
    }

    void column(long[] values, int count) {
        long size = (long) count * Long.BYTES;
        room(size).asLongBuffer().put(values, 0, count);
        bytes.position(bytes.position() + (int) size);
    }

    void column(double[] values, int count) {
        long size = (long) count * Double.BYTES;
        room(size).asDoubleBuffer().put(values, 0, count);
        bytes.position(bytes.position() + (int) size);
    }

    private ByteBuffer room(long size) {
        if (bytes.remaining() < size) {
            int capacity = Math.toIntExact(Math.max(bytes.position() + size, bytes.capacity() * 2L));
            bytes = ByteBuffer.allocate(capacity).order(ByteOrder.nativeOrder()).put(bytes.flip());
        }
        return bytes;
    }
}
