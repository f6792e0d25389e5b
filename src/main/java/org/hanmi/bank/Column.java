package org.hanmi.bank;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** Whole numbers in an index, left where they were read: most of them nobody asks for. */
final class Column {

    private final ByteBuffer in;
    private final int start;
    private final int length;

    private Column(ByteBuffer in, int start, int length) {
        this.in = in;
        this.start = start;
        this.length = length;
    }

    /** The next column of a part, with its length before it. */
    static Column read(ByteBuffer in) {
        int length = in.getInt();
        if (length < 0 || length > in.remaining() / Integer.BYTES) {
            throw new BufferUnderflowException();
        }
        Column column = new Column(in, in.position(), length);
        in.position(in.position() + length * Integer.BYTES);
        return column;
    }

    /** The next column, which must be as long as another. */
    static Column read(ByteBuffer in, int length) {
        Column column = read(in);
        if (column.length != length) {
            throw new BufferUnderflowException();
        }
        return column;
    }

    int length() {
        return length;
    }

    int at(int i) {
        return in.getInt(start + i * Integer.BYTES);
    }

    /** A number of 64 bits, of which a column has half as many as numbers of 32. */
    long longAt(int i) {
        return in.getLong(start + i * Long.BYTES);
    }

    /** Where a list begins in the column after a column of ends. */
    int from(int list) {
        return list == 0 ? 0 : at(list - 1);
    }
}
