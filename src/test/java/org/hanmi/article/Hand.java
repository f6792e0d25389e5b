package org.hanmi.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Changes how a file looks and not what it says. */
final class Hand {

    private static final Pattern ENTRY = Pattern.compile("\\s*(- )?[a-z-]+:.*");
    private static final Pattern PLAIN = Pattern.compile("\\s*(- )?[a-z-]+: [^\">\\[]*");
    private static final Pattern IDS = Pattern.compile("    [a-z-]+: \\[[^\"]*\\]");

    private Hand() {}

    static String disturb(String text, Random chance) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int what = chance.nextInt(12);
            if (what == 0 && ENTRY.matcher(line).matches()) {
                // No deeper than what follows, or it would go on a folded text before it.
                int indent = line.length() - line.stripLeading().length();
                lines.add(" ".repeat(chance.nextInt(indent + 1)) + "# a remark of its own, number " + lines.size());
            }
            if (what == 1 && ENTRY.matcher(line).matches()) {
                lines.add("");
            }
            if (what == 2 && PLAIN.matcher(line).matches()) {
                lines.add(line + "   # a remark behind, number " + lines.size());
            } else if (what == 3 && PLAIN.matcher(line).matches()) {
                int value = line.indexOf(": ") + 2;
                lines.add(
                        line.substring(0, value) + " '" + line.substring(value).replace("'", "''") + "'");
            } else if (what == 4 && IDS.matcher(line).matches()) {
                int open = line.indexOf('[');
                lines.add(line.substring(0, open).stripTrailing());
                for (String id : line.substring(open + 1, line.length() - 1).split(", ", -1)) {
                    lines.add("      - " + id + (chance.nextBoolean() ? "  # a remark on " + id : ""));
                }
            } else if (what == 5 && ENTRY.matcher(line).matches()) {
                lines.add(line + "  ");
            } else {
                lines.add(line);
            }
        }
        return String.join(chance.nextInt(4) == 0 ? "\r\n" : "\n", lines);
    }
}
