package org.hanmi.article;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The comments of a file, each with the field or the list entry it belongs to: those on lines of their own to
 * what follows them, those behind something to that. SnakeYAML can keep comments on its nodes, but loses some
 * and moves others; what is a comment is easily told once it is known where the texts are.
 */
final class Comments {

    /**
     * A comment.
     *
     * @param text without white space around it; begins with #
     * @param alone true if nothing stands before it on its line
     */
    private record Comment(String text, int line, boolean alone) {}

    private final List<String> header = new ArrayList<>();
    private final List<String> footer = new ArrayList<>();
    private final IdentityHashMap<Object, List<String>> above = new IdentityHashMap<>();
    private final IdentityHashMap<Object, String> behind = new IdentityHashMap<>();

    private final List<Node.Text> texts = new ArrayList<>();
    private final List<Object> elements = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Comment> all = new ArrayList<>();

    /** Finds the comments of a document. */
    Comments(Document document) {
        gather(document.root());
        scan(document.text().codePoints().toArray());
        int next = 0;
        for (Comment comment : all) {
            while (next < elements.size() && lines.get(next) <= comment.line()) {
                next++;
            }
            attach(comment, next);
        }
    }

    /** Collects texts, fields and list entries in the order of the file. */
    private void gather(Node node) {
        if (node instanceof Node.Text text) {
            texts.add(text);
        } else if (node instanceof Node.Items list) {
            for (Node item : list.items()) {
                elements.add(item);
                lines.add(item.line());
                gather(item);
            }
        } else if (node instanceof Node.Fields fields) {
            for (Node.Field field : fields.fields()) {
                elements.add(field);
                lines.add(field.line());
                texts.add(field.key());
                gather(field.value());
            }
        }
    }

    private void scan(int[] points) {
        BitSet inTexts = new BitSet(points.length);
        for (Node.Text text : texts) {
            inTexts.set(contentStart(points, text), Math.max(contentStart(points, text), text.end()));
        }
        int line = 1;
        boolean alone = true;
        for (int i = 0; i < points.length; i++) {
            int c = points[i];
            if (c == '\n') {
                line++;
                alone = true;
            } else if (c == '#' && !inTexts.get(i) && (i == 0 || isBlank(points[i - 1]))) {
                int end = lineEnd(points, i);
                all.add(new Comment(new String(points, i, end - i).strip(), line, alone));
                i = end - 1;
            } else if (!isBlank(c)) {
                alone = false;
            }
        }
    }

    /** Behind the sign of a folded text a comment may stand; the text begins on the next line. */
    private static int contentStart(int[] points, Node.Text text) {
        int start = text.start();
        boolean block = start < text.end() && (points[start] == '>' || points[start] == '|');
        return block ? Math.min(lineEnd(points, start), text.end()) : start;
    }

    private static int lineEnd(int[] points, int from) {
        int end = from;
        while (end < points.length && points[end] != '\n') {
            end++;
        }
        return end;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    private void attach(Comment comment, int next) {
        if (next == 0) {
            header.add(comment.text());
        } else if (comment.alone() && next == elements.size()) {
            footer.add(comment.text());
        } else if (comment.alone()) {
            above(elements.get(next)).add(comment.text());
        } else if (behind.putIfAbsent(elements.get(next - 1), comment.text()) != null) {
            above(elements.get(next - 1)).add(comment.text());
        }
    }

    private List<String> above(Object element) {
        return above.computeIfAbsent(element, absent -> new ArrayList<>());
    }

    /** Those before everything else. */
    List<String> header() {
        return header;
    }

    /** Those after everything else. */
    List<String> footer() {
        return footer;
    }

    /** Takes those on lines of their own before a field or a list entry. */
    List<String> takeAbove(Object element) {
        List<String> taken = above.remove(element);
        return taken == null ? List.of() : taken;
    }

    /** Takes the one behind a field or a list entry. */
    @Nullable
    String takeBehind(Object element) {
        return behind.remove(element);
    }

    /** All of them, in alphabetical order. */
    List<String> sorted() {
        return all.stream().map(Comment::text).sorted().toList();
    }
}
