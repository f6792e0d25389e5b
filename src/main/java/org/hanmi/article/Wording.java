package org.hanmi.article;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hanmi.time.PartialDate.Precision;

/**
 * What a source's own words for a date can mean at most.
 *
 * @param text as the source writes it; months and weekdays have capitals, so that "may" and "march" are told apart
 */
record Wording(String text) {

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March"
            + "|April|June|July|August|September|October|November|December)\\b\\.?";
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(s?)(?=\\W|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern A_DAY =
            Pattern.compile(MONTH + "\\s+\\d{1,2}(?!\\d)|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH
                    + "|\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}(?:st|nd|rd|th)\\b|\\d{1,2}/\\d{1,2}|\\d{1,2}일");
    private static final Pattern RELATED_DAY = Pattern.compile(
            "\\b(?:today|yesterday|tomorrow|tonight|weekend|days?|eve|overnight|morning|afternoon|evening|night|"
                    + "hours?|dateline|photo)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern A_WEEK =
            Pattern.compile("\\b(?:last|next|this|coming|past|recent) (?:weeks?|months?)\\b|\\brecently\\b");
    private static final Pattern PART = Pattern.compile("\\b(?:mid-?|early|late|beginning|end|middle|start)\\b");
    private static final Pattern A_MONTH = Pattern.compile("(?:\\b|(?<=mid-))" + MONTH);
    private static final Pattern A_YEAR =
            Pattern.compile("\\b(?:1[89]|20)\\d{2}\\b|\\b(?:last|this|next|past|coming|recent) years?\\b");
    private static final Pattern RECKONED = Pattern.compile(
            "\\b(?:before|after|ahead|following|eve|later|earlier|days|prior|since|until|by|than|local|time)\\b");

    /** The finest precision that the words allow. */
    Precision finest() {
        if (namesAWeekday()
                || A_DAY.matcher(text).find()
                || RELATED_DAY.matcher(text).find()) {
            return Precision.DAY;
        }
        boolean month = A_MONTH.matcher(text).find();
        if (month || A_WEEK.matcher(text).find()) {
            return Precision.MONTH;
        }
        if (A_YEAR.matcher(text).find()) {
            return Precision.YEAR;
        }
        return PART.matcher(text).find() ? Precision.MONTH : Precision.DAY;
    }

    /** "A Sunday in February" is not a day. */
    private boolean namesAWeekday() {
        Matcher weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            String before = text.substring(0, weekday.start()).toLowerCase(Locale.ROOT);
            if (!before.endsWith("a ") && !before.endsWith("one ") && !before.endsWith("some ")) {
                return true;
            }
        }
        return false;
    }

    /** The weekdays it names, in order; none if the date is reckoned from them rather than on them. */
    List<DayOfWeek> weekdays() {
        List<DayOfWeek> days = new ArrayList<>();
        if (RECKONED.matcher(text.toLowerCase(Locale.ROOT)).find() || !namesAWeekday()) {
            return days;
        }
        Matcher weekday = WEEKDAY.matcher(text);
        while (weekday.find()) {
            days.add(DayOfWeek.valueOf((weekday.group(1) + "day").toUpperCase(Locale.ROOT)));
        }
        return days;
    }

    static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
