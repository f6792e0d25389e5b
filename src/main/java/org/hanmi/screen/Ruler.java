package org.hanmi.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Measures texts by the terminal's own ruler: prints them and asks where the cursor is now. */
public final class Ruler {

    /** What {@link Reading#columns} has for a text after which the terminal did not say where its cursor is. */
    public static final int UNKNOWN = -1;

    /** Longer than any answer, even over a slow line with somebody typing ahead. */
    private static final int MOST_BYTES = 4096;

    private Ruler() {}

    /**
     * What the terminal says.
     *
     * @param size as the kernel knows it
     * @param columns how far the cursor went for each text, or {@link #UNKNOWN}
     */
    public record Reading(Size size, List<Integer> columns) {
        /** Copies the list. */
        public Reading {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Asks the terminal that the program runs in, on an empty line, and leaves it as it was.
     *
     * @param texts short ones, without anything that moves the cursor
     * @param millis how long to wait for each answer
     * @throws IOException if there is no terminal, or it cannot be used
     */
    public static Reading of(List<String> texts, long millis) throws IOException {
        try {
            return of(new JLineDevice(), texts, millis);
        } catch (RuntimeException | LinkageError unusable) {
            throw new IOException(unusable.getMessage(), unusable);
        }
    }

    static Reading of(Device device, List<String> texts, long millis) throws IOException {
        List<Integer> columns = new ArrayList<>();
        device.raw();
        try {
            for (String text : texts) {
                write(device, "\r" + text + "\033[6n");
                columns.add(answer(device, millis) - 1);
                write(device, "\r\033[K");
                if (columns.get(columns.size() - 1) < 0) {
                    columns.set(columns.size() - 1, UNKNOWN);
                    break;
                }
            }
        } finally {
            device.restore();
        }
        while (columns.size() < texts.size()) {
            // One that does not answer once does not answer.
            columns.add(UNKNOWN);
        }
        return new Reading(device.size(), columns);
    }

    private static void write(Device device, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        device.write(bytes, bytes.length);
    }

    /** The column in {@code ESC [ row ; column R}, from 1; 0 if none came. What was typed meanwhile is skipped. */
    private static int answer(Device device, long millis) throws IOException {
        int column = 0;
        boolean inside = false;
        for (int i = 0; i < MOST_BYTES; i++) {
            int read = device.read(millis);
            if (read < 0) {
                return 0;
            }
            if (read == 033) {
                inside = true;
                column = 0;
            } else if (inside && read == 'R') {
                return column;
            } else if (read == ';' || read == '[') {
                column = 0;
            } else if (read >= '0' && read <= '9' && column < Short.MAX_VALUE) {
                column = column * 10 + read - '0';
            } else {
                inside = false;
            }
        }
        return 0;
    }
}
