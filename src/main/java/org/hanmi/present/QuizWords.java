package org.hanmi.present;

import java.time.Duration;
import java.util.Locale;

/** What only a quiz has to say. */
public interface QuizWords {

    /** The words for a language: Korean if it is Korean, else English. */
    static QuizWords of(Locale locale) {
        return locale.getLanguage().equals("ko") ? new QuizKorean() : new QuizEnglish();
    }

    /** How much time is left: whole minutes, seconds in the last one. */
    String left(Duration left);

    /** What was answered before. */
    String before(String given);

    /** The head of the last look before handing in. */
    String checkTitle();

    /** How many are answered, in a sentence. */
    String answered(int answered, int of);

    /** The head of what has no answer. */
    String openTitle();

    /** What to do before handing in, in a sentence. */
    String checkNext(boolean open);

    /** The head of the end. */
    String resultTitle(boolean exam);

    /** That the time was up, in a sentence. */
    String timeUp();

    /**
     * How it went, in a sentence.
     *
     * @param percent the share of the points, in which an order or a match that is right in part counts in part
     * @param minutes 0 is less than one
     */
    String result(int right, int of, String percent, int minutes);

    /** The head of the topics. */
    String topicsTitle();

    /** So many of so many. */
    String of(int right, int all);

    /** What to do about what was missed, in a sentence. */
    String missed(int missed);

    /** Which of the missed ones this is, and which question it was. */
    String missedProgress(int number, int of, int question);

    /** That there was no answer. */
    String unanswered();

    /** What became of the answers, in a sentence. */
    String logged(boolean counts);

    /** How to have the same quiz again, in a sentence. */
    String again(String seed);

    /** That questions are being drawn. */
    String drawing();

    /** That no question passes the filters. */
    String nothing();

    /** How an exam goes, for who reads line by line; in a sentence or two. */
    String howTo(boolean exam);
}
