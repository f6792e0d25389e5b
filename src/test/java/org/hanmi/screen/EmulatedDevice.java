package org.hanmi.screen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A terminal that understands what we send to it, and complains of anything else. */
final class EmulatedDevice implements Device {

    private static final int BROKEN = -99;

    private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();
    private final List<String> writes = new ArrayList<>();
    private Size size;
    private String[][] cells = {};
    private int column;
    private int row;
    boolean alternate;
    boolean cursorShown = true;
    boolean mouse;
    boolean raw;

    EmulatedDevice(Size size) {
        resize(size);
    }

    void resize(Size to) {
        size = to;
        cells = new String[to.rows()][to.columns()];
        blank();
    }

    private void blank() {
        for (String[] line : cells) {
            Arrays.fill(line, " ");
        }
    }

    void type(String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            keys.add(b & 0xFF);
        }
    }

    void typeBytes(int... bytes) {
        for (int b : bytes) {
            keys.add(b);
        }
    }

    void hangUp() {
        keys.add(GONE);
    }

    /** The next key is more than it can bear. */
    void breakDown() {
        keys.add(BROKEN);
    }

    List<String> writes() {
        return writes;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (String[] line : cells) {
            text.append(String.join("", line).stripTrailing()).append('\n');
        }
        return text.toString();
    }

    @Override
    public Size size() {
        return size;
    }

    @Override
    public void raw() {
        raw = true;
    }

    @Override
    public void restore() {
        raw = false;
    }

    @Override
    public int read(long millis) throws IOException {
        try {
            Integer key = keys.poll(millis, TimeUnit.MILLISECONDS);
            if (key != null && key == BROKEN) {
                throw new IllegalStateException("broken");
            }
            return key == null ? NOTHING : key;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void write(byte[] bytes, int length) {
        String sent = new String(bytes, 0, length, StandardCharsets.UTF_8);
        writes.add(sent);
        int at = 0;
        while (at < sent.length()) {
            at = sent.charAt(at) == '\033' ? sequence(sent, at + 2) : print(sent, at);
        }
    }

    private int print(String sent, int at) {
        int end = Glyphs.end(sent, at);
        int wide = Glyphs.columns(sent, at, end);
        if (column + wide > size.columns()) {
            throw new AssertionError("printed beyond the edge: " + sent.substring(at, end));
        }
        if (cells[row][column].isEmpty()) {
            cells[row][column - 1] = " ";
        }
        cells[row][column] = sent.substring(at, end);
        if (column + wide < size.columns() && cells[row][column + wide].isEmpty()) {
            cells[row][column + wide] = " ";
        }
        if (wide == 2) {
            cells[row][column + 1] = "";
        }
        column += wide;
        return end;
    }

    private int sequence(String sent, int start) {
        int end = start;
        while (sent.charAt(end) < '@') {
            end++;
        }
        String parameters = sent.substring(start, end);
        switch (sent.charAt(end)) {
            case 'H' -> {
                int semicolon = parameters.indexOf(';');
                int line = Integer.parseInt(semicolon < 0 ? parameters : parameters.substring(0, semicolon));
                row = Math.min(line, size.rows()) - 1;
                column = semicolon < 0 ? 0 : Integer.parseInt(parameters.substring(semicolon + 1)) - 1;
            }
            case 'J' -> blank();
            case 'K' -> Arrays.fill(cells[row], column, size.columns(), " ");
            case 'm' -> {}
            case 'h', 'l' -> mode(parameters, sent.charAt(end) == 'h');
            default -> throw new AssertionError("not understood: " + parameters + sent.charAt(end));
        }
        return end + 1;
    }

    private void mode(String number, boolean on) {
        switch (number) {
            case "?1049" -> alternate = on;
            case "?25" -> cursorShown = on;
            case "?1000" -> mouse = on;
            case "?1006", "?2004" -> {}
            default -> throw new AssertionError("not understood: " + number);
        }
    }
}
