package org.hanmi.article;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanmi.time.EnglishMonth;
import org.jspecify.annotations.Nullable;

/** A sentence of ours, looked at closely. */
record Sentence(String text) {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "st", "no", "gen", "lt", "col", "adm", "sen", "rep", "gov", "sgt", "jr", "sr",
            "vs", "prof", "rev", "capt", "maj", "hon", "etc", "inc", "co");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\\p{L})");
    private static final Pattern RELATIVE = Pattern.compile(
            "\\b(?:[Yy]esterday|[Tt]omorrow|[Tt]onight|today|Today(?=[ ,]\\p{Ll})|[Cc]urrently|[Rr]ecently|now|Now(?=[ ,]\\p{Ll}))\\b"
                    + "|\\b(?:[Ll]ast|[Nn]ext|[Tt]his) (?:week|month|year|weekend|quarter|decade|century|spring|summer|"
                    + "autumn|fall|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\\b(?! of\\b)"
                    + "|\\b(?:days?|weeks?|months?|years?|decades?) ago\\b");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d,.])(1[89]\\d\\d|20\\d\\d)(?![\\d,]\\d|\\d)");
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)(\\d{1,2}) (" + EnglishMonth.ANY + ") (1[89]\\d\\d|20\\d\\d)(?!\\d)");

    /** True if it ends in a full stop, which may stand before a closing quotation mark or bracket. */
    boolean ends() {
        return text.replaceAll("[”’\"')\\]]+$", "").endsWith(".");
    }

    /** True if another sentence seems to begin within. */
    boolean goesOn() {
        for (int i = 1; i < text.length() - 2; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?') {
                int next = i + 1;
                while (next < text.length() && "”’\"')".indexOf(text.charAt(next)) >= 0) {
                    next++;
                }
                if (next + 1 < text.length()
                        && text.charAt(next) == ' '
                        && startsASentence(text.charAt(next + 1))
                        && !(c == '.' && isAbbreviation(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsASentence(char c) {
        return Character.isUpperCase(c) || "“\"‘".indexOf(c) >= 0;
    }

    /** An initial, a number, U.S., Mr. and the like: the dot ends a word, not a sentence. */
    private boolean isAbbreviation(int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
        return (word.length() <= 1 && !word.matches("\\d")) || word.contains(".") || ABBREVIATIONS.contains(word);
    }

    /** The text without what stands in quotation marks. */
    String ourWords() {
        return QUOTED.matcher(text).replaceAll("“”");
    }

    /** The first word whose meaning hangs on the day it is read; null if there is none. */
    @Nullable
    String relativeWord() {
        Matcher matcher = RELATIVE.matcher(ourWords());
        return matcher.find() ? matcher.group() : null;
    }

    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            years.add(Integer.valueOf(matcher.group(1)));
        }
        return years;
    }

    /** The days it gives in full: {@code 18 March 2021}. */
    List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        Matcher matcher = DAY.matcher(text);
        while (matcher.find()) {
            YearMonth month =
                    YearMonth.of(Integer.parseInt(matcher.group(3)), EnglishMonth.NAMES.indexOf(matcher.group(2)) + 1);
            int day = Integer.parseInt(matcher.group(1));
            if (month.isValidDay(day)) {
                days.add(month.atDay(day));
            }
        }
        return days;
    }

    /** What stands in quotation marks and has more words than this. */
    @Nullable
    String quotationOver(int words) {
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            if (words(matcher.group()) > words) {
                return matcher.group();
            }
        }
        return null;
    }

    /** How many words there are: runs between spaces that hold a letter or a digit. */
    static int words(String text) {
        int words = 0;
        for (String run : text.split("[\\s—–]+", -1)) {
            if (run.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }
}
