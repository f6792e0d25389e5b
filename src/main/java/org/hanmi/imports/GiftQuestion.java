package org.hanmi.imports;

import java.util.List;
import java.util.Locale;
import org.hanmi.item.Interaction;
import org.jspecify.annotations.Nullable;

/** One question in GIFT: {@code ::title::[format]stem {answers}}. */
final class GiftQuestion {

    private static final String GENERAL = "####";

    private final String text;
    private final Draft draft;
    private final Collected collected;

    GiftQuestion(String text, Draft draft, Collected collected) {
        this.text = text;
        this.draft = draft;
        this.collected = collected;
    }

    /**
     * Where the question ends that begins at a place: at the end of the text, or before a further question between which
     * and this one somebody forgot the blank line.
     */
    static int end(String text, int from) {
        int open = find(text, "{", titleEnd(text, from));
        int close = open < 0 ? -1 : find(text, "}", open + 1);
        int next = close < 0 ? -1 : find(text, "{", close + 1);
        int line = next < 0 ? -1 : text.indexOf('\n', close);
        return line < 0 || line > next ? text.length() : line + 1;
    }

    void read() {
        int from = titleEnd(text, 0);
        int open = find(text, "{", from);
        int close = open < 0 ? -1 : find(text, "}", open + 1);
        if (open < 0) {
            lost("no answers stand in braces");
            return;
        }
        if (close < 0) {
            lost("the brace is never closed");
            return;
        }
        if (find(text, "{", close + 1) >= 0) {
            lost("there are several pairs of braces");
            return;
        }
        String after = text.substring(close + 1).strip();
        String stem = text.substring(from, open).strip();
        boolean html = stem.startsWith("[html]");
        String end = after.isEmpty() ? "" : " _____ " + plain(after, html);
        draft.stem = formatted(stem, false) + end;
        String answers = text.substring(open + 1, close).strip();
        int general = find(answers, GENERAL, 0);
        if (general >= 0) {
            draft.explain(formatted(answers.substring(general + GENERAL.length()), html));
            answers = answers.substring(0, general).strip();
        }
        answers(answers, html);
    }

    private void answers(String answers, boolean html) {
        if (answers.isEmpty()) {
            lost("this asks for an essay");
        } else if (answers.startsWith("#")) {
            lost("this asks for a number within limits");
        } else if (isJudgement(answers)) {
            judgement(answers, html);
            collected.take(draft);
        } else if (find(answers, "=", 0) != 0 && find(answers, "~", 0) != 0) {
            lost("an answer begins with neither = nor ~");
        } else {
            boolean typed = find(answers, "~", 0) < 0;
            if (typed && find(answers, "->", 0) > 0) {
                pairs(answers, html);
            } else if (typed) {
                typed(answers, html);
            } else {
                options(answers, html);
            }
            collected.take(draft);
        }
    }

    private static boolean isJudgement(String answers) {
        int end = answers.indexOf('#');
        String word = (end < 0 ? answers : answers.substring(0, end)).strip().toUpperCase(Locale.ROOT);
        return List.of("T", "TRUE", "F", "FALSE").contains(word);
    }

    /** {@code {T#said when it is answered wrongly#said when it is answered rightly}}. */
    private void judgement(String answers, boolean html) {
        boolean right = answers.toUpperCase(Locale.ROOT).startsWith("T");
        int first = find(answers, "#", 0);
        int second = first < 0 ? -1 : find(answers, "#", first + 1);
        String wrongly = first < 0 ? "" : answers.substring(first + 1, second < 0 ? answers.length() : second);
        String rightly = second < 0 ? "" : answers.substring(second + 1);
        draft.options.add(new Draft.Option(right ? "True" : "False", 100, formatted(rightly, html)));
        draft.options.add(new Draft.Option(right ? "False" : "True", 0, formatted(wrongly, html)));
    }

    private interface Answer {
        void take(double share, String answer, String feedback);
    }

    private void each(String answers, boolean html, Answer sink) {
        int at = 0;
        while (at < answers.length()) {
            int next = at + 1;
            while (next < answers.length() && !isSign(answers, next)) {
                next += answers.charAt(next) == '\\' ? 2 : 1;
            }
            next = Math.min(next, answers.length());
            String answer = answers.substring(at + 1, next).strip();
            double share = answers.charAt(at) == '=' ? 100 : 0;
            int percent = answer.startsWith("%") ? answer.indexOf('%', 1) : -1;
            Double given = percent < 0 ? null : number(answer.substring(1, percent));
            if (given != null) {
                share = given;
                answer = answer.substring(percent + 1).strip();
            }
            int feedback = find(answer, "#", 0);
            sink.take(
                    share,
                    feedback < 0 ? answer : answer.substring(0, feedback).strip(),
                    feedback < 0 ? "" : formatted(answer.substring(feedback + 1), html));
            at = next;
        }
    }

    private static boolean isSign(String answers, int at) {
        return answers.charAt(at) == '=' || answers.charAt(at) == '~';
    }

    private static @Nullable Double number(String text) {
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private void options(String answers, boolean html) {
        each(
                answers,
                html,
                (share, answer, feedback) ->
                        draft.options.add(new Draft.Option(formatted(answer, html), share, feedback)));
    }

    private void typed(String answers, boolean html) {
        each(answers, html, (share, answer, feedback) -> {
            String raw = formatted(answer, html);
            Wildcards.typed(raw, share, feedback, draft, collected);
        });
    }

    private void pairs(String answers, boolean html) {
        each(answers, html, (share, answer, feedback) -> {
            int arrow = find(answer, "->", 0);
            if (arrow < 0) {
                collected.aside(draft.line, "a pair without “->” is left out: " + Tidy.quoted(answer));
            } else if (arrow == 0) {
                collected.aside(draft.line, "a right side that belongs to nothing is left out: " + Tidy.quoted(answer));
            } else {
                draft.pairs.add(new Interaction.Match.Pair(
                        formatted(answer.substring(0, arrow), html), plain(answer.substring(arrow + 2), html)));
            }
        });
    }

    /** Where the stem begins of a question that begins at a place: behind the title. */
    private static int titleEnd(String text, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (!text.startsWith("::", start)) {
            return start;
        }
        int end = find(text, "::", start + 2);
        return end < 0 ? start : end + 2;
    }

    /** Where a sign without a backslash stands; −1 if nowhere. */
    private static int find(String text, String sign, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    /** A text with its own format, if it names one, else that of its question. */
    private String formatted(String text, boolean html) {
        String bare = text.strip();
        for (String format : List.of("[html]", "[plain]", "[moodle]", "[markdown]")) {
            if (bare.startsWith(format)) {
                return plain(bare.substring(format.length()), format.equals("[html]"));
            }
        }
        return plain(bare, html);
    }

    private String plain(String text, boolean html) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = c == '\\' && i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if ("\\~=#{}:".indexOf(next) >= 0) {
                plain.append(next);
                i++;
            } else if (next == 'n') {
                plain.append('\n');
                i++;
            } else {
                plain.append(c);
            }
        }
        return html ? Markup.plain(plain.toString(), draft.line, collected) : plain.toString();
    }

    private void lost(String why) {
        String line = text.strip();
        int end = line.indexOf('\n');
        collected.lost(draft.line, why + ": " + Tidy.quoted(end < 0 ? line : line.substring(0, end)));
    }
}
