package org.hanmi.bank;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by number, kept as UTF-8 in one array; a string is made when somebody asks for it. */
final class Texts {

    private final byte[] bytes;
    private final int start;
    private final Column ends;
    private final @Nullable String[] made;

    private Texts(byte[] bytes, int start, Column ends) {
        this.bytes = bytes;
        this.start = start;
        this.ends = ends;
        made = new String[ends.length()];
    }

    static Texts read(ByteBuffer in) {
        Column ends = Column.read(in);
        int length = ends.from(ends.length());
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        Texts texts = new Texts(in.array(), in.arrayOffset() + in.position(), ends);
        in.position(in.position() + length);
        return texts;
    }

    int size() {
        return ends.length();
    }

    String get(int number) {
        String text = made[number];
        if (text == null) {
            int from = ends.from(number);
            text = new String(bytes, start + from, ends.at(number) - from, StandardCharsets.UTF_8);
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

        int size() {
            return numbers.size();
        }

        Iterable<String> all() {
            return numbers.keySet();
        }

        void write(DataOutputStream out) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Numbers ends = new Numbers();
            for (String text : numbers.keySet()) {
                bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                ends.add(bytes.size());
            }
            ends.write(out);
            bytes.writeTo(out);
        }
    }
}
