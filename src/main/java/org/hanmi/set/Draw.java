package org.hanmi.set;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Chance that follows from a seed by a hash, not by a random generator, so that it is the same under every JDK. */
final class Draw {

    private final String seed;

    Draw(String seed) {
        this.seed = seed;
    }

    /** The things in an order that depends on the seed, the purpose and their names. */
    <T> List<T> shuffled(List<T> things, String purpose, Function<T, String> name) {
        Map<T, Long> numbers = new HashMap<>();
        things.forEach(thing -> numbers.put(thing, number(seed, purpose, name.apply(thing))));
        List<T> shuffled = new ArrayList<>(things);
        shuffled.sort(Comparator.comparing((T thing) -> numbers.getOrDefault(thing, 0L))
                .thenComparing(name));
        return shuffled;
    }

    private static long number(String... texts) {
        return ByteBuffer.wrap(digest(List.of(texts))).getLong();
    }

    /** Sixteen hexadecimal digits that stand for these texts. */
    static String hex(List<String> texts) {
        return HexFormat.of().formatHex(digest(texts)).substring(0, 16);
    }

    private static byte[] digest(List<String> texts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                // No UTF-8 text has this byte, so that texts cannot run together.
                sha.update((byte) 0xff);
            }
            return sha.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
