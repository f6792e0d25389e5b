package org.hanmi.present;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What only statistics have to say. */
interface StatsWords {

    /** The words for a language: Korean if it is Korean, else English. */
    static StatsWords of(Locale locale) {
        return locale.getLanguage().equals("ko") ? new StatsKorean() : new StatsEnglish();
    }

    /** A word, a head or a sentence. */
    String say(StatsTerm term);

    /** A day as short as can be: {@code 22 Nov}. */
    String day(LocalDate day);

    /** A month: {@code Nov 2026}. */
    String month(LocalDate day);

    /** The twelve months, as short as can be. */
    List<String> months();

    /** The seven days from Monday on, as short as can be. */
    List<String> weekdays();

    /** Answers, and how many were right. */
    String answers(int answers, int right, String percent);

    /** A number of minutes, or {@code <1}. */
    String minutes(String number);

    /** Days in a row, and the most ever. */
    String streak(int now, int longest);

    /** A stretch of days of stability; 0 to infinity. */
    String stability(double from, double to);

    /** So many of so many. */
    String of(String some, int all);

    /** So many of what was learned. */
    String ofLearned(String some, int all);

    /** Instead of what can be told only when a night has passed. */
    String fromTomorrow();

    /** How many of the facts learned are mature. */
    String mature(int mature);

    /** When the log begins. */
    String since(String answers, String day);

    /** A month of the calendar. */
    String studied(int answers, int days);

    /** How many more rows there are than are shown. */
    String more(int more);

    /** How good the predictions are. */
    String loss(String logLoss, String rmse);

    /** A share and of how many. */
    String share(String percent, int tested);

    /** What a simulation assumes. */
    String assumed(int facts, int known, int perDay, int days, String firstRight, String seconds);
}
