package org.hanmi.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be imported. */
public enum ImportFormat {
    /** Text for Moodle. */
    GIFT("gift"),
    /** Questions with lettered options. */
    AIKEN("aiken"),
    /** Moodle's own XML. */
    MOODLE_XML("moodle-xml"),
    /** A table with a header. */
    CSV("csv");

    private final String word;

    ImportFormat(String word) {
        this.word = word;
    }

    /** The word for it on the command line. */
    public String word() {
        return word;
    }

    /** Every word. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ImportFormat format : values()) {
            words.add(format.word);
        }
        return words;
    }

    /** The format of that word; null if there is none. */
    public static @Nullable ImportFormat of(String word) {
        for (ImportFormat format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        return null;
    }

    /**
     * The format of a file.
     *
     * @param name the file's name, which tells it but for {@code .txt}
     * @param text what is in it, which tells GIFT from Aiken
     * @return null if neither tells
     */
    public static @Nullable ImportFormat of(String name, String text) {
        String low = name.toLowerCase(Locale.ROOT);
        if (low.endsWith(".gift")) {
            return GIFT;
        }
        if (low.endsWith(".xml")) {
            return MOODLE_XML;
        }
        if (low.endsWith(".csv") || low.endsWith(".tsv")) {
            return CSV;
        }
        if (low.endsWith(".aiken")) {
            return AIKEN;
        }
        if (!low.endsWith(".txt")) {
            return null;
        }
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("ANSWER:")) {
                return AIKEN;
            }
            if (line.startsWith("::") || line.startsWith("//") || line.startsWith("$CATEGORY:")) {
                return GIFT;
            }
        }
        return text.indexOf('{') >= 0 ? GIFT : null;
    }

    /** Reads a whole file. Nothing of it is left out without a {@link Remark}. */
    public Imported read(String text) {
        Collected collected = new Collected();
        String lines = Tidy.lines(text);
        switch (this) {
            case GIFT -> new GiftReader(collected).read(lines);
            case AIKEN -> new AikenReader(collected).read(lines);
            case MOODLE_XML -> new MoodleReader(collected).read(lines);
            case CSV -> new CsvReader(collected).read(lines);
        }
        return collected.imported();
    }
}
