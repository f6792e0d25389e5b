package org.hanmi.export;

import java.util.List;
import java.util.Locale;

/** What stands around the questions on paper, in a language. The questions themselves stay as they are written. */
interface PaperWords {

    /** The words of that language; English for any but Korean. */
    static PaperWords of(Locale language) {
        return language.getLanguage().equals("ko") ? new PaperKorean() : new PaperEnglish();
    }

    /** Its tag in HTML. */
    String language();

    /** What a student fills in at the top. */
    List<String> fields();

    /** The heading of a form: {@code Form A}. */
    String form(String name);

    /** The heading of an answer sheet; the name is empty if there is one form. */
    String sheet(String name);

    /** The heading of a key; the name is empty if there is one form. */
    String key(String name);

    /** Several options are right. */
    String chooseAll();

    /** A sequence is to be numbered. */
    String number();

    /** Letters are to be written beside what they belong to. */
    String letter();

    /** For a screen reader: the box for the place of an option. */
    String placeOf(String option);

    /** For a screen reader: the box for the letter of a left side. */
    String letterFor(String left);

    /** Opens the answer on a screen. */
    String answerTo(int number);

    /** A line to write on follows. */
    String answer();

    /** Why an option is wrong; its reason follows after a colon. */
    String not(String option);

    /** A right side beside a left side: {@code B beside Seoul}. */
    String beside(String letter, String left);

    /** Where something was read follows after a colon. */
    String source();

    /** Paragraphs: {@code paragraph 16}, {@code paragraphs 4, 9}. */
    String paragraphs(List<String> numbers);

    /** An article of a treaty. */
    String article(String number);
}
