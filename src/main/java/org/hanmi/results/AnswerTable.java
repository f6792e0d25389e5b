package org.hanmi.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Verdict;
import org.hanmi.csv.CsvRows;
import org.hanmi.csv.Formulas;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a class as a table with the columns {@code student}, {@code item} and {@code chosen}, one row an answer;
 * with a column {@code form} if the students had different forms. An item is named by its id, or by its number in the
 * form; what was chosen by letters of the form, or by the words of the options.
 */
public final class AnswerTable {

    private static final List<String> COLUMNS = List.of("student", "item", "chosen", "form");
    private static final int LONGEST = 80;

    private final Path file;
    private final Map<String, List<Question>> forms;
    private final @Nullable String form;
    private final Judge judge;
    private final List<Problem> problems;
    private final Map<String, Map<String, Question>> byId = new HashMap<>();
    private final List<Response> responses = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    private AnswerTable(
            Path file, Map<String, List<Question>> forms, @Nullable String form, Judge judge, List<Problem> problems) {
        this.file = file;
        this.forms = forms;
        this.form = form;
        this.judge = judge;
        this.problems = problems;
        forms.forEach((name, questions) -> {
            Map<String, Question> ids = new HashMap<>();
            questions.forEach(question -> ids.put(question.item().id().text(), question));
            byId.put(name, ids);
        });
    }

    /**
     * Reads a table.
     *
     * @param forms the questions of each form, in its order
     * @param form the form that everyone had if the table does not say; null if that cannot be told
     * @param problems takes rows that cannot be used, as errors, and answers that are none, as warnings
     */
    public static List<Response> read(
            Path file,
            String text,
            Map<String, List<Question>> forms,
            @Nullable String form,
            Judge judge,
            List<Problem> problems) {
        AnswerTable table = new AnswerTable(file, forms, form, judge, problems);
        table.read(CsvRows.of(text));
        return table.responses;
    }

    private void read(CsvRows table) {
        List<CsvRows.Row> rows =
                table.rows().stream().filter(row -> !row.isBlank()).toList();
        if (table.open() > 0) {
            error(
                    table.open(),
                    "a quotation mark is never closed; all that follows is one cell",
                    "close it, or leave it out");
            return;
        }
        if (rows.isEmpty()) {
            error(0, "the file is empty", "the first row names the columns: student,item,chosen");
            return;
        }
        int[] columns = new int[COLUMNS.size()];
        java.util.Arrays.fill(columns, -1);
        CsvRows.Row header = rows.get(0);
        for (int i = 0; i < header.cells().size(); i++) {
            int column = COLUMNS.indexOf(cell(header, i).toLowerCase(Locale.ROOT));
            if (column >= 0) {
                columns[column] = i;
            }
        }
        for (int i = 0; i < 3; i++) {
            if (columns[i] < 0) {
                error(
                        rows.get(0).line(),
                        "there is no column “" + COLUMNS.get(i) + "”",
                        "the first row names the columns: student,item,chosen");
                return;
            }
        }
        if (columns[3] < 0 && form == null) {
            error(
                    rows.get(0).line(),
                    "the set has several forms, and the table does not say who had which",
                    "add a column “form”, or say --form if all had the same");
            return;
        }
        for (CsvRows.Row row : rows.subList(1, rows.size())) {
            row(
                    row.line(),
                    cell(row, columns[0]),
                    cell(row, columns[1]),
                    cell(row, columns[2]),
                    columns[3] < 0 ? "" : cell(row, columns[3]));
        }
    }

    private static String cell(CsvRows.Row row, int column) {
        return Formulas.unguarded(row.cell(column).strip());
    }

    private void row(int line, String student, String item, String chosen, String had) {
        String name = had.isEmpty() && form != null ? form : had.toUpperCase(Locale.ROOT);
        List<Question> questions = forms.get(name);
        if (student.isEmpty()) {
            error(line, "the row names no student", "a number or any other sign will do");
        } else if (questions == null) {
            error(line, "the set has no form “" + shown(name) + "”", "it has " + String.join(", ", forms.keySet()));
        } else {
            Question question = question(name, questions, item);
            if (question == null) {
                error(
                        line,
                        "“" + shown(item) + "” is no item of the set",
                        "write its id, or its number in the form, from 1 to " + questions.size());
            } else if (!seen.add(List.of(student, question.item().id().text()))) {
                error(
                        line,
                        "“" + shown(student) + "” answers item " + shown(item) + " a second time",
                        "keep one of the two");
            } else {
                responses.add(response(line, student, question, item, chosen));
            }
        }
    }

    private @Nullable Question question(String name, List<Question> questions, String item) {
        Question named = byId.getOrDefault(name, Map.of()).get(item);
        if (named != null || item.isEmpty() || item.length() > 6) {
            return named;
        }
        int number = 0;
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            if (c < '0' || c > '9') {
                return null;
            }
            number = number * 10 + c - '0';
        }
        return number >= 1 && number <= questions.size() ? questions.get(number - 1) : null;
    }

    private Response response(int line, String student, Question question, String item, String chosen) {
        String id = question.item().id().text();
        boolean offered = question.asked() != Asked.TYPED;
        if (chosen.isEmpty()) {
            return new Response(student, id, List.of(), false, offered);
        }
        Judgement judgement = judge.judge(question, chosen);
        if (judgement.verdict() == Verdict.NOT_AN_ANSWER) {
            problems.add(Problem.warning(
                    file,
                    line,
                    "“" + shown(chosen) + "” is no answer to item " + shown(item) + ", and counts as wrong",
                    null));
            return new Response(student, id, List.of(), false, offered);
        }
        return new Response(student, id, judgement.given(), judgement.counts(), offered);
    }

    /** A cell in a message, not too long. */
    private static String shown(String cell) {
        boolean fits = cell.codePointCount(0, cell.length()) <= LONGEST;
        return fits ? cell : cell.substring(0, cell.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void error(int line, String message, String hint) {
        problems.add(Problem.error(file, line, message, hint));
    }
}
