package org.hanmi.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one thing, or a list of things.
 *
 * @param target what leads here
 * @param title its name; empty for what has none
 * @param hangul its name in Hangul
 * @param sections those that have lines
 */
public record Card(Target target, String title, @Nullable String hangul, List<Section> sections) {

    /** Copies the list. */
    public Card {
        sections = List.copyOf(sections);
    }

    /** Tells whether every line leads somewhere, so that it can be filtered. */
    public boolean isList() {
        return target.sort() == Sort.LIST || target.sort() == Sort.TIMELINE || target.sort() == Sort.HITS;
    }

    /** A card in the making: what is empty is left out. */
    static final class Draft {

        private final Target target;
        private final String title;
        private final @Nullable String hangul;
        private final List<Section> sections = new ArrayList<>();

        Draft(Target target, String title, @Nullable String hangul) {
            this.target = target;
            this.title = title;
            this.hangul = hangul;
        }

        Draft with(Part part, List<Line> lines) {
            if (!lines.isEmpty()) {
                sections.add(new Section(part, lines));
            }
            return this;
        }

        Card card() {
            return new Card(target, title, hangul, sections);
        }
    }
}
