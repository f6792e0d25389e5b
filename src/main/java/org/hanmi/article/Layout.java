package org.hanmi.article;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one sort of entry, in the order of the data dictionary.
 *
 * @param noun what the entry is called in a message, with its article
 * @param fields the names of its fields
 */
record Layout(String noun, List<String> fields) {

    static final Layout PERSON = of("a person", "id", "name", "surname", "country", "hangul", "hanja", "also", "actor");
    static final Layout ORGANIZATION =
            of("an organization", "id", "name", "kind", "acronym", "country", "hangul", "also");
    static final Layout PLACE = of("a place", "id", "name", "kind", "in", "adjective", "hangul", "also");
    static final Layout POSTS = of("the list of posts", "sources", "posts");
    static final Layout SOURCE = of("a source", "id", "outlet", "title", "published", "address", "tier");
    static final Layout POST = of(
            "a post",
            "id",
            "label",
            "country",
            "organization",
            "family",
            "rank",
            "holders-at-once",
            "worth",
            "also",
            "holders");
    static final Layout HOLDER = of("a tenure", "id", "person", "when", "source", "worth", "note");
    static final Layout TOPICS = of("the list of topics", "eras", "topics");
    static final Layout ERA = of("an era", "id", "name", "hangul", "span");
    static final Layout TOPIC = of("a topic", "id", "name", "hangul", "introduction", "korean", "path");
    static final Layout ARTICLE = of(
            "an article",
            "id",
            "title",
            "outlet",
            "published",
            "address",
            "tier",
            "topics",
            "summary",
            "notes",
            "facts");
    static final Layout FIRST = of("a distinction", "of", "ordinal", "since");
    static final Layout ASK =
            of("a question", "id", "kind", "stem", "key", "accepted", "wrong", "rationale", "difficulty");
    static final Layout WRONG = of("a wrong option", "text", "why");

    /** Every kind of fact, with the fields that only it has. */
    private static final Map<String, List<String>> KINDS = Map.of(
            "tenure", List.of("person", "post"),
            "meeting", List.of("who", "others", "format", "place", "occasion", "everyone"),
            "visit", List.of("who", "place", "trip", "leg"),
            "agreement", List.of("name", "stage", "parties", "who", "place"),
            "remark", List.of("by", "unnamed", "quote", "of", "gist", "place", "occasion", "shared"),
            "event", List.of("name", "type", "by", "place"),
            "quantity", List.of("of", "question", "value", "unit", "qualifier"),
            "definition", List.of("term", "form", "expansion", "meaning", "person"),
            "membership", List.of("group", "members", "complete"));

    private static final List<String> EVERY_FACT = List.of(
            "status",
            "reported-by",
            "when",
            "wording",
            "at",
            "says",
            "worth",
            "first",
            "same-as",
            "confirms",
            "topics",
            "ask",
            "note");

    /** Texts of several sentences, folded however short they are. */
    private static final Set<String> PROSE = Set.of("summary", "introduction", "korean");

    private static Layout of(String noun, String... fields) {
        return new Layout(noun, List.of(fields));
    }

    /** The kinds of fact, as an article writes them. */
    static Set<String> kinds() {
        return KINDS.keySet();
    }

    private static final Map<String, Layout> FACTS = KINDS.keySet().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), kind -> layoutOf(withArticle(kind), kind)));

    /** Where the fields of a kind begin, behind {@code id} and {@code kind}. */
    private static final int OWN = 2;

    private static final Layout ANY_FACT = layoutOf("a fact", KINDS.keySet().toArray(new String[0]));

    /** The fields of a fact of this kind; if there is no such kind, those that any fact may have. */
    static Layout fact(@Nullable String kind) {
        return kind == null ? ANY_FACT : FACTS.getOrDefault(kind, ANY_FACT);
    }

    private static Layout layoutOf(String noun, String... kinds) {
        Stream<String> own =
                Arrays.stream(kinds).sorted().flatMap(kind -> KINDS.getOrDefault(kind, List.of()).stream());
        Stream<String> all = Stream.of(Stream.of("id", "kind"), own, EVERY_FACT.stream())
                .flatMap(Function.identity())
                .distinct();
        return new Layout(noun, all.toList());
    }

    private static String withArticle(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }

    /** The layout of what stands under a field, where that has fields of its own. */
    @Nullable
    Layout under(String field, Node.Fields value) {
        return switch (field) {
            case "sources" -> SOURCE;
            case "posts" -> POST;
            case "holders" -> HOLDER;
            case "eras" -> ERA;
            case "topics" -> TOPIC;
            case "facts" -> fact(Cursor.raw(value, "kind"));
            case "first" -> FIRST;
            case "ask" -> ASK;
            case "wrong" -> WRONG;
            default -> null;
        };
    }

    /** Where a field stands; unknown ones come last. */
    int rank(String field) {
        int index = fields.indexOf(field);
        if (equals(ANY_FACT) && index > OWN && !EVERY_FACT.contains(field)) {
            // Nobody knows the order of the fields of a kind that does not exist: they stay as they stand.
            return OWN;
        }
        return index < 0 ? fields.size() : index;
    }

    static boolean isProse(String field) {
        return PROSE.contains(field);
    }

    /** Sentences stand one on each line, however short they are. */
    static boolean isOneOnEachLine(String field) {
        return field.equals("notes");
    }
}
