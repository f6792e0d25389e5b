package org.hanmi.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hanmi.csv.CsvRows;
import org.hanmi.csv.Formulas;
import org.hanmi.item.Cited;
import org.hanmi.item.Interaction;

/**
 * A table with a header, as our own export writes it. {@code question}, {@code option_a}, {@code option_b}… and either
 * {@code key} (letters) or {@code answer} (the text) are needed; the other columns are there or not, in any order.
 */
final class CsvReader {

    private static final Set<String> KNOWN = Set.of(
            "id",
            "asked",
            "question",
            "key",
            "answer",
            "accepted",
            "rationale",
            "source",
            "address",
            "topics",
            "when",
            "kind",
            "difficulty",
            "points");

    private final Collected collected;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Tags tags;

    CsvReader(Collected collected) {
        this.collected = collected;
        tags = new Tags(collected);
    }

    void read(String text) {
        CsvRows table = CsvRows.of(text);
        if (table.open() > 0) {
            collected.lost(table.open(), "a quotation mark is never closed; all that follows is one cell");
            return;
        }
        boolean header = true;
        for (CsvRows.Row row : table.rows()) {
            if (row.isBlank()) {
                continue;
            }
            if (header) {
                header(row);
                header = false;
                if (!columns.containsKey("question")) {
                    collected.lost(row.line(), "the first row has no column “question”");
                    return;
                }
            } else {
                question(row);
            }
        }
    }

    private void header(CsvRows.Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.cells().get(i).strip().toLowerCase(Locale.ROOT);
            boolean numbered = name.startsWith("option_") || name.startsWith("feedback_") || name.startsWith("left_");
            if (!KNOWN.contains(name) && !numbered) {
                collected.aside(row.line(), "the column " + Tidy.quoted(name) + " is left out");
            } else if (columns.putIfAbsent(name, i) != null) {
                collected.aside(row.line(), "the column " + Tidy.quoted(name) + " stands there twice");
            }
        }
    }

    private String cell(CsvRows.Row row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : Tidy.text(Formulas.unguarded(row.cell(at)));
    }

    private void question(CsvRows.Row row) {
        Draft draft = new Draft(row.line());
        draft.id = cell(row, "id");
        draft.stem = cell(row, "question");
        draft.rationale = cell(row, "rationale");
        draft.kind = cell(row, "kind");
        if (!cell(row, "when").isEmpty()) {
            tags.when(cell(row, "when"), draft);
        }
        if (!cell(row, "difficulty").isEmpty()) {
            tags.difficulty(cell(row, "difficulty"), draft);
        }
        for (String topic : cell(row, "topics").split(" ", -1)) {
            if (!topic.isEmpty()) {
                draft.topics.add(topic);
            }
        }
        sources(row, draft);
        List<String> options = numbered(row, "option_", 'a');
        if (answers(row, draft, options)) {
            collected.take(draft);
        }
    }

    private List<String> numbered(CsvRows.Row row, String prefix, char first) {
        List<String> cells = new ArrayList<>();
        for (char c = first; columns.containsKey(prefix + c) && cells.size() < 26; c++) {
            cells.add(cell(row, prefix + c));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }

    private void sources(CsvRows.Row row, Draft draft) {
        if (cell(row, "source").isEmpty()) {
            return;
        }
        String[] addresses = cell(row, "address").split("\n", -1);
        String[] lines = cell(row, "source").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Cited cited = SourceLine.parse(lines[i]);
            String address = i < addresses.length ? addresses[i] : "";
            draft.sources.add(new Cited(
                    cited.article(),
                    cited.outlet(),
                    cited.published(),
                    cited.paragraph(),
                    address.isEmpty() ? cited.address() : address));
        }
    }

    private boolean answers(CsvRows.Row row, Draft draft, List<String> options) {
        String key = cell(row, "key");
        String asked = cell(row, "asked");
        List<Integer> right = new ArrayList<>();
        List<String> lefts = lefts(row);
        for (String letter : key.split("[,\\s]+", -1)) {
            int at = letter.length() == 1 ? Character.toUpperCase(letter.charAt(0)) - 'A' : -1;
            boolean place = !letter.isEmpty() && letter.chars().allMatch(Character::isDigit);
            if (at >= 0 && at < options.size()) {
                right.add(at);
            } else if (!letter.isEmpty() && !place) {
                collected.lost(row.line(), "the key " + Tidy.quoted(letter) + " is none of the options");
                return false;
            }
        }
        if (right.isEmpty()) {
            right = byText(cell(row, "answer"), options);
        }
        if (right.isEmpty()) {
            collected.lost(row.line(), "neither “key” nor “answer” names an option: " + Tidy.quoted(draft.stem));
            return false;
        }
        if (asked.equals("order")) {
            draft.sequence = true;
            for (int i = 0; i < right.size(); i++) {
                draft.pairs.add(new Interaction.Match.Pair(options.get(right.get(i)), Integer.toString(i + 1)));
            }
        } else if (asked.equals("match")) {
            for (int i = 0; i < Math.min(lefts.size(), right.size()); i++) {
                draft.pairs.add(new Interaction.Match.Pair(lefts.get(i), options.get(right.get(i))));
            }
            if (lefts.size() != right.size() || lefts.isEmpty()) {
                collected.lost(
                        row.line(), "“key” names " + right.size() + " options for " + lefts.size() + " left sides");
                return false;
            }
        } else {
            options(row, draft, options, right, asked.equals("multiple"));
        }
        return true;
    }

    private List<String> lefts(CsvRows.Row row) {
        List<String> lefts = new ArrayList<>();
        for (int i = 1; columns.containsKey("left_" + i); i++) {
            lefts.add(cell(row, "left_" + i));
        }
        while (!lefts.isEmpty() && lefts.get(lefts.size() - 1).isEmpty()) {
            lefts.remove(lefts.size() - 1);
        }
        return lefts;
    }

    private static List<Integer> byText(String answer, List<String> options) {
        List<Integer> right = new ArrayList<>();
        if (options.contains(answer)) {
            right.add(options.indexOf(answer));
            return right;
        }
        for (String line : answer.split("\n", -1)) {
            if (options.contains(line.strip())) {
                right.add(options.indexOf(line.strip()));
            }
        }
        return right;
    }

    private void options(CsvRows.Row row, Draft draft, List<String> options, List<Integer> right, boolean several) {
        draft.several = several || right.size() > 1;
        List<String> reasons = numbered(row, "feedback_", 'a');
        for (int i = 0; i < options.size(); i++) {
            String reason = i < reasons.size() ? reasons.get(i) : "";
            draft.options.add(new Draft.Option(options.get(i), right.contains(i) ? 100 : 0, reason));
        }
        String accepted = cell(row, "accepted");
        if (!accepted.isEmpty()) {
            draft.typed.addAll(List.of(accepted.split("\n", -1)));
        }
    }
}
