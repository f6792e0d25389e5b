package org.hanmi.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Aiken: the question, its options with letters, the right letter. A question may take several lines.
 *
 * @see <a href="https://docs.moodle.org/en/Aiken_format">Aiken format</a>
 */
final class AikenReader {

    private static final String ANSWER = "ANSWER:";

    private final Collected collected;
    private final List<String> stem = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private int began;

    AikenReader(Collected collected) {
        this.collected = collected;
    }

    void read(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare = line.strip();
            if (bare.isEmpty()) {
                continue;
            }
            began = began == 0 ? number : began;
            if (bare.startsWith(ANSWER) && !options.isEmpty()) {
                answer(bare.substring(ANSWER.length()).strip());
            } else if (isOption(bare, options.size())) {
                options.add(bare.substring(2).strip());
            } else if (options.isEmpty()) {
                stem.add(bare);
            } else {
                collected.lost(began, "after the options stands no “ANSWER:” but " + Tidy.quoted(bare));
                start();
                began = number;
                stem.add(bare);
            }
        }
        if (began > 0) {
            collected.lost(
                    began,
                    options.isEmpty()
                            ? "this has no options: " + Tidy.quoted(String.join(" ", stem))
                            : "after the options stands no “ANSWER:”");
        }
    }

    /** The next letter in its turn, so that “A. Lincoln” in the middle of a question is none. */
    private static boolean isOption(String line, int options) {
        return line.length() > 2
                && line.charAt(0) == 'A' + options
                && (line.charAt(1) == ')' || line.charAt(1) == '.')
                && line.charAt(2) == ' ';
    }

    private void answer(String letter) {
        int right = letter.length() == 1 ? letter.charAt(0) - 'A' : -1;
        if (right < 0 || right >= options.size()) {
            collected.lost(began, "the answer " + Tidy.quoted(letter) + " is none of the options");
        } else {
            Draft draft = new Draft(began);
            draft.stem = String.join("\n", stem);
            for (int i = 0; i < options.size(); i++) {
                draft.options.add(new Draft.Option(options.get(i), i == right ? 100 : 0, ""));
            }
            collected.take(draft);
        }
        start();
    }

    private void start() {
        stem.clear();
        options.clear();
        began = 0;
    }
}
