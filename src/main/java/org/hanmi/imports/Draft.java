package org.hanmi.imports;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.item.Cited;
import org.hanmi.item.Interaction;
import org.jspecify.annotations.Nullable;

/** A question while it is read. What nobody says keeps the value that it has here. */
final class Draft {

    /**
     * An option.
     *
     * @param share what it is worth, from −100 to 100 percent
     */
    record Option(String text, double share, String feedback) {}

    final int line;
    String id = "";
    String kind = "";
    String stem = "";
    String rationale = "";
    final List<Option> options = new ArrayList<>();
    final List<Interaction.Match.Pair> pairs = new ArrayList<>();
    final List<String> typed = new ArrayList<>();
    final List<Cited> sources = new ArrayList<>();
    final List<String> topics = new ArrayList<>();

    @Nullable
    String when;

    int difficulty = 2;
    /** Whether several options are to be chosen, as far as the file says; else the shares tell. */
    boolean several;
    /** Whether the pairs are a sequence: each left side with its place. */
    boolean sequence;

    Draft(int line) {
        this.line = line;
    }

    /** Takes what is shown after the answer: a rationale, and lines that name sources. */
    void explain(String text) {
        List<String> lines = new ArrayList<>(List.of(Tidy.text(text).split("\n", -1)));
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).startsWith(SourceLine.MARK)) {
            end--;
        }
        for (String each : lines.subList(end, lines.size())) {
            sources.add(SourceLine.parse(each.substring(SourceLine.MARK.length())));
        }
        rationale = String.join("\n", lines.subList(0, end)).strip();
    }
}
