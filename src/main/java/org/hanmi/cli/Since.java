package org.hanmi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.export.Booklet;
import org.hanmi.export.Entry;
import org.hanmi.item.Item;
import org.hanmi.set.QuestionSet;
import org.hanmi.set.SetItem;
import org.jspecify.annotations.Nullable;

/**
 * What was brought to a tool before, as the file of a set tells. Most tools never replace a question on import: what they
 * have would be there twice.
 */
final class Since {

    private final Path file;
    private final Set<String> had;
    private final Set<String> same;

    private Since(Path file, Set<String> had, Set<String> same) {
        this.file = file;
        this.had = had;
        this.same = same;
    }

    /**
     * Reads the set and prints what is wrong with it.
     *
     * @param bank what is in the bank now
     * @return null if it cannot be used
     * @throws IOException if the file cannot be read
     */
    static @Nullable Since read(Path file, List<Item> bank, Environment environment) throws IOException {
        QuestionSet set = SetFile.read(file, environment);
        if (set == null) {
            return null;
        }
        Map<String, Item> items = new HashMap<>(QuestionSet.byId(bank));
        Set<String> had = new HashSet<>();
        Set<String> same = new HashSet<>();
        for (SetItem item : set.items()) {
            had.add(item.id());
            Item now = items.get(item.id());
            if (now != null && item.isStill(now)) {
                same.add(item.id());
            }
        }
        return new Since(file, had, same);
    }

    /** What the set did not have, or had in other words; in a part of its own, named by the day. */
    Booklet newer(Booklet booklet, LocalDate today) {
        return booklet.without(same, today.toString());
    }

    /** Tells how many of the items are left out, and of the others how many are new and how many changed. */
    String report(Booklet whole) {
        int left = 0;
        int changed = 0;
        int fresh = 0;
        for (Entry entry : whole.forms().get(0).entries()) {
            String id = entry.item().id().text();
            if (same.contains(id)) {
                left++;
            } else if (had.contains(id)) {
                changed++;
            } else {
                fresh++;
            }
        }
        return Problems.plural(left, "item") + " left out as unchanged since " + file + "; " + fresh + " new, "
                + changed + " changed";
    }
}
