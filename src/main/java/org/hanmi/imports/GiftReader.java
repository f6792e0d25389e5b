package org.hanmi.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Moodle's GIFT, cut into questions, which are separated by blank lines.
 *
 * @see <a href="https://docs.moodle.org/en/GIFT_format">GIFT format</a>
 */
final class GiftReader {

    private final Collected collected;
    private final Tags tags;
    private final List<String> comments = new ArrayList<>();
    private final StringBuilder block = new StringBuilder();
    private int began;

    GiftReader(Collected collected) {
        this.collected = collected;
        tags = new Tags(collected);
    }

    void read(String text) {
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String bare = line.strip();
            if (bare.isEmpty()) {
                end();
            } else if (bare.startsWith("//")) {
                comments.add(bare);
            } else if (!bare.startsWith("$CATEGORY:") || block.length() > 0) {
                began = block.length() == 0 ? number : began;
                block.append(line).append('\n');
            }
        }
        end();
    }

    private void end() {
        if (block.length() > 0) {
            Draft first = new Draft(began);
            comments.forEach(comment -> comment(comment, first));
            questions(block.toString(), first);
            comments.clear();
            block.setLength(0);
        }
    }

    private void questions(String text, Draft first) {
        Draft draft = first;
        int line = began;
        int at = 0;
        while (at < text.length()) {
            int end = GiftQuestion.end(text, at);
            String question = text.substring(at, end);
            new GiftQuestion(question, draft, collected).read();
            line += (int) question.chars().filter(c -> c == '\n').count();
            draft = new Draft(line);
            at = end;
        }
    }

    /** {@code // [id:…] [tag:…]}; a bracket in a value has a backslash. */
    private void comment(String comment, Draft draft) {
        int at = 0;
        while (at < comment.length()) {
            boolean id = comment.startsWith("[id:", at);
            boolean tag = comment.startsWith("[tag:", at);
            if (!id && !tag) {
                at++;
                continue;
            }
            StringBuilder value = new StringBuilder();
            at += id ? 4 : 5;
            while (at < comment.length() && comment.charAt(at) != ']') {
                at += comment.startsWith("\\]", at) ? 1 : 0;
                value.append(comment.charAt(at++));
            }
            if (id) {
                draft.id = value.toString();
            } else {
                tags.read(value.toString(), draft);
            }
        }
    }
}
