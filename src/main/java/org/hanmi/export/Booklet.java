package org.hanmi.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is exported: a title and at least one form. Paper shows every form; other tools shuffle by themselves and get
 * the first.
 *
 * @param part which part of a larger set this is, such as the date of what was added; empty if it is the whole. A tool
 *     that never replaces a question on import is given a place of its own for it
 */
public record Booklet(String title, String part, List<Form> forms) {

    /** Copies the list, and refuses an empty one. */
    public Booklet {
        title = Clean.text(title);
        part = Clean.text(part);
        forms = List.copyOf(forms);
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("a set has at least one form");
        }
    }

    /** The whole of a set. */
    public Booklet(String title, List<Form> forms) {
        this(title, "", forms);
    }

    /** A set of one form. */
    public static Booklet of(String title, List<Entry> entries) {
        return new Booklet(title, List.of(new Form("", entries)));
    }

    /**
     * What a tool has not got yet.
     *
     * @param ids of the items that it has
     * @param name tells this part from the others
     */
    public Booklet without(Set<String> ids, String name) {
        List<Form> rest = new ArrayList<>(forms.size());
        for (Form form : forms) {
            rest.add(new Form(
                    form.name(),
                    form.entries().stream()
                            .filter(entry -> !ids.contains(entry.id()))
                            .toList()));
        }
        return new Booklet(title, name, rest);
    }

    /** The title in one line, with the part if it is one. */
    String name() {
        String line = Notes.oneLine(title);
        String whole = line.isEmpty() ? "Hanmi" : line;
        return part.isEmpty() ? whole : whole + ", " + Notes.oneLine(part);
    }

    /** The entries of the first form. */
    List<Entry> entries() {
        return forms.get(0).entries();
    }
}
