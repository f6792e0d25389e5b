package org.hanmi.article;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamStartEvent;

/**
 * Builds nodes from the parser's events. SnakeYAML's own nodes would do, but for three things: aliases are
 * already followed in them, so that a few lines can stand for billions of nodes; of two equal keys they keep
 * what the options say, and we report both lines; and what we allow is much less than what YAML allows.
 */
final class Composer {

    private static final int DEEPEST = 12;

    private final Iterator<Event> events;
    private Event event;

    private Composer(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(TextFile.LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        events = new Yaml(options).parse(new StringReader(text)).iterator();
        event = events.next();
    }

    /**
     * Reads one document.
     *
     * @return its root, or null if there is nothing but comments
     * @throws Malformed if it is not the YAML we use
     */
    static @Nullable Node compose(String text) {
        try {
            return new Composer(text).document();
        } catch (MarkedYAMLException broken) {
            throw malformed(broken, text);
        } catch (YAMLException broken) {
            throw new Malformed(0, "this is not YAML: " + firstLine(broken.getMessage()), null);
        }
    }

    private @Nullable Node document() {
        if (event instanceof StreamStartEvent) {
            event = events.next();
        }
        if (!(event instanceof DocumentStartEvent)) {
            return null;
        }
        event = events.next();
        Node root = node(0);
        if (event instanceof DocumentEndEvent) {
            event = events.next();
        }
        if (event instanceof DocumentStartEvent) {
            throw new Malformed(line(event), "a second document begins here", "one file holds one article or one list");
        }
        return root;
    }

    private Node node(int depth) {
        if (depth > DEEPEST) {
            throw new Malformed(line(event), "lists within lists, deeper than any file here needs", null);
        }
        Event here = event;
        refuse(here);
        event = events.next();
        int line = line(here);
        if (here instanceof ScalarEvent scalar) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            int start = here.getStartMark().getIndex();
            return new Node.Text(
                    scalar.getValue(), plain, line, start, here.getEndMark().getIndex());
        }
        if (here instanceof MappingStartEvent) {
            return new Node.Fields(fields(depth), line);
        }
        List<Node> items = new ArrayList<>();
        while (!(event instanceof SequenceEndEvent)) {
            items.add(node(depth + 1));
        }
        event = events.next();
        return new Node.Items(List.copyOf(items), line);
    }

    private List<Node.Field> fields(int depth) {
        List<Node.Field> fields = new ArrayList<>();
        while (!(event instanceof MappingEndEvent)) {
            int line = line(event);
            if (!(node(depth + 1) instanceof Node.Text key)) {
                throw new Malformed(line, "a field's name is one word, not a list", "brackets need quotation marks");
            }
            fields.add(new Node.Field(key, node(depth + 1)));
        }
        event = events.next();
        return List.copyOf(fields);
    }

    private static void refuse(Event here) {
        if (here instanceof AliasEvent alias) {
            throw new Malformed(
                    line(here),
                    "“*" + alias.getAnchor() + "” refers to another place in the file, which is not used here",
                    "write the value out, or put a text that begins with * in double quotes");
        }
        if (here instanceof NodeEvent node && node.getAnchor() != null) {
            throw new Malformed(
                    line(here),
                    "“&" + node.getAnchor() + "” names a place in the file, which is not used here",
                    "delete it, or put a text that begins with & in double quotes");
        }
        String tag = here instanceof ScalarEvent scalar
                ? scalar.getTag()
                : here instanceof CollectionStartEvent start ? start.getTag() : null;
        if (tag != null) {
            throw new Malformed(line(here), "a YAML tag stands here", "put a text that begins with ! in double quotes");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static Malformed malformed(MarkedYAMLException broken, String text) {
        Mark mark = broken.getProblemMark() != null ? broken.getProblemMark() : broken.getContextMark();
        String problem = firstLine(broken.getProblem());
        return new Malformed(
                mark == null ? 0 : mark.getLine() + 1, "this is not YAML: " + problem, hint(problem, text));
    }

    private static @Nullable String hint(String problem, String text) {
        if (problem.contains("mapping values are not allowed")) {
            return "a text that contains “: ” stands in double quotes, and the fields of an entry begin in one column";
        }
        if (problem.contains("could not find expected ':'")) {
            return "a field is written “name: value”; a longer text is indented deeper than its name";
        }
        if (problem.contains("TAB") || text.contains("\t")) {
            return "indent with spaces, not with tabs";
        }
        if (problem.contains("cannot start any token")) {
            return "a text that begins with such a sign stands in double quotes";
        }
        if (problem.startsWith("expected <block end>")) {
            return "either the line is indented otherwise than its neighbours, or a text that begins with a "
                    + "quotation mark goes on after it; such a text stands in double quotes as a whole";
        }
        if (problem.contains("unexpected end of stream")) {
            return "a quotation mark or a bracket is not closed";
        }
        if (problem.contains("expected ',' or ']'")) {
            return "a list in brackets is not closed, or a text in it needs quotation marks";
        }
        return null;
    }

    private static String firstLine(@Nullable String text) {
        if (text == null) {
            return "it cannot be read";
        }
        int end = text.indexOf('\n');
        String first = (end < 0 ? text : text.substring(0, end)).strip();
        int aside = first.indexOf(". (");
        first = aside < 0 ? first : first.substring(0, aside);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }
}
