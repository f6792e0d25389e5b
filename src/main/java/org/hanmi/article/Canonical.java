package org.hanmi.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document in the one form in which its like are written: fields in the order of the data dictionary,
 * two spaces deep, short lists in brackets, long texts folded, quotation marks where YAML needs them. Then a
 * change of one fact is a change of its lines only.
 */
final class Canonical {

    /** Columns, as editors are told in {@code .editorconfig}. */
    static final int WIDTH = 120;

    private static final int STEP = 2;

    /**
     * A part of the file.
     *
     * @param above comments that stand before it, and before the hyphen if it has one
     * @param lines its lines, not indented
     */
    private record Block(List<String> above, List<String> lines) {}

    private final Comments comments;

    private Canonical(Comments comments) {
        this.comments = comments;
    }

    /**
     * Writes a document.
     *
     * @param layout of the fields at its root, or of the entries of the list at its root
     */
    static String of(Document document, Layout layout) {
        Comments comments = new Comments(document);
        Block root = new Canonical(comments).block(document.root(), layout, 0);
        List<String> lines = new ArrayList<>(comments.header());
        lines.addAll(root.above());
        lines.addAll(root.lines());
        lines.addAll(comments.footer());
        return String.join("\n", lines) + "\n";
    }

    /** Orders fields as the data dictionary does; those it does not know keep their order, at the end. */
    static List<Node.Field> inOrder(Node.Fields node, Layout layout) {
        List<Node.Field> sorted = new ArrayList<>(node.fields());
        sorted.sort(Comparator.comparingInt(field -> layout.rank(field.key().value())));
        return sorted;
    }

    /**
     * Writes a node.
     *
     * @param depth the columns to the left of it
     */
    private Block block(Node node, Layout layout, int depth) {
        if (node instanceof Node.Fields fields) {
            return fields(fields, layout, depth);
        }
        if (node instanceof Node.Items list) {
            return items(list, layout, depth);
        }
        // Behind a hyphen the text is indented by the hyphen, not once more.
        return new Block(List.of(), text((Node.Text) node, "", "", depth, false));
    }

    private Block fields(Node.Fields node, Layout layout, int depth) {
        if (node.fields().isEmpty()) {
            return new Block(List.of(), List.of("{}"));
        }
        List<String> above = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Node.Field field : inOrder(node, layout)) {
            Block block = field(field, layout, depth);
            (lines.isEmpty() ? above : lines).addAll(block.above());
            lines.addAll(block.lines());
        }
        return new Block(above, lines);
    }

    private Block field(Node.Field field, Layout layout, int depth) {
        List<String> above = new ArrayList<>(comments.takeAbove(field));
        String behind = comments.takeBehind(field);
        String name = field.key().value();
        String label = Quoting.write(name, false) + ":";
        if (field.value() instanceof Node.Text text) {
            return remark(above, text(text, label + " ", " ".repeat(STEP), depth, Layout.isProse(name)), behind, depth);
        }
        if (field.value() instanceof Node.Items list) {
            String flow = Layout.isOneOnEachLine(name) ? null : flow(list, label + " ", depth);
            if (flow != null) {
                String last = takeFromItems(list, above);
                if (behind != null && last != null) {
                    above.add(last);
                }
                return remark(above, List.of(flow), behind == null ? last : behind, depth);
            }
        }
        Layout below = layout;
        if (field.value() instanceof Node.Fields value) {
            Layout own = layout.under(name, value);
            below = own == null ? layout : own;
        }
        Block value = field.value() instanceof Node.Items list
                ? items(list, layout, name, depth + STEP)
                : block(field.value(), below, depth + STEP);
        List<String> lines = new ArrayList<>();
        lines.add(behind == null ? label : label + "  " + behind);
        for (String line : value.above()) {
            lines.add(" ".repeat(STEP) + line);
        }
        for (String line : value.lines()) {
            lines.add(" ".repeat(STEP) + line);
        }
        return new Block(above, lines);
    }

    /** Puts the comment behind the line if there is one line and room on it, else above. */
    private static Block remark(List<String> above, List<String> lines, @Nullable String behind, int depth) {
        if (behind == null) {
            return new Block(above, lines);
        }
        String whole = lines.get(0) + "  " + behind;
        if (lines.size() == 1 && depth + Columns.of(whole) <= WIDTH) {
            return new Block(above, List.of(whole));
        }
        above.add(behind);
        return new Block(above, lines);
    }

    /** Takes the comments of a list that goes on one line; the last one can stay behind it. */
    private @Nullable String takeFromItems(Node.Items list, List<String> above) {
        String last = null;
        for (Node item : list.items()) {
            above.addAll(comments.takeAbove(item));
            if (last != null) {
                above.add(last);
            }
            last = comments.takeBehind(item);
        }
        return last;
    }

    private Block items(Node.Items list, Layout layout, int depth) {
        return items(list, layout, "", depth);
    }

    private Block items(Node.Items list, Layout layout, String name, int depth) {
        if (list.items().isEmpty()) {
            return new Block(List.of(), List.of("[]"));
        }
        List<String> lines = new ArrayList<>();
        for (Node item : list.items()) {
            Layout below = item instanceof Node.Fields fields ? layout.under(name, fields) : null;
            Block value = block(item, below == null ? layout : below, depth + STEP);
            List<String> above = new ArrayList<>(comments.takeAbove(item));
            above.addAll(value.above());
            String behind = comments.takeBehind(item);
            Block block = remark(above, value.lines(), behind, depth + STEP);
            lines.addAll(block.above());
            String lead = "- ";
            for (String line : block.lines()) {
                lines.add(lead + line);
                lead = "  ";
            }
        }
        return new Block(List.of(), lines);
    }

    /** Writes a list of texts in brackets; null if it does not fit or holds something else. */
    private static @Nullable String flow(Node.Items list, String label, int depth) {
        List<String> texts = new ArrayList<>();
        for (Node item : list.items()) {
            if (!(item instanceof Node.Text text)) {
                return null;
            }
            texts.add(Quoting.write(TextFile.collapse(text.value()), true));
        }
        String flow = label + "[" + String.join(", ", texts) + "]";
        return depth + Columns.of(flow) <= WIDTH || texts.isEmpty() ? flow : null;
    }

    private static List<String> text(Node.Text text, String label, String indent, int depth, boolean prose) {
        String value = TextFile.collapse(text.value());
        if (value.isEmpty() && text.plain()) {
            return List.of(label.stripTrailing());
        }
        boolean plainNothing = text.plain() && text.isEmpty();
        String line = label + (plainNothing ? value : Quoting.write(value, false));
        boolean fits = depth + Columns.of(line) <= WIDTH;
        if (value.isEmpty() || value.indexOf(' ') < 0 || (fits && !prose)) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        lines.add(label + ">-");
        for (String folded : Columns.wrap(value, WIDTH - depth - indent.length())) {
            lines.add(indent + folded);
        }
        return lines;
    }
}
