package org.hanmi.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.answer.Asked;
import org.hanmi.item.Cited;
import org.hanmi.item.Item;

/** What is said of an item beside its question: a name, tags, sources. */
final class Notes {

    private static final int TITLE = 80;

    private Notes() {}

    /**
     * A name for lists that teachers see: the first words of the stem. The id would be exact, but tools show names to
     * students, and an id can give the answer away.
     */
    static String title(Item item) {
        String line = oneLine(item.stem());
        if (line.codePointCount(0, line.length()) <= TITLE) {
            return line;
        }
        int end = line.offsetByCodePoints(0, TITLE - 1);
        int blank = line.lastIndexOf(' ', end);
        return line.substring(0, blank > TITLE / 2 ? blank : end).strip() + "…";
    }

    /** A text without line breaks and tabs. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\n' || c == '\t' || c == ' ';
            if (!blank) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** The id, or if it is longer than a tool takes, its beginning and a hash of it. */
    static String id(Item item, int limit) {
        String id = item.id().text();
        if (id.codePointCount(0, id.length()) <= limit) {
            return id;
        }
        return id.substring(0, id.offsetByCodePoints(0, limit - 13)) + "-" + Hash.hex(12, id);
    }

    /** {@code topic:alliance}, {@code period:2021}, {@code kind:who-met-whom}, {@code difficulty:2}. */
    static List<String> tags(Item item) {
        List<String> tags = new ArrayList<>();
        item.topics().forEach(topic -> tags.add("topic:" + topic));
        String year = year(item);
        if (!year.isEmpty()) {
            tags.add("period:" + year);
        }
        if (!item.kind().isEmpty()) {
            tags.add("kind:" + item.kind());
        }
        tags.add("difficulty:" + item.difficulty());
        return tags;
    }

    /** The year of what is asked about; empty if it is not known. */
    static String year(Item item) {
        String when = item.when();
        boolean known =
                when != null && when.length() >= 4 && when.chars().limit(4).allMatch(Character::isDigit);
        return known ? String.valueOf(when).substring(0, 4) : "";
    }

    /** Each source once: {@code TRT World, 2021-03-18, paragraphs 16, 22}, and where it is. */
    static List<Source> sources(Item item) {
        return sources(item, new PaperEnglish());
    }

    /** The same in the words of a language. */
    static List<Source> sources(Item item, PaperWords words) {
        Map<Source, List<String>> places = new LinkedHashMap<>();
        for (Cited cited : item.sources()) {
            String published = cited.published() == null ? "" : ", " + cited.published();
            List<String> found = places.computeIfAbsent(
                    new Source(cited.outlet() + published, cited.address()), source -> new ArrayList<>());
            if (cited.paragraph() != null && !found.contains(cited.paragraph())) {
                found.add(cited.paragraph());
            }
        }
        List<Source> sources = new ArrayList<>();
        places.forEach(
                (source, found) -> sources.add(new Source(source.line() + within(found, words), source.address())));
        return sources;
    }

    private static String within(List<String> places, PaperWords say) {
        List<String> numbers = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String place : places) {
            // Of a treaty, A4 is its fourth article.
            boolean article = place.charAt(0) == 'A' && place.length() > 1 && Character.isDigit(place.charAt(1));
            (Character.isDigit(place.charAt(0)) ? numbers : words)
                    .add(article ? say.article(place.substring(1)) : place);
        }
        String paragraphs = numbers.isEmpty() ? "" : ", " + say.paragraphs(numbers);
        return words.isEmpty() ? paragraphs : paragraphs + ", " + String.join(", ", words);
    }

    /**
     * Where something was read.
     *
     * @param address empty if it has none
     */
    record Source(String line, String address) {
        /** Both in one line. */
        String whole() {
            return address.isEmpty() ? line : line + ", " + address;
        }

        /** Only what a browser may open is made a link. */
        boolean isLink() {
            return address.startsWith("https://") || address.startsWith("http://");
        }
    }

    /** The rationale and then the sources, one a line. */
    static List<String> explanation(Item item) {
        List<String> lines = new ArrayList<>();
        if (!item.rationale().isEmpty()) {
            lines.add(item.rationale());
        }
        sources(item).forEach(source -> lines.add("Source: " + source.whole()));
        return lines;
    }

    /** What a sequence asked as pairs needs to be told. */
    static final String PLACES = "(1 is the first of the sequence.)";

    /** {@code A} for 0. */
    static String letter(int index) {
        return Character.toString('A' + index);
    }

    /** The right answer in letters: {@code B}, {@code A, C}; of a sequence {@code C, A, B}; of pairs {@code 1 B, 2 A}. */
    static String letters(Entry entry) {
        List<String> letters = new ArrayList<>();
        List<Integer> key = entry.key();
        for (int i = 0; i < key.size(); i++) {
            String letter = letter(key.get(i));
            letters.add(entry.asked() == Asked.MATCH ? (i + 1) + " " + letter : letter);
        }
        return String.join(", ", letters);
    }

    /** The right answer of a match in words: {@code B beside Seoul; A beside Hanoi}. */
    static String matched(Entry entry, PaperWords words) {
        List<String> matched = new ArrayList<>();
        List<Pair> pairs = entry.pairs();
        for (int i = 0; i < pairs.size(); i++) {
            matched.add(words.beside(letter(entry.key().get(i)), pairs.get(i).left()));
        }
        return String.join("; ", matched);
    }
}
