package org.hanmi.review;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The first line of the log, which names its format. */
final class Header {

    /** The format and its version. */
    static final String FORMAT = "hanmi-reviews/1";

    private static final String FAMILY = "hanmi-reviews/";
    private static final String TEXT = "{\"format\":\"" + FORMAT + "\"}\n";
    private static final byte[] LINE = TEXT.getBytes(StandardCharsets.US_ASCII);

    private Header() {}

    /** The line as it is written, with its line feed. */
    static byte[] line() {
        return LINE.clone();
    }

    /** The same as text. */
    static String text() {
        return TEXT;
    }

    /** Tells whether a line that was cut off can have been this one. */
    static boolean isTorn(byte[] bytes) {
        return bytes.length < LINE.length && Arrays.equals(LINE, 0, bytes.length, bytes, 0, bytes.length);
    }

    /**
     * Checks the first line of a file.
     *
     * @throws LogException if it names another format or none
     */
    static void check(Path file, byte[] in, int from, int to) {
        int length = LINE.length - 1;
        if (to - from == length && Arrays.equals(in, from, to, LINE, 0, length)) {
            return;
        }
        String format = UnusualLine.format(in, from, to);
        if (FORMAT.equals(format)) {
            return;
        }
        if (format != null && format.startsWith(FAMILY)) {
            throw new LogException(
                    file,
                    file + " is a review log of version " + format.substring(FAMILY.length())
                            + ", but this Hanmi knows version 1 only; use the Hanmi that wrote it",
                    format.substring(FAMILY.length()) + "판의 학습 기록입니다. 이 한미는 1판만 읽습니다. 그 기록을 쓴 한미를 쓰세요",
                    null);
        }
        throw new LogException(
                file,
                file + " is not a review log: its first line does not say {\"format\":\"" + FORMAT + "\"}",
                "학습 기록이 아닙니다. 첫 줄이 {\"format\":\"" + FORMAT + "\"}가 아닙니다",
                null);
    }
}
