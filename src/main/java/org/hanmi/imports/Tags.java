package org.hanmi.imports;

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
            case "period" -> draft.when = value;
            case "difficulty" -> difficulty(value, draft);
            default -> collected.asideOnce(draft.line, "nobody here knows the tag " + Tidy.quoted(tag));
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
