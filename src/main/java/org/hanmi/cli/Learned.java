package org.hanmi.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hanmi.bank.Answered;
import org.hanmi.bank.Overlay;
import org.hanmi.item.Item;
import org.hanmi.results.Response;

/** What the bank learns from the answers of a class. */
final class Learned {

    private Answered answered;

    Learned(Answered before) {
        answered = before;
    }

    /**
     * What a table is known by: a hash of all of it.
     *
     * @throws IOException if it cannot be read
     */
    static String table(Path file) throws IOException {
        return hash(Files.readAllBytes(file));
    }

    /**
     * What a log is known by: a hash of its first two lines, since it goes on growing.
     *
     * @throws IOException if it cannot be read
     */
    static String log(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return hash((lines.readLine() + "\n" + lines.readLine()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /** Everything that is learned by now. */
    Answered answered() {
        return answered;
    }

    /**
     * Counts the answers of a file.
     *
     * @param hash of what it holds
     * @return false if they were counted before
     */
    boolean learn(String hash, List<Response> responses) {
        if (answered.tables().contains(hash)) {
            return false;
        }
        Map<String, Answered.Tally> tallies = new HashMap<>();
        for (Response response : responses) {
            Answered.Tally one = new Answered.Tally(1, response.correct() ? 1 : 0);
            tallies.merge(response.item(), one, Answered.Tally::plus);
        }
        answered = answered.plus(hash, tallies);
        return true;
    }

    /** The items whose difficulty is another now, as sentences, and how many there are. */
    List<String> changes(Overlay before, List<Item> written) {
        List<String> changes = new ArrayList<>();
        for (Item item : written) {
            Answered.Tally tally = answered.tallies().get(item.id().text());
            int old = before.answered().measured(item).difficulty();
            int now = answered.measured(item).difficulty();
            if (tally != null && old != now) {
                changes.add(item.id() + ": difficulty " + now + " instead of " + old + "; " + tally.right() + " of "
                        + tally.given() + " right");
            }
        }
        changes.add(
                changes.isEmpty()
                        ? "No difficulty changed."
                        : "The difficulty of " + Problems.plural(changes.size(), "item") + " changed.");
        return changes;
    }
}
