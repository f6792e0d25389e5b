package org.hanmi.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanmi.fact.Ask;

/** Rules about questions that a curator wrote. After Haladyna, Downing and Rodriguez (2002). */
final class AskRules {

    private static final int LONG_STEM = 40;

    /** Below this many letters nobody can tell a key by its length. */
    private static final int SHORT_KEY = 20;

    private static final double TOO_LONG = 1.5;
    private static final int SHORTEST_CLUE = 5;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NEGATION = Pattern.compile("\\b(NOT|EXCEPT|NEVER|LEAST)\\b");

    /** Words that give nothing away, because most stems and options have some of them. */
    private static final Set<String> NO_CLUE = Set.of(
            "about",
            "after",
            "again",
            "against",
            "american",
            "before",
            "being",
            "between",
            "china",
            "chinese",
            "could",
            "countries",
            "country",
            "during",
            "first",
            "foreign",
            "japan",
            "japanese",
            "korea",
            "korean",
            "koreas",
            "minister",
            "north",
            "other",
            "others",
            "place",
            "president",
            "secretary",
            "should",
            "south",
            "state",
            "states",
            "their",
            "there",
            "these",
            "those",
            "three",
            "under",
            "united",
            "until",
            "washington",
            "seoul",
            "pyongyang",
            "tokyo",
            "beijing",
            "where",
            "which",
            "while",
            "whose",
            "within",
            "without",
            "would");

    private final Catalog catalog;

    AskRules(Catalog catalog) {
        this.catalog = catalog;
    }

    void judge() {
        for (Entry<Ask> entry : catalog.asks()) {
            Ask ask = entry.value();
            Cursor at = entry.at();
            theStemIsOneClosedQuestion(at, ask.stem());
            if (!at.has("key") || !at.has("wrong")) {
                continue;
            }
            thereAreEnoughWrongOptions(at, ask);
            noOptionStandsTwice(at, ask);
            theKeyIsNotTheLongest(at, ask);
            noWordOfTheKeyStandsInTheStem(at, ask);
            everyWrongOptionHasAReason(at, ask);
            onlyOneKeyIsTyped(at, ask);
        }
    }

    private static void theStemIsOneClosedQuestion(Cursor at, String stem) {
        if (stem.isEmpty()) {
            return;
        }
        if (!stem.endsWith("?")) {
            at.error("stem", "the stem does not end in a question mark", "ask one closed question");
        }
        Matcher negation = NEGATION.matcher(stem);
        if (negation.find()) {
            at.error("stem", "the stem asks with " + negation.group(), "ask for what is so, not for what is not so");
        }
        if (Sentence.words(stem) > LONG_STEM) {
            at.warning("stem", "the stem has " + Sentence.words(stem) + " words", "forty are plenty");
        }
        SentenceRules.itIsUnderstoodOnAnyDay(at, "stem", new Sentence(stem));
        SentenceRules.quotationsAreShort(at, "stem", stem);
    }

    private static void thereAreEnoughWrongOptions(Cursor at, Ask ask) {
        int needed = ask.kind().equals("true-false") ? 1 : 2;
        if (ask.wrong().size() < needed) {
            at.error(
                    "wrong",
                    "a question needs two wrong options at least, and this has "
                            + ask.wrong().size(),
                    null);
        }
    }

    private static void noOptionStandsTwice(Cursor at, Ask ask) {
        Set<String> seen = new HashSet<>();
        for (String key : ask.key()) {
            if (!key.isEmpty() && !seen.add(NameRules.bare(key))) {
                at.error("key", "“" + key + "” stands twice", null);
            }
        }
        for (int i = 0; i < ask.wrong().size(); i++) {
            String text = ask.wrong().get(i).text();
            if (!text.isEmpty() && !seen.add(NameRules.bare(text))) {
                at.error(at.line("wrong", i), "the option “" + text + "” stands twice", null);
            }
        }
    }

    private static void theKeyIsNotTheLongest(Cursor at, Ask ask) {
        int longest = 0;
        for (Ask.Wrong wrong : ask.wrong()) {
            longest = Math.max(longest, wrong.text().length());
        }
        for (String key : ask.key()) {
            if (key.length() > SHORT_KEY && key.length() > TOO_LONG * longest) {
                at.error(
                        "key",
                        "the key has " + key.length() + " letters and the longest wrong option " + longest,
                        "who sees the longest option has guessed it; shorten the key, or make a wrong option as full");
                return;
            }
        }
    }

    private static void noWordOfTheKeyStandsInTheStem(Cursor at, Ask ask) {
        Set<String> stem = new HashSet<>(clues(ask.stem()));
        Set<String> wrong = new HashSet<>();
        ask.wrong().forEach(option -> wrong.addAll(clues(option.text())));
        for (String key : ask.key()) {
            for (String word : clues(key)) {
                if (stem.contains(word) && !wrong.contains(word)) {
                    at.error(
                            "key",
                            "“" + word + "” stands in the key and in the stem, and in no wrong option",
                            "say one of them in another way, or use the word in a wrong option too");
                    return;
                }
            }
        }
    }

    private static List<String> clues(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            String word = matcher.group();
            if (word.length() >= SHORTEST_CLUE && !NO_CLUE.contains(word)) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    private static void everyWrongOptionHasAReason(Cursor at, Ask ask) {
        for (int i = 0; i < ask.wrong().size(); i++) {
            String why = ask.wrong().get(i).why();
            if (!why.isEmpty() && !new Sentence(why).ends()) {
                at.error(at.line("wrong", i), "the reason “" + why + "” does not end in a full stop", null);
            }
            SentenceRules.quotationsAreShort(at, "wrong", why);
        }
    }

    private static void onlyOneKeyIsTyped(Cursor at, Ask ask) {
        if (!ask.accepted().isEmpty() && ask.key().size() > 1) {
            at.error("accepted", "“accepted” needs a single key", "a question with several keys is never typed");
        }
    }
}
