package org.hanmi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.answer.Asked;
import org.jspecify.annotations.Nullable;

/**
 * What of a set a format can hold.
 *
 * @param booklet the entries that fit, in the same forms
 * @param skipped the others, each once
 */
public record Fitting(Booklet booklet, List<Skipped> skipped) {

    /** Copies the list. */
    public Fitting {
        skipped = List.copyOf(skipped);
    }

    /** Sorts out what fits. A typed answer that a format cannot ask for is asked with options. */
    public static Fitting of(Booklet booklet, Format format) {
        return of(booklet, format, format.exporter());
    }

    /**
     * Sorts out what fits in a variety of a format.
     *
     * @param exporter what will write it
     */
    public static Fitting of(Booklet booklet, Format format, Exporter exporter) {
        Map<String, Skipped> skipped = new LinkedHashMap<>();
        List<Form> forms = new ArrayList<>();
        for (Form form : booklet.forms()) {
            List<Entry> fitting = new ArrayList<>(form.entries().size());
            for (Entry entry : form.entries()) {
                Entry tried = entry;
                String reason = reason(tried, format, exporter);
                if (reason != null && entry.asked() == Asked.TYPED) {
                    tried = entry.as(Asked.CHOICE);
                    reason = reason(tried, format, exporter);
                }
                if (reason == null) {
                    fitting.add(tried);
                } else {
                    skipped.putIfAbsent(entry.id(), new Skipped(entry.id(), reason));
                }
            }
            forms.add(new Form(form.name(), fitting));
        }
        return new Fitting(new Booklet(booklet.title(), booklet.part(), forms), List.copyOf(skipped.values()));
    }

    private static @Nullable String reason(Entry entry, Format format, Exporter exporter) {
        if (!format.carries(entry.asked())) {
            return format.title() + " " + lack(entry.asked());
        }
        return exporter.refusal(entry);
    }

    private static String lack(Asked asked) {
        return switch (asked) {
            case CHOICE -> "has no options";
            case TYPED -> "has no typed answers";
            case MULTIPLE -> "has one right answer to a question, and this has several";
            case ORDER -> "cannot ask for a sequence";
            case MATCH -> "cannot ask for pairs";
        };
    }
}
