package org.hanmi.present;

import java.time.LocalDate;
import java.util.Locale;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;

/** What is said where settings are chosen. */
public interface SettingsWords {

    /** The words for a language: Korean if it is Korean, else English. */
    static SettingsWords of(Locale locale) {
        return locale.getLanguage().equals("ko") ? new SettingsKorean() : new SettingsEnglish();
    }

    /** The head. */
    String title();

    /** That all is saved at once. */
    String lead();

    /** Beside a value that nobody chose. */
    String usual();

    /** A setting in a word or two. */
    String name(Setting setting);

    /** What is chosen. */
    String value(Setting setting, Settings settings);

    /** What a setting is for. */
    String meaning(Setting setting);

    /** What can be typed, or how it is chosen otherwise. */
    String format(Setting setting);

    /** Why something typed cannot be. */
    String refused(Setting setting, String typed);

    /** How something typed reads. */
    String reads(String value);

    /** That nothing typed means the usual value. */
    String empty();

    /**
     * What a choice comes to, in a sentence; empty if there is nothing to say.
     *
     * @param more how many times as much there is to review as at 90 %
     * @param unseen how many facts have never been asked; less than 0 if nobody counted
     */
    String effect(Setting setting, Settings settings, LocalDate today, double more, int unseen);

    /** That a language was chosen, but something outside decides. */
    String otherLanguage();

    /** That a choice was taken back. */
    String undone(String name);

    /** That there is nothing to take back. */
    String nothingToUndo();

    /** That a line cannot be chosen here. */
    String fixed();

    /** How to choose where lines are read. */
    String howTo();

    /** The same as the lead where lines are typed. */
    String leadByLine();

    /** Which languages can be typed. */
    String languagesByLine();

    /** That a number can be typed. */
    String numberByLine();

    /** That there is no such line. */
    String noSuchLine(String typed);

    /** What is typed next, where lines are read. */
    String type(String name);

    // An exam before it begins

    /** The head. */
    String examTitle();

    /** What an exam is. */
    String examLead();

    /** The names of its lines: questions, minutes. */
    String examName(boolean minutes);

    /** What its lines are for. */
    String examMeaning(boolean minutes);

    /** Questions or minutes. */
    String examValue(boolean minutes, int number);

    /** What can be typed. */
    String examFormat(boolean minutes, int most);

    /** Why something typed cannot be. */
    String examRefused(String typed, int most);

    /** How to begin where lines are read. */
    String examHowTo();
}
