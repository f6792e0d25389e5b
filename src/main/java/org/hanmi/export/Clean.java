package org.hanmi.export;

import java.util.List;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * Takes from texts what no file format can hold: control characters, halves of surrogate pairs, characters that
 * Unicode keeps for nobody. Every kind of line break becomes a line feed, tabs stay, blanks around a text go.
 */
final class Clean {

    private Clean() {}

    static Item item(Item item) {
        return new Item(
                item.id(),
                item.kind(),
                text(item.stem()),
                interaction(item.interaction()),
                item.accepted().stream().map(Clean::texts).toList(),
                text(item.rationale()),
                item.basis(),
                item.sources().stream().map(Clean::cited).toList(),
                texts(item.topics()),
                item.when(),
                item.difficulty(),
                item.people(),
                item.places());
    }

    private static Interaction interaction(Interaction interaction) {
        return interaction.match(new Interaction.Cases<Interaction>() {
            @Override
            public Interaction choice(Interaction.Choice choice) {
                return new Interaction.Choice(text(choice.right()), wrong(choice.distractors()));
            }

            @Override
            public Interaction multiple(Interaction.Multiple multiple) {
                return new Interaction.Multiple(texts(multiple.key()), wrong(multiple.distractors()));
            }

            @Override
            public Interaction order(Interaction.Order order) {
                return new Interaction.Order(texts(order.key()));
            }

            @Override
            public Interaction match(Interaction.Match match) {
                return new Interaction.Match(match.pairs().stream()
                        .map(pair -> new Interaction.Match.Pair(text(pair.left()), text(pair.right())))
                        .toList());
            }
        });
    }

    private static List<Distractor> wrong(List<Distractor> distractors) {
        return distractors.stream()
                .map(wrong -> new Distractor(text(wrong.text()), text(wrong.feedback())))
                .toList();
    }

    private static Cited cited(Cited cited) {
        return new Cited(
                cited.article(),
                text(cited.outlet()),
                orNull(cited.published()),
                orNull(cited.paragraph()),
                text(cited.address()));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text(text);
    }

    static List<String> texts(List<String> texts) {
        return texts.stream().map(Clean::text).toList();
    }

    /** A text without what cannot be written; the same object if there is nothing to do. */
    static String text(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            if (!isPlain(stripped.charAt(i))) {
                return rewritten(stripped).strip();
            }
        }
        return stripped;
    }

    /** Most characters of most texts; the others are looked at closely. */
    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || (c >= 0xa0 && c < 0x2028) || (c > 0x2029 && c < 0xd800);
    }

    private static String rewritten(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            switch (c) {
                case '\r' -> {
                    clean.append('\n');
                    next += next < text.length() && text.charAt(next) == '\n' ? 1 : 0;
                }
                case '\n', 0x0b, 0x0c, 0x85, 0x2028, 0x2029 -> clean.append('\n');
                case '\t' -> clean.append('\t');
                default -> {
                    if (c >= 0xd800 && c <= 0xdfff) {
                        clean.append('\ufffd');
                    } else if (!Character.isISOControl(c) && (c & 0xfffe) != 0xfffe && (c < 0xfdd0 || c > 0xfdef)) {
                        clean.appendCodePoint(c);
                    }
                }
            }
            i = next;
        }
        return clean.toString();
    }
}
