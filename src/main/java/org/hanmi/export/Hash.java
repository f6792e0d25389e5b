package org.hanmi.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Numbers and names that follow from a text alone, the same on every machine and in every year. */
final class Hash {

    private Hash() {}

    /** Sixty-four bits of the texts' SHA-256; texts do not run together. */
    static long number(String... texts) {
        return ByteBuffer.wrap(digest(texts)).getLong();
    }

    /** Lower-case hexadecimal digits.
     *
     * @param digits at most 64 */
    static String hex(int digits, String... texts) {
        return HexFormat.of().formatHex(digest(texts)).substring(0, digits);
    }

    private static byte[] digest(String... texts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                // No UTF-8 text has this byte.
                sha.update((byte) 0xff);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
