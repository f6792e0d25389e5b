package org.hanmi.bank;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A column of an index while it is made. */
final class Numbers {

    private int[] numbers = new int[64];
    private int count;

    void add(int number) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        numbers[count++] = number;
    }

    void add(long number) {
        add((int) (number >>> Integer.SIZE));
        add((int) number);
    }

    int size() {
        return count;
    }

    int at(int i) {
        return numbers[i];
    }

    /** The length, and then the numbers; {@link Column} reads them. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(count);
        for (int i = 0; i < count; i++) {
            out.writeInt(numbers[i]);
        }
    }
}
