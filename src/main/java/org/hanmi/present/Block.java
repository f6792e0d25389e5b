package org.hanmi.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A piece of a page of statistics: numbers, with what they are called. A face decides how they are drawn. */
public sealed interface Block {

    /** What stands where there is no number. */
    String UNKNOWN = "–";

    /** The head; empty for none. */
    String title();

    /** Calls the case for this block. */
    <R> R match(Cases<R> cases);

    /** The same numbers as lines to be read aloud, without what is empty. */
    List<String> lines();

    /** One method per block. */
    interface Cases<R> {
        /** Names with values. */
        R facts(Facts block);

        /** Values side by side in time. */
        R columns(Columns block);

        /** Rows, each with a share. */
        R table(Grid block);

        /** A year of days. */
        R calendar(Calendar block);

        /** A line of points. */
        R curve(Curve block);
    }

    /** A value and what it is called. */
    record Line(String label, String value) {}

    /** Names with values, one below the other. */
    record Facts(String title, List<Line> facts) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.facts(this);
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (Line fact : facts) {
                lines.add(fact.value().isEmpty() ? fact.label() : fact.label() + ": " + fact.value());
            }
            return lines;
        }
    }

    /**
     * A point.
     *
     * @param label where it stands: a day, a month, a prediction
     * @param value how high it is; not a number if nothing is known there
     * @param words the value as it is said; empty if another block says it
     */
    record Point(String label, double value, String words) {}

    /**
     * Values side by side, from left to right.
     *
     * @param most the largest value as it is said
     * @param from what stands below the left end
     * @param to what stands below the right end
     * @param none what to say if all are 0
     */
    record Columns(String title, List<Point> points, String most, String from, String to, String none)
            implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.columns(this);
        }

        /** Only where there is something: most of a list of zeros is noise to who listens. */
        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (Point point : points) {
                if (point.value() > 0) {
                    lines.add(point.label() + ": " + point.words());
                }
            }
            return lines.isEmpty() ? List.of(none) : lines;
        }
    }

    /**
     * A row.
     *
     * @param share 0 to 1, to be drawn as a bar; not a number for none
     */
    record Row(String label, double share, List<String> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Rows with the same cells.
     *
     * @param heads what the label is, then what each cell is
     */
    record Grid(String title, List<String> heads, List<Row> rows) implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            boolean histogram = heads.size() == 2;
            for (Row row : rows) {
                if (histogram && row.share() == 0) {
                    continue;
                }
                StringBuilder line = new StringBuilder(row.label());
                String separator = ": ";
                for (int i = 0; i < row.cells().size(); i++) {
                    String cell = row.cells().get(i);
                    if (!cell.equals(UNKNOWN)) {
                        line.append(separator);
                        line.append(histogram ? "" : heads.get(i + 1) + " ").append(cell);
                        separator = ", ";
                    }
                }
                lines.add(line.toString());
            }
            return lines;
        }

        /** Whether a bar is to be drawn in some row. */
        public boolean hasBars() {
            for (Row row : rows) {
                if (!Double.isNaN(row.share())) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A year of days.
     *
     * @param first a Monday
     * @param counts how much was done on each day from then on
     * @param weekdays what the seven days are called, as short as can be
     * @param months what the twelve months are called, as short as can be
     * @param less what the weakest sign means
     * @param more what the strongest sign means
     * @param spoken the same by months
     */
    record Calendar(
            String title,
            LocalDate first,
            List<Integer> counts,
            List<String> weekdays,
            List<String> months,
            String less,
            String more,
            List<String> spoken)
            implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.calendar(this);
        }

        @Override
        public List<String> lines() {
            return spoken;
        }
    }

    /**
     * Points between 0 and 1 on a field, with a line to hold against them.
     *
     * @param across where each point stands from left to right, 0 to 1
     * @param target the height of a level line; not a number for the diagonal, where across and up are equal
     * @param low the value at the lower edge of the field; the upper edge is 1
     * @param from what stands below the left end
     * @param to what stands below the right end
     * @param lowWords what stands beside the lower edge
     * @param highWords what stands beside the upper edge
     */
    record Curve(
            String title,
            List<Point> points,
            List<Double> across,
            double target,
            double low,
            String from,
            String to,
            String lowWords,
            String highWords)
            implements Block {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.curve(this);
        }

        @Override
        public List<String> lines() {
            List<String> lines = new ArrayList<>();
            for (Point point : points) {
                if (!point.words().isEmpty()) {
                    lines.add(point.label() + ": " + point.words());
                }
            }
            return lines;
        }
    }
}
