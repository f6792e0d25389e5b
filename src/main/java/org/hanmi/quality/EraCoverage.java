package org.hanmi.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hanmi.fact.Era;
import org.hanmi.fact.Fact;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;

/**
 * How much is known and asked of each era, by kind of fact and by worth.
 *
 * @param rows in the order of the eras, what has no date behind them; within an era by kind
 */
public record EraCoverage(List<Row> rows) {

    /** Worth goes from 1 to this. */
    public static final int WORTHS = 3;

    /** Stands for no era. */
    public static final String NONE = "";

    /** What one kind of fact of one era comes to: a cell for each worth, the least first. */
    public record Row(String era, String name, String kind, List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Facts of one era, kind and worth.
     *
     * @param facts how many truths
     * @param items how many items ask about them first of all
     */
    public record Cell(int facts, int items) {

        /** Both together. */
        public Cell plus(Cell other) {
            return new Cell(facts + other.facts, items + other.items);
        }
    }

    /** Copies the list. */
    public EraCoverage {
        rows = List.copyOf(rows);
    }

    /** Counts the truths of a knowledge base, and the items that ask about them. */
    public static EraCoverage of(KnowledgeBase knowledge, List<Item> items) {
        List<Era> eras = knowledge.world().eras();
        Map<String, Map<String, int[][]>> counts = new LinkedHashMap<>();
        eras.forEach(era -> counts.put(era.id(), new TreeMap<>()));
        counts.put(NONE, new TreeMap<>());
        for (Fact fact : knowledge.truths()) {
            cell(counts, eras, fact)[0]++;
        }
        for (Item item : items) {
            Optional<Fact> asked = item.basis().isEmpty()
                    ? Optional.empty()
                    : knowledge.find(item.basis().get(0));
            asked.ifPresent(fact -> cell(counts, eras, knowledge.tellings(fact).get(0))[1]++);
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach((era, kinds) -> kinds.forEach((kind, worths) -> {
            List<Cell> cells = new ArrayList<>();
            for (int[] worth : worths) {
                cells.add(new Cell(worth[0], worth[1]));
            }
            rows.add(new Row(era, name(eras, era), kind, cells));
        }));
        return new EraCoverage(rows);
    }

    private static int[] cell(Map<String, Map<String, int[][]>> counts, List<Era> eras, Fact fact) {
        String era = Era.of(eras, fact.when()).map(Era::id).orElse(NONE);
        int worth = Math.max(1, Math.min(WORTHS, fact.worth()));
        return counts.computeIfAbsent(era, id -> new TreeMap<>())
                .computeIfAbsent(fact.statement().kind(), kind -> new int[WORTHS][2])[worth - 1];
    }

    private static String name(List<Era> eras, String id) {
        for (Era era : eras) {
            if (era.id().equals(id)) {
                return era.name();
            }
        }
        return "";
    }

    /** All rows of an era together, cell by cell. */
    public List<Cell> total(String era) {
        return sum(rows.stream().filter(row -> row.era().equals(era)).toList());
    }

    /** All rows together. */
    public List<Cell> total() {
        return sum(rows);
    }

    private static List<Cell> sum(List<Row> rows) {
        List<Cell> sum = new ArrayList<>();
        for (int worth = 0; worth < WORTHS; worth++) {
            Cell cell = new Cell(0, 0);
            for (Row row : rows) {
                cell = cell.plus(row.cells().get(worth));
            }
            sum.add(cell);
        }
        return sum;
    }
}
