package org.hanmi.export;

import java.util.List;

/**
 * What is exported: a title and at least one form. Paper shows every form; other tools shuffle by themselves and get
 * the first.
 */
public record Booklet(String title, List<Form> forms) {

    /** Copies the list, and refuses an empty one. */
    public Booklet {
        title = Clean.text(title);
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a set has at least one form");
        }
    }

    /** A set of one form. */
    public static Booklet of(String title, List<Entry> entries) {
        return new Booklet(title, List.of(new Form("", entries)));
    }

    /** The entries of the first form. */
    List<Entry> entries() {
        return forms.get(0).entries();
    }
}
