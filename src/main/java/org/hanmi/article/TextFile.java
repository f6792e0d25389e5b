package org.hanmi.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The text of a file, or the reason why it is none. */
final class TextFile {

    /** In bytes. An article is a few kilobytes; what is larger was put there by mistake. */
    static final int LARGEST = 1 << 20;

    private TextFile() {}

    /**
     * Decodes UTF-8, without a byte order mark, in Unicode normal form C, with plain line feeds.
     *
     * @throws Malformed if it is too large, not UTF-8, or holds characters that cannot be seen
     */
    static String decode(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Malformed(0, "the file is larger than a megabyte", "an article is a few kilobytes of text");
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Malformed(lineOf(bytes, i), "this is not a text file", null);
            }
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Malformed(lineOf(bytes, in.position()), "the text is not UTF-8", "save the file as UTF-8");
        }
        String text = out.flip().toString();
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        text = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        refuseInvisible(text);
        return text;
    }

    private static void refuseInvisible(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (isInvisible(c)) {
                throw new Malformed(
                        line,
                        "an invisible character, U+" + String.format("%04X", (int) c) + ", stands here",
                        "delete it; it came along when the text was copied");
            }
        }
    }

    /** Controls, zero-width characters, direction marks and the separators that YAML takes for line breaks. */
    private static boolean isInvisible(char c) {
        return (c < ' ' && c != '\t')
                || (c >= 0x7F && c < 0xA0)
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /** Puts one space for every run of white space, and none at the ends. */
    static String collapse(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder result = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = result.length() > 0;
            } else {
                if (gap) {
                    result.append(' ');
                    gap = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }
}
