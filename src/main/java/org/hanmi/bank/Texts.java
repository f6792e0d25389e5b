package org.hanmi.bank;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by number, kept as UTF-8 in one array; a string is made when somebody asks for it. */
final class Texts {

    private final byte[] bytes;
    private final int[] ends;
    private final @Nullable String[] made;

    private Texts(byte[] bytes, int[] ends) {
        this.bytes = bytes;
        this.ends = ends;
        made = new String[ends.length];
    }

    static Texts read(ByteBuffer in) {
        int[] ends = Columns.read(in);
        byte[] bytes = new byte[ends.length == 0 ? 0 : ends[ends.length - 1]];
        in.get(bytes);
        return new Texts(bytes, ends);
    }

    int size() {
        return ends.length;
    }

    String get(int number) {
        String text = made[number];
        if (text == null) {
            int from = number == 0 ? 0 : ends[number - 1];
            text = new String(bytes, from, ends[number] - from, StandardCharsets.UTF_8);
            made[number] = text;
        }
        return text;
    }

    /** Gives out the numbers. */
    static final class Builder {

        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        int put(String text) {
            Integer before = numbers.putIfAbsent(text, numbers.size());
            return before == null ? numbers.size() - 1 : before;
        }

        void write(DataOutputStream out) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int[] ends = new int[numbers.size()];
            int i = 0;
            for (String text : numbers.keySet()) {
                bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                ends[i++] = bytes.size();
            }
            Columns.write(out, ends, ends.length);
            bytes.writeTo(out);
        }
    }
}
