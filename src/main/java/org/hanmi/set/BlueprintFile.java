package org.hanmi.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.article.Nearest;
import org.hanmi.article.Node;
import org.hanmi.article.YamlFile;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint in a file:
 *
 * <pre>
 * title: The alliance, 2015 to 2022
 * seed: autumn
 * forms: [A, B]
 * rows:
 *   - topic: alliance
 *     kind: [who, who-met-whom]
 *     difficulty: 2-3
 *     count: 5
 * </pre>
 */
public final class BlueprintFile {

    private static final Set<String> FIELDS =
            new LinkedHashSet<>(List.of("title", "seed", "forms", "asked", "approved", "rows"));
    private static final int MOST_ROWS = 500;

    private final Path file;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;

    private BlueprintFile(Path file, Vocabulary vocabulary, List<Problem> problems) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Reads a blueprint.
     *
     * @param bytes what is in the file
     * @param vocabulary the words that may stand in it
     * @param typed true if answers are typed unless the file says otherwise
     * @param problems takes what is wrong
     * @return null if nothing can be made of it
     */
    public static @Nullable Blueprint read(
            Path file, byte[] bytes, Vocabulary vocabulary, boolean typed, List<Problem> problems) {
        Node root = YamlFile.parse(file, bytes, problems);
        if (root == null) {
            return null;
        }
        if (!(root instanceof Node.Fields fields)) {
            problems.add(Problem.error(
                    file, root.line(), "a blueprint has fields, and this is " + root.noun(), "begin with “rows:”"));
            return null;
        }
        return new BlueprintFile(file, vocabulary, problems).blueprint(fields, typed);
    }

    private Blueprint blueprint(Node.Fields root, boolean typed) {
        Map<String, Node> fields = new LinkedHashMap<>();
        for (Node.Field field : root.fields()) {
            String name = field.key().value();
            if (!FIELDS.contains(name)) {
                String hint = Nearest.hint(name, FIELDS);
                error(
                        field.line(),
                        "a blueprint has no field “" + name + "”",
                        hint == null ? "there are " + String.join(", ", FIELDS) : hint);
            } else if (fields.put(name, field.value()) != null) {
                error(field.line(), "“" + name + "” stands here a second time", "keep one of the two");
            }
        }
        String asked = word(fields, "asked", List.of("typed", "options"));
        boolean typing = asked == null ? typed : asked.equals("typed");
        return new Blueprint(
                text(fields, "title"),
                text(fields, "seed"),
                forms(fields.get("forms")),
                "yes".equals(word(fields, "approved", List.of("yes", "no"))),
                rows(root, fields.get("rows"), typing));
    }

    private @Nullable String text(Map<String, Node> fields, String name) {
        Node node = fields.get(name);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Text text && !text.isEmpty()) {
            return text.value().strip();
        }
        error(node.line(), "“" + name + "” is one value", "write it behind the colon, in double quotes if need be");
        return null;
    }

    private @Nullable String word(Map<String, Node> fields, String name, List<String> words) {
        Node node = fields.get(name);
        String word = text(fields, name);
        if (node == null || word == null || words.contains(word)) {
            return word;
        }
        error(node.line(), "“" + name + "” is “" + word + "”", "write " + String.join(" or ", words));
        return null;
    }

    private List<String> forms(@Nullable Node node) {
        List<String> forms = new ArrayList<>();
        if (node instanceof Node.Items list) {
            for (Node each : list.items()) {
                String name = each instanceof Node.Text text ? text.value().strip() : "";
                form(forms, name, each.line());
            }
        } else if (node instanceof Node.Text text) {
            for (String name : text.value().split(",", -1)) {
                form(forms, name.strip(), node.line());
            }
        } else if (node != null) {
            form(forms, "", node.line());
        }
        return forms;
    }

    private void form(List<String> forms, String name, int line) {
        if (!Blueprint.FORMS.contains(name) || forms.contains(name)) {
            error(line, "“forms” are letters from A to F, each once", "write forms: [A, B, C]");
        } else {
            forms.add(name);
        }
    }

    private List<Row> rows(Node.Fields root, @Nullable Node node, boolean typed) {
        if (!(node instanceof Node.Items list) || list.items().isEmpty()) {
            error(
                    node == null ? root.line() : node.line(),
                    "a blueprint has at least one row",
                    "write “rows:”, and below it “- count: 5” with the conditions under it");
            return List.of();
        }
        if (list.items().size() > MOST_ROWS) {
            error(list.line(), "there are more than " + MOST_ROWS + " rows", null);
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Node each : list.items()) {
            if (each instanceof Node.Fields fields) {
                rows.add(row(fields, typed));
            } else if (each instanceof Node.Text text && !text.isEmpty()) {
                rows.add(RowText.parse(file, text.line(), text.value(), typed, vocabulary, problems));
            } else {
                error(each.line(), "a row has fields, and this is " + each.noun(), "begin it with “- count: 5”");
            }
        }
        return rows;
    }

    private Row row(Node.Fields fields, boolean typed) {
        RowDraft draft = new RowDraft(file, vocabulary, typed, problems);
        Set<String> seen = new LinkedHashSet<>();
        for (Node.Field field : fields.fields()) {
            String name = field.key().value();
            if (!seen.add(name)) {
                error(
                        field.line(),
                        "“" + name + "” stands here a second time",
                        "write a list: " + name + ": [one, two]");
            } else if (field.value() instanceof Node.Text text) {
                draft.add(name, text.isEmpty() ? "" : text.value(), text.line());
            } else if (field.value() instanceof Node.Items list) {
                for (Node each : list.items()) {
                    draft.add(name, each instanceof Node.Text text ? text.value() : "", each.line());
                }
            } else {
                error(field.line(), "“" + name + "” is one value or a list", "write a list in brackets: [one, two]");
            }
        }
        return draft.row(fields.line());
    }

    private void error(int line, String message, @Nullable String hint) {
        problems.add(Problem.error(file, line, message, hint));
    }
}
