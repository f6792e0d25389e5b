package org.hanmi.imports;

/** Typed answers of Moodle, in which a star without a backslash stands for any text. */
final class Wildcards {

    private Wildcards() {}

    /** Takes a typed answer and what is to be said of it. */
    static void typed(String answer, double share, String feedback, Draft draft, Collected collected) {
        String text = literal(answer);
        if (text.isEmpty() || isPattern(answer)) {
            collected.aside(
                    draft.line, "the answer " + Tidy.quoted(answer) + " stands for many texts, and is left out");
        } else if (share >= 100) {
            boolean first = draft.typed.isEmpty();
            draft.typed.add(text);
            if (first) {
                draft.options.add(new Draft.Option(text, share, feedback));
            } else if (!feedback.isBlank()) {
                collected.aside(draft.line, "what is said of " + Tidy.quoted(text) + " is left out");
            }
        } else {
            draft.options.add(new Draft.Option(text, share, feedback));
        }
    }

    private static boolean isPattern(String answer) {
        return answer.replace("\\*", "").indexOf('*') >= 0;
    }

    private static String literal(String answer) {
        return Tidy.text(answer.replace("\\*", "*"));
    }
}
