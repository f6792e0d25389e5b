package org.hanmi.export;

import java.util.List;
import org.hanmi.json.JsonText;

/**
 * What Anki keeps as JSON in its one row about the collection: our two note types, the deck, and its own defaults. A
 * change of the fields of a note type needs a new id for it, since Anki would not merge the two.
 */
final class AnkiModels {

    /** The note type of questions with options. */
    static final long OFFERED = 1_577_836_800_101L;
    /** The note type of questions whose answer is typed. */
    static final long TYPED = 1_577_836_800_102L;

    private static final String STYLE = """
            .card { font-family: "Noto Sans", Arial, "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
              font-size: 20px; text-align: left; max-width: 40em; margin: 0 auto; }
            .stem { font-weight: bold; }
            .key { color: #060; }
            .nightMode .key { color: #9d9; }
            .reasons, .source, .also { font-size: 16px; }
            """;

    private final long deck;
    private final String name;
    private final long changed;

    AnkiModels(long deck, String name, long changed) {
        this.deck = deck;
        this.name = name;
        this.changed = changed;
    }

    String models() {
        String end = "{{Rationale}}<div class=\"source\">{{Source}}</div>";
        return "{"
                + model(
                        OFFERED,
                        "Hanmi: options",
                        List.of("Id", "Question", "Options", "Answer", "Reasons", "Rationale", "Source"),
                        "<div class=\"stem\" dir=\"auto\">{{Question}}</div>{{Options}}",
                        "{{FrontSide}}<hr id=answer>{{Answer}}{{Reasons}}" + end)
                + ","
                + model(
                        TYPED,
                        "Hanmi: typed",
                        List.of("Id", "Question", "Answer", "Also", "Rationale", "Source"),
                        "<div class=\"stem\" dir=\"auto\">{{Question}}</div>{{type:Answer}}",
                        "<div class=\"stem\" dir=\"auto\">{{Question}}</div><hr id=answer>{{type:Answer}}"
                                + "{{#Also}}<div class=\"also\">Also: {{Also}}</div>{{/Also}}" + end)
                + "}";
    }

    private String model(long id, String title, List<String> fields, String front, String back) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            list.append(i == 0 ? "" : ",")
                    .append("{\"name\":")
                    .append(text(fields.get(i)))
                    .append(",\"ord\":")
                    .append(i)
                    .append(",\"sticky\":false,\"rtl\":false,\"font\":\"Arial\",\"size\":20,\"media\":[]}");
        }
        return text(Long.toString(id)) + ":{\"id\":" + id + ",\"name\":" + text(title) + ",\"type\":0,\"mod\":"
                + changed
                + ",\"usn\":-1,\"sortf\":1,\"did\":" + deck + ",\"tmpls\":[{\"name\":\"Card 1\",\"ord\":0,\"qfmt\":"
                + text(front) + ",\"afmt\":" + text(back)
                + ",\"did\":null,\"bqfmt\":\"\",\"bafmt\":\"\"}],\"flds\":[" + list + "],\"css\":" + text(STYLE)
                + ",\"latexPre\":\"\\\\documentclass{article}\\n\\\\begin{document}\\n\""
                + ",\"latexPost\":\"\\\\end{document}\",\"req\":[[0,\"any\",[1]]],\"tags\":[],\"vers\":[]}";
    }

    String decks() {
        return "{\"1\":" + deck(1, "Default") + "," + text(Long.toString(deck)) + ":" + deck(deck, name) + "}";
    }

    private String deck(long id, String title) {
        return "{\"id\":" + id + ",\"name\":" + text(title) + ",\"mod\":" + changed
                + ",\"usn\":-1,\"desc\":\"\",\"dyn\":0,\"conf\":1,\"collapsed\":false,\"browserCollapsed\":false"
                + ",\"extendNew\":10,\"extendRev\":50,\"newToday\":[0,0],\"revToday\":[0,0],\"lrnToday\":[0,0]"
                + ",\"timeToday\":[0,0]}";
    }

    String configuration() {
        return "{\"activeDecks\":[1],\"curDeck\":1,\"newSpread\":0,\"collapseTime\":1200,\"timeLim\":0,\"estTimes\":true"
                + ",\"dueCounts\":true,\"curModel\":" + OFFERED + ",\"nextPos\":1,\"sortType\":\"noteFld\""
                + ",\"sortBackwards\":false,\"addToCur\":true,\"dayLearnFirst\":false}";
    }

    String options() {
        return "{\"1\":{\"id\":1,\"name\":\"Default\",\"mod\":0,\"usn\":0,\"maxTaken\":60,\"autoplay\":true,\"timer\":0"
                + ",\"replayq\":true,\"dyn\":false"
                + ",\"new\":{\"delays\":[1,10],\"ints\":[1,4,7],\"initialFactor\":2500,\"order\":1,\"perDay\":20"
                + ",\"bury\":true,\"separate\":true}"
                + ",\"rev\":{\"perDay\":200,\"ease4\":1.3,\"fuzz\":0.05,\"minSpace\":1,\"ivlFct\":1,\"maxIvl\":36500"
                + ",\"bury\":true,\"hardFactor\":1.2}"
                + ",\"lapse\":{\"delays\":[10],\"mult\":0,\"minInt\":1,\"leechFails\":8,\"leechAction\":0}}}";
    }

    private static String text(String text) {
        return JsonText.quote(new StringBuilder(), text).toString();
    }
}
