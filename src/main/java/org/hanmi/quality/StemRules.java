package org.hanmi.quality;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hanmi.time.EnglishMonth;

/** One closed question in absolute dates and full names, neither too long nor turned round (rules 4, 11 and 12). */
final class StemRules {

    /** The most words a stem may have. About thirty is the aim; names and offices are long. */
    static final int WORDS = 42;

    private static final Pattern TURNED_ROUND = Pattern.compile(
            "\\b(NOT|EXCEPT)\\b|(?i:\\bexcept\\b|\\ball but\\b|\\bwhich (one )?of (these|the following)\\b.*\\bnot\\b)");

    private static final String DAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";

    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(today|yesterday|tomorrow|tonight|nowadays|recently|at present|(days?|weeks?|months?|years?) ago"
                    + "|(last|next|this) (week|month|year|spring|summer|autumn|fall|winter|" + DAYS + "))\\b");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\bon (" + DAYS + ")\\b");

    private static final Pattern A_DAY = Pattern.compile("\\b\\d{1,2} (" + EnglishMonth.ANY + ")\\b");

    private static final Pattern CURRENT = Pattern.compile("(?i)\\b(current|currently|incumbent)\\b");

    private static final Pattern PRONOUN_FIRST =
            Pattern.compile("^(True or false\\? )?(He|She|They|His|Her|Their|Him|Them)\\b");

    private static final Pattern PRONOUN_ASKED =
            Pattern.compile("\\b(did|was|is|had|has|does|would|were|do) (he|she|they)\\b");

    private static final Pattern ARTICLE_BEFORE_BLANK = Pattern.compile("(?i)\\ban? (_{2,}|…|\\.{3})");

    /** Without one of these words no pattern above finds anything, which is quicker to see than by each of them. */
    private static final Set<String> CUES = Set.of(("not except but"
                    + " today yesterday tomorrow tonight nowadays recently present ago last next this"
                    + " monday tuesday wednesday thursday friday saturday sunday"
                    + " current currently incumbent"
                    + " he she they his her their him them")
            .split(" "));

    /** What stands before a surname alone. */
    private static final Set<String> TITLES = Set.of(("President Secretary Minister Premier Chairman Ambassador General"
                    + " Admiral Commodore Colonel Senator Governor Mr Mrs Ms Dr")
            .split(" "));

    /** What stands before a thing, and not before a person; a ship is told as one. */
    private static final Set<String> ARTICLES = Set.of("the", "The", "ship", "schooner", "steamer", "USS");

    private final Names names;

    StemRules(Names names) {
        this.names = names;
    }

    void judge(Examined examined, Faults faults) {
        length(examined, faults);
        if (hasCue(examined.ownPlain())) {
            turnedRound(examined, faults);
            relativeDate(examined, faults);
            weekday(examined, faults);
            current(examined, faults);
            pronoun(examined, faults);
        }
        blank(examined, faults);
        if (!faults.areGraveOnly()) {
            surnameAlone(examined, faults);
        }
    }

    private static boolean hasCue(String plain) {
        for (String word : Plain.words(plain)) {
            if (CUES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static void length(Examined examined, Faults faults) {
        int words = 1;
        for (int i = examined.item().stem().indexOf(' ');
                i >= 0;
                i = examined.item().stem().indexOf(' ', i + 1)) {
            words++;
        }
        if (words > WORDS) {
            faults.grave(11, "the stem has more than " + WORDS + " words");
        }
    }

    private static void turnedRound(Examined examined, Faults faults) {
        if (TURNED_ROUND.matcher(examined.own()).find()) {
            faults.grave(11, "the stem asks for what is not so; ask for what is");
        }
    }

    private static void relativeDate(Examined examined, Faults faults) {
        var found = RELATIVE.matcher(examined.own());
        if (found.find()) {
            faults.grave(11, "“" + found.group() + "” means another day for every reader; give the date");
        }
    }

    private static void weekday(Examined examined, Faults faults) {
        var found = WEEKDAY.matcher(examined.own());
        if (found.find() && !A_DAY.matcher(examined.own()).find()) {
            faults.grave(11, "“" + found.group() + "” stands without a date");
        }
    }

    private static void current(Examined examined, Faults faults) {
        var found = CURRENT.matcher(examined.own());
        if (found.find()) {
            faults.grave(4, "“" + found.group() + "” will not stay true; give the date");
        }
    }

    private static void pronoun(Examined examined, Faults faults) {
        if (PRONOUN_FIRST.matcher(examined.own()).find()
                || PRONOUN_ASKED.matcher(examined.own()).find()) {
            faults.grave(12, "a pronoun stands for a person in the stem");
        }
    }

    private static void blank(Examined examined, Faults faults) {
        boolean blank = examined.own().indexOf('_') >= 0
                || examined.own().indexOf('…') >= 0
                || examined.own().contains("...");
        if (blank && ARTICLE_BEFORE_BLANK.matcher(examined.own()).find()) {
            faults.grave(12, "a or an before the blank gives the first letter away");
        }
    }

    /**
     * A capital letter tells the name from the word: Price and price, Moon and moon. “The Biden administration” is the
     * name of the administration.
     */
    private void surnameAlone(Examined examined, Faults faults) {
        String[] words = examined.own().split("[^\\p{L}-]+");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (isCapital(word)
                    && isSurname(word)
                    && !examined.own().contains(word + " administration")
                    && !isPartOfName(words, i)
                    && names.standsAlone(Plain.of(word), examined.stem())) {
                faults.doubtful(11, "“" + word + "” stands without a full name");
                return;
            }
        }
    }

    /** Whoever has one name only is called by it. */
    private boolean isSurname(String word) {
        String plain = Plain.of(word);
        return names.ofSurname(plain).stream()
                .anyMatch(person -> !Plain.of(person.name()).equals(plain));
    }

    private static boolean isCapital(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0));
    }

    /**
     * True for a word that is a surname elsewhere: with another name before it or behind it (“Chae-Jin Lee”, “the Carter
     * Center”), with an article (“the King of Korea”, the ship “the General Sherman”), or as a number (“Article XI”).
     */
    private static boolean isPartOfName(String[] words, int at) {
        String word = words[at];
        String before = at > 0 ? words[at - 1] : "";
        String first = at > 1 ? words[at - 2] : "";
        boolean titled = TITLES.contains(before);
        boolean number = word.equals(word.toUpperCase(Locale.ROOT));
        boolean named = at > 1 && isCapital(before) && !titled;
        boolean goesOn = at + 1 < words.length && isCapital(words[at + 1]);
        boolean thing = ARTICLES.contains(before) || before.equals("s") || (titled && ARTICLES.contains(first));
        return number || named || goesOn || thing;
    }
}
