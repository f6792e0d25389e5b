package org.hanmi.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Question;
import org.hanmi.answer.Sorting;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;

/** Puts the options of an item in the order in which they are shown: another one each time, the same on each replay. */
final class Arrangement {

    private Arrangement() {}

    /**
     * Makes the question.
     *
     * @param repetition how often the fact has been asked before
     */
    static Question question(Item item, Asked asked, int repetition) {
        Random random = new Random(seed(item.id().text(), repetition));
        return switch (asked) {
            case TYPED -> new Question(item, asked, List.of(), List.of());
            case CHOICE, MULTIPLE -> {
                List<String> sorted = Sorting.sorted(item.interaction().options());
                yield new Question(item, asked, List.of(), sorted.isEmpty() ? shuffled(item, random) : sorted);
            }
            case ORDER -> new Question(item, asked, List.of(), astray(item, random));
            case MATCH -> new Question(item, asked, lefts(item), astray(item, random));
        };
    }

    private static List<String> shuffled(Item item, Random random) {
        List<String> options = new ArrayList<>(item.interaction().options());
        if (options.size() == 2 && options.contains("True") && options.contains("False")) {
            return List.of("True", "False");
        }
        Collections.shuffle(options, random);
        return options;
    }

    /** Shuffled, but never so that the answer stands there already. */
    private static List<String> astray(Item item, Random random) {
        List<String> options = shuffled(item, random);
        if (options.equals(item.interaction().key())) {
            Collections.rotate(options, 1);
        }
        return options;
    }

    private static List<String> lefts(Item item) {
        List<String> lefts = new ArrayList<>();
        if (item.interaction() instanceof Interaction.Match match) {
            for (Interaction.Match.Pair pair : match.pairs()) {
                lefts.add(pair.left());
            }
        }
        return lefts;
    }

    /** FNV-1a over the id, then the repetition; the same on every JDK. */
    private static long seed(String id, int repetition) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        }
        return (hash ^ repetition) * 0x100000001b3L;
    }
}
