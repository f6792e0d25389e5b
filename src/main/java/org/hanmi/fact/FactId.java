package org.hanmi.fact;

/**
 * Names one fact, {@code 2021-03-18-trt-world-seoul-options#blinken-chung}. The author chooses it, so that a
 * correction keeps it, and with it the learner's history.
 *
 * @param article the article's id; {@code posts} for the tenures in {@code posts.yaml}
 * @param local the fact's own id within the article
 */
public record FactId(String article, String local) implements Comparable<FactId> {

    /** Refuses parts that are not slugs. */
    public FactId {
        Slug.check(article);
        Slug.check(local);
    }

    /**
     * Reads {@code article#local}.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static FactId parse(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("a fact is named article#fact, unlike “" + text + "”");
        }
        return new FactId(text.substring(0, hash), text.substring(hash + 1));
    }

    @Override
    public int compareTo(FactId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return article + "#" + local;
    }
}
