package org.hanmi.bank;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.fact.FactId;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one item from a stream of tokens. Unknown fields are passed over: a later version may add some. */
final class ItemReader {

    private String id = "";
    private String kind = "";
    private String stem = "";
    private String interaction = "";
    private List<String> key = List.of();
    private List<List<String>> accepted = List.of();
    private List<Interaction.Match.Pair> pairs = List.of();
    private List<Distractor> distractors = List.of();
    private String rationale = "";
    private List<String> basis = List.of();
    private List<Cited> sources = List.of();
    private List<String> topics = List.of();
    private List<String> people = List.of();
    private List<String> places = List.of();
    private @Nullable String when;
    private int difficulty = 1;

    /** Classes and no lambdas: the first lambda of a start costs as much as reading an item. */
    private static final Element<List<String>> FORMS = new Element<>() {
        @Override
        public List<String> read(JsonParser json) {
            return texts("accepted", json);
        }
    };

    private static final Element<Interaction.Match.Pair> PAIR = new Element<>() {
        @Override
        public Interaction.Match.Pair read(JsonParser json) {
            return pair(json);
        }
    };

    private static final Element<Distractor> DISTRACTOR = new Element<>() {
        @Override
        public Distractor read(JsonParser json) {
            return distractor(json);
        }
    };

    private static final Element<Cited> SOURCE = new Element<>() {
        @Override
        public Cited read(JsonParser json) {
            return source(json);
        }
    };

    private ItemReader() {}

    /**
     * Reads the object whose start the parser stands on.
     *
     * @throws IllegalArgumentException with a sentence, if a required field is missing or of another shape
     */
    static Item read(JsonParser json) {
        ItemReader reader = new ItemReader();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            reader.field(name, json);
        }
        return reader.item();
    }

    private void field(String name, JsonParser json) {
        switch (name) {
            case "id" -> id = text(name, json);
            case "kind" -> kind = text(name, json);
            case "stem" -> stem = text(name, json);
            case "interaction" -> interaction = text(name, json);
            case "key" -> key = texts(name, json);
            case "accepted" -> accepted = list(name, json, FORMS);
            case "pairs" -> pairs = list(name, json, PAIR);
            case "distractors" -> distractors = list(name, json, DISTRACTOR);
            case "rationale" -> rationale = text(name, json);
            case "basis" -> basis = texts(name, json);
            case "sources" -> sources = list(name, json, SOURCE);
            case "topics" -> topics = texts(name, json);
            case "people" -> people = texts(name, json);
            case "places" -> places = texts(name, json);
            case "when" -> when = text(name, json);
            case "difficulty" -> {
                if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                    throw new IllegalArgumentException("“difficulty” is a whole number from 1 to 5");
                }
                difficulty = json.getIntValue();
            }
            default -> json.skipChildren();
        }
    }

    private Item item() {
        if (id.isEmpty() || stem.isEmpty()) {
            throw new IllegalArgumentException("an item needs an “id” and a “stem”");
        }
        return new Item(
                new ItemId(id),
                kind,
                stem,
                interaction(),
                accepted,
                rationale,
                basis(),
                sources,
                topics,
                when,
                difficulty,
                people,
                places);
    }

    private List<FactId> basis() {
        List<FactId> ids = new ArrayList<>(basis.size());
        for (String each : basis) {
            ids.add(FactId.parse(each));
        }
        return ids;
    }

    private Interaction interaction() {
        String needed = interaction.equals("match") ? "pairs" : "key";
        if (needed.equals("key") ? key.isEmpty() : pairs.isEmpty()) {
            throw new IllegalArgumentException("the item “" + id + "” has no “" + needed + "”");
        }
        return switch (interaction) {
            case "choice" -> new Interaction.Choice(key.get(0), distractors);
            case "multiple" -> new Interaction.Multiple(key, distractors);
            case "order" -> new Interaction.Order(key);
            case "match" -> new Interaction.Match(pairs);
            default ->
                throw new IllegalArgumentException("the item “" + id + "” has the interaction “" + interaction
                        + "”; it is choice, multiple, order or match");
        };
    }

    private static Interaction.Match.Pair pair(JsonParser json) {
        object("pairs", json);
        String left = "";
        String right = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "left" -> left = text(name, json);
                case "right" -> right = text(name, json);
                default -> json.skipChildren();
            }
        }
        return new Interaction.Match.Pair(left, right);
    }

    private static Distractor distractor(JsonParser json) {
        object("distractors", json);
        String text = "";
        String feedback = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "text" -> text = text(name, json);
                case "feedback" -> feedback = text(name, json);
                default -> json.skipChildren();
            }
        }
        return new Distractor(text, feedback);
    }

    static Cited source(JsonParser json) {
        object("sources", json);
        String article = "";
        String outlet = "";
        String published = null;
        String paragraph = null;
        String address = "";
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "article" -> article = text(name, json);
                case "outlet" -> outlet = text(name, json);
                case "published" -> published = text(name, json);
                case "paragraph" -> paragraph = text(name, json);
                case "address" -> address = text(name, json);
                default -> json.skipChildren();
            }
        }
        return new Cited(article, outlet, published, paragraph, address);
    }

    /** Reads one element of a list. */
    interface Element<T> {
        T read(JsonParser json);
    }

    static <T> List<T> list(String name, JsonParser json, Element<T> element) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("“" + name + "” is a list");
        }
        List<T> list = new ArrayList<>(4);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
                throw new IllegalArgumentException("“" + name + "” has no end");
            }
            list.add(element.read(json));
        }
        return list;
    }

    private static List<String> texts(String name, JsonParser json) {
        return list(name, json, new Element<>() {
            @Override
            public String read(JsonParser inner) {
                return text(name, inner);
            }
        });
    }

    /** Without this an object that is none would be looked for in what follows the item. */
    static void object(String name, JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("each of “" + name + "” starts with {");
        }
    }

    static String text(String name, JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException("“" + name + "” is text in quotation marks");
        }
        return json.getString();
    }
}
