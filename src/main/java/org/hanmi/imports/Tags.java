package org.hanmi.imports;

import java.time.DateTimeException;
import org.hanmi.time.Edtf;

/** Reads tags as our own exports write them: {@code topic:alliance}, {@code kind:who}, {@code difficulty:2}. */
final class Tags {

    private final Collected collected;

    Tags(Collected collected) {
        this.collected = collected;
    }

    void read(String tag, Draft draft) {
        int colon = tag.indexOf(':');
        String value = tag.substring(colon + 1).strip();
        switch (colon < 0 ? "" : tag.substring(0, colon)) {
            case "topic" -> draft.topics.add(value);
            case "kind" -> draft.kind = value;
            case "period" -> when(value, draft);
            case "difficulty" -> difficulty(value, draft);
            default -> collected.asideOnce(draft.line, "nobody here knows the tag " + Tidy.quoted(tag));
        }
    }

    /** Takes a date; what is none would be asked for in vain by whoever chooses by date. */
    void when(String value, Draft draft) {
        try {
            Edtf.parse(value);
            draft.when = value;
        } catch (DateTimeException none) {
            collected.aside(draft.line, Tidy.quoted(value) + " is no date, and is left out");
        }
    }

    void difficulty(String value, Draft draft) {
        if (value.length() == 1 && value.charAt(0) >= '1' && value.charAt(0) <= '5') {
            draft.difficulty = value.charAt(0) - '0';
        } else {
            collected.aside(draft.line, "the difficulty goes from 1 to 5, and is " + Tidy.quoted(value));
        }
    }
}
