package org.hanmi.export;

import java.util.ArrayList;
import java.util.List;

/** Reads GIFT step by step as Moodle's importer does: placeholders for what is escaped, then the first signs that split. */
final class GiftParser {

    record Answer(double weight, String text, String feedback) {}

    record Question(
            String id,
            List<String> tags,
            String name,
            String stem,
            String type,
            List<Answer> answers,
            String general) {}

    private static final String[] SIGNS = {":", "#", "=", "{", "}", "~"};
    private static final char FIRST = '\ue000';

    private GiftParser() {}

    static List<Question> parse(String text) {
        List<Question> questions = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (String line : (text + "\n\n").split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(line);
            } else if (!lines.isEmpty()) {
                if (!lines.get(0).startsWith("$CATEGORY:")) {
                    questions.add(question(lines));
                }
                lines.clear();
            }
        }
        return questions;
    }

    private static Question question(List<String> lines) {
        String comment = "";
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            if (line.strip().startsWith("//")) {
                comment += line;
            } else {
                body.append(line).append('\n');
            }
        }
        String text = hidden(body.toString().strip());
        int name = text.indexOf("::", 2);
        int open = text.indexOf('{');
        int close = text.indexOf('}');
        String answers = text.substring(open + 1, close).strip();
        int separator = answers.lastIndexOf("####");
        String general = separator < 0 ? "" : answers.substring(separator + 4);
        answers = separator < 0 ? answers : answers.substring(0, separator).strip();
        String type = type(answers);
        return new Question(
                token(comment, "[id:").get(0),
                token(comment, "[tag:"),
                shown(text.substring(2, name)),
                plain(text.substring(name + 2, open) + text.substring(close + 1)),
                type,
                answers(type, answers),
                plain(general));
    }

    private static List<String> token(String comment, String start) {
        List<String> tokens = new ArrayList<>();
        for (int from = comment.indexOf(start); from >= 0; from = comment.indexOf(start, from + 1)) {
            int end = from;
            do {
                end = comment.indexOf(']', end + 1);
            } while (comment.charAt(end - 1) == '\\');
            tokens.add(comment.substring(from + start.length(), end).replace("\\]", "]"));
        }
        return tokens;
    }

    private static String type(String answers) {
        if (answers.contains("~")) {
            return "multichoice";
        }
        if (answers.contains("=") && answers.contains("->")) {
            return "match";
        }
        String word = answers.contains("#")
                ? answers.substring(0, answers.indexOf('#')).strip()
                : answers;
        return List.of("T", "TRUE", "F", "FALSE").contains(word) ? "truefalse" : "shortanswer";
    }

    private static List<Answer> answers(String type, String text) {
        List<Answer> answers = new ArrayList<>();
        if (type.equals("truefalse")) {
            String[] bits = text.split("#", 2);
            answers.add(new Answer(1, bits[0].strip(), bits.length > 1 ? plain(bits[1]) : ""));
            return answers;
        }
        boolean choice = type.equals("multichoice");
        for (String part : (choice ? text.replace("=", "~=") : text).split(choice ? "~" : "=")) {
            String answer = part.strip();
            if (answer.isEmpty()) {
                continue;
            }
            if (type.equals("match")) {
                int arrow = answer.indexOf("->");
                answers.add(new Answer(
                        1,
                        plain(answer.substring(0, arrow)),
                        shown(answer.substring(arrow + 2)).strip()));
                continue;
            }
            double weight = choice ? 0 : 1;
            if (answer.startsWith("=")) {
                weight = 1;
                answer = answer.substring(1);
            } else if (answer.matches("(?s)%-*[0-9]{1,2}\\.?[0-9]*%.*")) {
                int end = answer.indexOf('%', 1);
                weight = Double.parseDouble(answer.substring(1, end)) / 100;
                answer = answer.substring(end + 1);
            }
            String[] bits = answer.split("#", 2);
            answers.add(new Answer(weight, plain(bits[0]), bits.length > 1 ? plain(bits[1]) : ""));
        }
        return answers;
    }

    private static String plain(String text) {
        String stripped = text.strip();
        return shown(stripped.startsWith("[plain]") ? stripped.substring(7) : stripped)
                .strip();
    }

    private static String hidden(String text) {
        String hidden = text.replace("\\\\", "\ue0ff");
        for (int i = 0; i < SIGNS.length; i++) {
            hidden = hidden.replace("\\" + SIGNS[i], Character.toString(FIRST + i));
        }
        return hidden.replace("\\n", "\ue00a").replace('\ue0ff', '\\');
    }

    private static String shown(String text) {
        String shown = text.replace('\ue00a', '\n');
        for (int i = 0; i < SIGNS.length; i++) {
            shown = shown.replace(Character.toString(FIRST + i), SIGNS[i]);
        }
        return shown;
    }
}
