package org.hanmi.present;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Verdict;
import org.hanmi.session.Notice;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** The words of one language. A new language is a new implementation; the compiler lists what it must say. */
public interface Words {

    /** The words for a language: Korean if it is Korean, else English. */
    static Words of(Locale locale) {
        return locale.getLanguage().equals("ko") ? Korean.WORDS : English.WORDS;
    }

    /** What keys are called, and what they do. */
    KeyWords keys();

    // Dates and numbers

    /** A date as people write it, as far as it is known: {@code 17 March 2021}, {@code March 2021}. */
    String date(When when);

    /** Today on the first screen: {@code Saturday 21 November}. */
    String today(LocalDate day);

    /** A day of the week: {@code Saturday}. */
    String weekday(LocalDate day);

    /** How far off: {@code tomorrow}, {@code in about 8 days}. 0 is today. */
    String inDays(long days);

    /** A share: {@code 81 %}. */
    String percent(double share);

    // Home

    /** How many days in a row; empty for none. */
    String streak(int days);

    /** The head of today's line. */
    String todayTitle();

    /** What waits today, in a sentence without a full stop. */
    String waiting(int due, int fresh, int minutes);

    /** The heads of the three columns about topics. */
    List<String> topicsTitle();

    /** The topics about which hardly anything is asked, in a line. */
    String few(List<String> names);

    /** The head of the reviews of the last weeks. */
    String weeksTitle();

    /** The head of the days ahead. */
    String daysTitle();

    /** What to do next, when something waits. */
    String adviseStudy();

    /** What to do next, when nothing waits. */
    String adviseRest(int nextDueInDays);

    /** What to do when there are no questions at all. */
    String adviseBank();

    // A question

    /** How far the sitting is. */
    String progress(int number, int of);

    /** How to answer. */
    String prompt(Asked asked, int options);

    /** What is said while an answer is typed. */
    FormatWords formats();

    /** What a hint gave away of a typed answer. */
    String startsWith(String letters);

    /** What was just done, or why nothing was. */
    String notice(Notice notice, @Nullable Question question);

    // After the answer

    /** What the answer comes to, in a word or two. */
    String verdict(Verdict verdict, boolean known);

    /** What was tolerated, in a sentence. */
    String difference(Judgement judgement);

    /** When a fact comes back, in a sentence. */
    String next(boolean againToday, int days);

    /** Advice about a fact that was missed many times. */
    String leech(int lapses);

    /** Where a source has it: {@code 16} is a paragraph, other words stand as they are. */
    String paragraph(String paragraph);

    // The end

    /** The head of the last screen. */
    String summaryTitle();

    /** How it went, in a sentence; 0 minutes are less than one. */
    String result(int answered, int right, int minutes);

    /** The head of what is newly known. */
    String learnedTitle();

    /** The head of what was missed. */
    String missedTitle();

    /** What waits tomorrow, in a sentence. */
    String tomorrow(int due);

    // What the calendar brings

    /** What of all that waits is for today, in a sentence without a full stop. */
    String share(int today, int waiting, int minutes);

    /** That more waits than is for today, and when that will be caught up with, in a sentence or two. */
    String behind(int waiting, int today, int days);

    /** That an answer was practice, in a sentence. */
    String practised(boolean againToday);

    /** When a fact comes back after practice, in a few words: as it would have. */
    String asBefore();

    // Line mode

    /** The head of a question read line by line. */
    String questionTitle(String progress, String title);

    /** What the learner gave for a line of an order, its place there, or for a line of a match, its other side. */
    String yours(String given);

    /** Introduces what the learner answered. */
    String youAnswered(String given);

    /** Introduces the right answer. */
    String rightAnswer(String answer);

    /** Introduces the sources. */
    String source(String text);

    /** Says that nothing is due. */
    String nothingToAsk();

    /** Says that a command is not known. */
    String noSuchCommand(String text);

    /** What can be done after an answer, for who reads line by line. */
    String enterGoesOn();

    /** That many lines in a row answered nothing, and no more are read. */
    String noAnswers();

    /** How to go on, for who has read the first screen where nothing can be typed. */
    String howToGoOn();

    /** How to see the keys, and that a colon begins a command. */
    String howTo();
}
