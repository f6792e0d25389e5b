package org.hanmi.bank;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Columns of numbers, each with its length before it. */
final class Columns {

    private Columns() {}

    static void write(DataOutputStream out, int[] column, int count) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeInt(column[i]);
        }
    }

    static void write(DataOutputStream out, long[] column, int count) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeLong(column[i]);
        }
    }

    /** Reads a column; a length that cannot be is refused before memory is taken for it. */
    static int[] read(ByteBuffer in) {
        int[] column = new int[count(in, Integer.BYTES)];
        in.asIntBuffer().get(column);
        in.position(in.position() + column.length * Integer.BYTES);
        return column;
    }

    static long[] readLongs(ByteBuffer in) {
        long[] column = new long[count(in, Long.BYTES)];
        in.asLongBuffer().get(column);
        in.position(in.position() + column.length * Long.BYTES);
        return column;
    }

    private static int count(ByteBuffer in, int width) {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / width) {
            throw new BufferUnderflowException();
        }
        return count;
    }
}
