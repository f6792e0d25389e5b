package org.hanmi.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to choose, by the name that it has in the file and on the command line. */
public enum Setting {
    /** How likely recall is to be when something is asked again. */
    RETENTION("retention"),
    /** New facts a day. */
    NEW("new"),
    /** Known facts a day. */
    REVIEWS("reviews"),
    /** The language of the screens. */
    LANGUAGE("language"),
    /** The day of an exam. */
    EXAM("exam"),
    /** How likely recall is to be on that day. */
    EXAM_TARGET("exam-target"),
    /** When nothing falls due. */
    DAYS_OFF("days-off"),
    /** The parameters of the memory model; {@code hanmi fit} chooses them. */
    MEMORY("memory");

    private final String word;

    Setting(String word) {
        this.word = word;
    }

    /** Its name. */
    public String word() {
        return word;
    }

    /** Finds one by its name; nothing if there is none such. */
    public static @Nullable Setting of(String word) {
        for (Setting setting : values()) {
            if (setting.word.equals(word)) {
                return setting;
            }
        }
        return null;
    }

    /** What the file says for words that a person typed. */
    Object value(List<String> words) {
        if (this == DAYS_OFF) {
            return List.copyOf(words);
        }
        if (words.size() != 1) {
            throw new IllegalArgumentException("“" + word + "” takes one value");
        }
        return switch (this) {
            case RETENTION, NEW, REVIEWS, EXAM_TARGET -> number(words.get(0));
            case LANGUAGE, EXAM, DAYS_OFF -> words.get(0);
            case MEMORY -> throw new IllegalArgumentException("“memory” is chosen by hanmi fit");
        };
    }

    /** As JSON writes it, which knows no {@code .9}. What is no number is refused later, with the range beside it. */
    private static Object number(String word) {
        double number = Numbers.of(new Json.Bare(word));
        return Double.isNaN(number) ? word : number == Math.rint(number) ? (Object) (long) number : number;
    }
}
