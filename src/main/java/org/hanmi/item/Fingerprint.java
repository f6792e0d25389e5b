package org.hanmi.item;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A short hash of what an item asks and accepts, so that a log can tell which wording was answered. */
public final class Fingerprint {

    private long hash = 0xcbf29ce484222325L;

    private Fingerprint() {}

    /**
     * Hashes the content of an item (FNV-1a, 64 bits): stem, interaction, key, wrong options and what is accepted. What
     * is shown only after the answer is no part of it.
     *
     * @return twelve hexadecimal digits, the same on every machine
     */
    public static String of(Item item) {
        Fingerprint print = new Fingerprint();
        print.add(item.stem());
        print.add(item.interaction().name());
        print.add(item.interaction().key());
        for (Distractor distractor : item.interaction().distractors()) {
            print.add(distractor.text());
        }
        if (item.interaction() instanceof Interaction.Match match) {
            match.pairs().forEach(pair -> print.add(pair.left()));
        }
        item.accepted().forEach(print::add);
        return print.digits();
    }

    /**
     * Hashes what an item rests on, which is shown after the answer: reasons, rationale, facts, sources and date. With
     * {@link #of} it tells a curator whether anything about an item is other than it was.
     *
     * @return twelve hexadecimal digits, the same on every machine
     */
    public static String ofGround(Item item) {
        Fingerprint print = new Fingerprint();
        for (Distractor distractor : item.interaction().distractors()) {
            print.add(distractor.feedback());
        }
        print.add(item.rationale());
        item.basis().forEach(fact -> print.add(fact.toString()));
        for (Cited source : item.sources()) {
            print.add(source.article());
            print.add(source.outlet());
            print.add(String.valueOf(source.published()));
            print.add(String.valueOf(source.paragraph()));
            print.add(source.address());
        }
        print.add(String.valueOf(item.when()));
        return print.digits();
    }

    /**
     * Hashes texts of which only a change is of interest.
     *
     * @return twelve hexadecimal digits, the same on every machine
     */
    public static String of(List<String> texts) {
        Fingerprint print = new Fingerprint();
        print.add(texts);
        return print.digits();
    }

    private String digits() {
        String hex = Long.toHexString(hash);
        return "0".repeat(16 - hex.length()).concat(hex).substring(4);
    }

    private void add(List<String> texts) {
        texts.forEach(this::add);
        add("");
    }

    /** Each text ends with a byte that no UTF-8 text has, so that texts cannot run together. */
    private void add(String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            step(b & 0xff);
        }
        step(0xff);
    }

    private void step(int b) {
        hash = (hash ^ b) * 0x100000001b3L;
    }
}
