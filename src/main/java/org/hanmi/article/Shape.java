package org.hanmi.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which a file is written. A file that is not YAML has no form; {@link Articles#read} says why.
 */
public final class Shape {

    private static final String HINT = "run “hanmi check --fix”";

    /**
     * What came of putting files in order.
     *
     * @param written the files that were changed
     * @param problems the files that had to be left alone, and why
     */
    public record Fixed(List<Path> written, List<Problem> problems) {

        /** Copies the lists. */
        public Fixed {
            written = List.copyOf(written);
            problems = List.copyOf(problems);
        }
    }

    private final Path file;
    private final String before;
    private final String after;
    private final boolean keepsEverything;

    private Shape(Path file, String before, String after, boolean keepsEverything) {
        this.file = file;
        this.before = before;
        this.after = after;
        this.keepsEverything = keepsEverything;
    }

    /**
     * Says which files of the folder are not in their form, each with its first line that differs.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<Problem> check(Path folder) {
        Findings findings = new Findings();
        for (Shape shape : shapes(folder)) {
            if (!shape.isRight()) {
                findings.add(shape.keepsEverything ? shape.difference() : shape.loss());
            }
        }
        return findings.inOrder();
    }

    /**
     * Puts the files of the folder in their form, each at once and as a whole, or not at all.
     *
     * @throws UncheckedIOException if a file cannot be read or written
     */
    public static Fixed fix(Path folder) {
        List<Path> written = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Shape shape : shapes(folder)) {
            if (!shape.keepsEverything) {
                problems.add(shape.loss());
            } else if (!shape.isRight()) {
                shape.write();
                written.add(shape.file);
            }
        }
        return new Fixed(written, problems);
    }

    private static List<Shape> shapes(Path root) {
        Findings reportedElsewhere = new Findings();
        Folder folder = Folder.open(root, reportedElsewhere);
        List<Shape> shapes = new ArrayList<>();
        if (folder != null) {
            for (Path list : folder.lists()) {
                add(shapes, list, layout(Folder.name(list)), reportedElsewhere);
            }
            for (Path article : folder.articles()) {
                add(shapes, article, Layout.ARTICLE, reportedElsewhere);
            }
        }
        return shapes;
    }

    private static Layout layout(String list) {
        return switch (list) {
            case "people.yaml" -> Layout.PERSON;
            case "organizations.yaml" -> Layout.ORGANIZATION;
            case "places.yaml" -> Layout.PLACE;
            case "posts.yaml" -> Layout.POSTS;
            default -> Layout.TOPICS;
        };
    }

    /** Topics without eras are one list. */
    private static Layout ofRoot(Document document, Layout layout) {
        return layout.equals(Layout.TOPICS) && document.root() instanceof Node.Items ? Layout.TOPIC : layout;
    }

    private static void add(List<Shape> shapes, Path file, Layout layout, Findings findings) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
        Document document = Document.parse(file, bytes, findings);
        if (document != null) {
            String before = new String(bytes, StandardCharsets.UTF_8);
            Layout own = ofRoot(document, layout);
            String after = Canonical.of(document, own);
            boolean keeps = before.equals(after) || saysTheSame(document, after, own);
            shapes.add(new Shape(file, before, after, keeps));
        }
    }

    /** Reads back what would be written: the same fields, the same texts, the same comments. */
    private static boolean saysTheSame(Document document, String after, Layout layout) {
        Document again = Document.parse(document.file(), after.getBytes(StandardCharsets.UTF_8), new Findings());
        return again != null
                && same(document.root(), again.root(), layout)
                && new Comments(document).sorted().equals(new Comments(again).sorted())
                && Canonical.of(again, layout).equals(after);
    }

    private static boolean same(Node one, Node other, Layout layout) {
        if (one instanceof Node.Text text && other instanceof Node.Text otherText) {
            return text.isEmpty() == otherText.isEmpty()
                    && TextFile.collapse(text.value()).equals(TextFile.collapse(otherText.value()));
        }
        if (one instanceof Node.Items list && other instanceof Node.Items otherList) {
            return sameItems(list, otherList, layout, "");
        }
        return one instanceof Node.Fields fields
                && other instanceof Node.Fields otherFields
                && sameFields(fields, otherFields, layout);
    }

    private static boolean sameItems(Node.Items list, Node.Items other, Layout layout, String name) {
        if (list.items().size() != other.items().size()) {
            return false;
        }
        for (int i = 0; i < list.items().size(); i++) {
            if (!same(
                    list.items().get(i),
                    other.items().get(i),
                    below(layout, name, list.items().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameFields(Node.Fields fields, Node.Fields other, Layout layout) {
        List<Node.Field> sorted = Canonical.inOrder(fields, layout);
        if (sorted.size() != other.fields().size()) {
            return false;
        }
        for (int i = 0; i < sorted.size(); i++) {
            Node.Field one = sorted.get(i);
            Node.Field two = other.fields().get(i);
            String name = one.key().value();
            boolean same = (one.value() instanceof Node.Items list && two.value() instanceof Node.Items otherList)
                    ? sameItems(list, otherList, layout, name)
                    : same(one.value(), two.value(), below(layout, name, one.value()));
            if (!name.equals(two.key().value()) || !same) {
                return false;
            }
        }
        return true;
    }

    private static Layout below(Layout layout, String name, Node value) {
        @Nullable Layout below = value instanceof Node.Fields fields ? layout.under(name, fields) : null;
        return below == null ? layout : below;
    }

    private boolean isRight() {
        return before.equals(after);
    }

    private Problem loss() {
        return Problem.error(
                file,
                0,
                "the file cannot be put in order without losing something, and is left alone",
                "remove what is unusual in it: comments within lists in brackets, empty entries");
    }

    private Problem difference() {
        String[] old = before.split("\n", -1);
        String[] right = after.split("\n", -1);
        int line = 0;
        while (line < old.length && line < right.length && old[line].equals(right[line])) {
            line++;
        }
        String found = line < old.length ? old[line].stripTrailing() : "";
        String wanted = line < right.length ? right[line] : "";
        String message = found.strip().equals(wanted.strip())
                ? "this line has other white space than it should"
                : wanted.isEmpty()
                        ? "nothing should stand here, and there is “" + found.strip() + "”"
                        : "here should stand “" + wanted.strip() + "”, and there is “" + found.strip() + "”";
        return Problem.error(file, line + 1, message, HINT);
    }

    private void write() {
        try {
            Path real = file.toRealPath();
            Path beside = real.resolveSibling("." + Folder.name(real) + ".new");
            Files.writeString(beside, after, StandardCharsets.UTF_8);
            Files.move(beside, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot write " + file, broken);
        }
    }
}
