package org.hanmi.set;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a set from its file. Unknown fields are passed over, so that later versions may add some. */
public final class SetReader {

    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;
    private final JsonParser json;
    private String title = "";
    private String seed = "";
    private String bank = "";
    private boolean approved;
    private boolean named;
    private List<String> excluded = List.of();
    private List<Row> rows = List.of();
    private List<String> shortfalls = List.of();
    private List<SetItem> items = List.of();
    private List<SetForm> forms = List.of();

    private SetReader(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * Reads a set.
     *
     * @param bytes what is in the file, UTF-8
     * @param problems takes what is wrong with it, with the line
     * @return null if it is no set
     */
    public static @Nullable QuestionSet read(Path file, byte[] bytes, List<Problem> problems) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            SetReader reader = new SetReader(file, json);
            try {
                return reader.set();
            } catch (IllegalArgumentException wrong) {
                int line = json.currentTokenLocation() == null
                        ? 0
                        : Math.max(0, json.currentTokenLocation().getLineNr());
                problems.add(Problem.error(file, line, String.valueOf(wrong.getMessage()), "make it with hanmi set"));
            }
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNr());
            problems.add(Problem.error(file, line, "this is not JSON", "make it with hanmi set"));
        }
        return null;
    }

    private QuestionSet set() {
        expect(json.nextToken() == JsonToken.START_OBJECT, "a set starts with {");
        while (next()) {
            String name = json.currentName();
            json.nextToken();
            field(name);
        }
        expect(named, "the file does not name its format, “" + QuestionSet.FORMAT + "”");
        expect(!forms.isEmpty(), "the set has no forms");
        forms.forEach(this::check);
        return new QuestionSet(title, seed, bank, approved, excluded, rows, shortfalls, items, forms);
    }

    private void field(String name) {
        switch (name) {
            case "format" -> {
                expect(
                        text(name).equals(QuestionSet.FORMAT),
                        "the format is “" + text(name) + "”; this program reads “" + QuestionSet.FORMAT + "”");
                named = true;
            }
            case "title" -> title = text(name);
            case "seed" -> seed = text(name);
            case "bank" -> bank = text(name);
            case "approved" -> approved = json.currentToken() == JsonToken.VALUE_TRUE;
            case "excluded" -> excluded = list(name, () -> text(name));
            case "rows" -> rows = list(name, this::row);
            case "short" -> shortfalls = list(name, () -> text(name));
            case "items" -> items = list(name, this::item);
            case "forms" -> forms = list(name, this::form);
            default -> json.skipChildren();
        }
    }

    private Row row() {
        String of = "";
        int count = 0;
        open("each of “rows”");
        while (next()) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "of" -> of = text(name);
                case "count" -> count = number(name);
                default -> json.skipChildren();
            }
        }
        List<Problem> problems = new ArrayList<>();
        String conditions = of.equals("any") ? "" : of + ",";
        Row row = RowText.parse(file, 0, conditions + "count=" + count, false, null, problems);
        expect(problems.isEmpty(), "the row “" + of + "” cannot be read");
        return row;
    }

    private SetItem item() {
        String id = "";
        String hash = "";
        int row = 0;
        boolean typed = false;
        open("each of “items”");
        while (next()) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "id" -> id = text(name);
                case "hash" -> hash = text(name);
                case "row" -> row = number(name);
                case "asked" -> typed = text(name).equals("typed");
                default -> json.skipChildren();
            }
        }
        expect(!id.isEmpty() && !hash.isEmpty(), "an item of a set has an “id” and a “hash”");
        return new SetItem(id, hash, row, typed);
    }

    private SetForm form() {
        String called = "";
        List<SetForm.Placed> placed = List.of();
        open("each of “forms”");
        while (next()) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "name" -> called = text(name);
                case "items" -> placed = list(name, this::placed);
                default -> json.skipChildren();
            }
        }
        return new SetForm(called, placed);
    }

    private SetForm.Placed placed() {
        int item = -1;
        List<Integer> options = List.of();
        String key = "";
        open("each item of a form");
        while (next()) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "item" -> item = number(name);
                case "options" -> options = list(name, () -> number(name));
                case "key" -> key = text(name);
                default -> json.skipChildren();
            }
        }
        return new SetForm.Placed(item, options, key);
    }

    /** A form has a name of its own, every item once, and every option of it once. */
    private void check(SetForm form) {
        expect(Blueprint.FORMS.contains(form.name()), "a form is named A to F, not “" + form.name() + "”");
        expect(
                forms.stream().filter(other -> other.name().equals(form.name())).count() == 1,
                "there are two forms " + form.name());
        Set<Integer> seen = new HashSet<>();
        for (SetForm.Placed placed : form.items()) {
            expect(
                    placed.item() >= 0 && placed.item() < items.size() && seen.add(placed.item()),
                    "form " + form.name() + " names an item twice, or one that is not there: " + placed.item());
            expect(
                    placed.options().stream().distinct().count()
                                    == placed.options().size()
                            && placed.options().stream()
                                    .allMatch(
                                            option -> option < placed.options().size()),
                    "form " + form.name() + " does not have every option of item " + placed.item() + " once");
        }
        expect(seen.size() == items.size(), "form " + form.name() + " does not have every item");
    }

    /** Goes on to the next field of an object that must begin here. */
    private boolean next() {
        JsonToken token = json.nextToken();
        expect(token != null, "the file ends too early");
        return token != JsonToken.END_OBJECT;
    }

    private void open(String what) {
        expect(json.currentToken() == JsonToken.START_OBJECT, what + " starts with {");
    }

    /** Reads one element of a list. */
    private interface Element<T> {
        T read();
    }

    private <T> List<T> list(String name, Element<T> element) {
        expect(json.currentToken() == JsonToken.START_ARRAY, "“" + name + "” is a list");
        List<T> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(json.currentToken() != null, "“" + name + "” has no end");
            list.add(element.read());
        }
        return list;
    }

    private String text(String name) {
        expect(json.currentToken() == JsonToken.VALUE_STRING, "“" + name + "” is text in quotation marks");
        return json.getString();
    }

    private int number(String name) {
        expect(
                json.currentToken() == JsonToken.VALUE_NUMBER_INT
                        && json.getString().length() < 9,
                "“" + name + "” is a whole number");
        int number = json.getIntValue();
        expect(number >= 0, "“" + name + "” is not below zero");
        return number;
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
