package org.hanmi.present;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.hanmi.settings.DaysOff;
import org.hanmi.settings.Exam;
import org.hanmi.settings.Fitted;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.hanmi.time.PartialDate;

/** Settings in English. */
final class SettingsEnglish implements SettingsWords {

    @Override
    public String title() {
        return "Settings";
    }

    @Override
    public String lead() {
        return "← and → change a line, Enter lets you type; all is saved at once.";
    }

    @Override
    public String usual() {
        return "usual";
    }

    @Override
    public String name(Setting setting) {
        return switch (setting) {
            case RETENTION -> "Retention";
            case NEW -> "New a day";
            case REVIEWS -> "Reviews a day";
            case LANGUAGE -> "Language";
            case EXAM -> "Exam";
            case EXAM_TARGET -> "Exam retention";
            case DAYS_OFF -> "Days off";
            case MEMORY -> "Memory";
        };
    }

    @Override
    public String value(Setting setting, Settings settings) {
        return switch (setting) {
            case RETENTION -> percent(settings.retention());
            case NEW -> Integer.toString(settings.freshPerDay());
            case REVIEWS -> Integer.toString(settings.reviewsPerDay());
            case LANGUAGE -> {
                String language = settings.language();
                yield language == null ? "as the system says" : language.equals("ko") ? "한국어" : "English";
            }
            case EXAM -> {
                Exam exam = settings.exam();
                yield exam == null ? "none" : date(exam.date());
            }
            case EXAM_TARGET -> percent(settings.target());
            case DAYS_OFF -> daysOff(settings.daysOff());
            case MEMORY -> {
                Fitted fitted = settings.fitted();
                yield fitted == null
                        ? "as for most people"
                        : "fitted on " + date(fitted.on()) + " from " + grouped(fitted.reviews()) + " reviews";
            }
        };
    }

    private static String percent(double share) {
        return English.WORDS.percent(share);
    }

    private static String date(LocalDate day) {
        return English.WORDS.date(PartialDate.of(day));
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String daysOff(DaysOff days) {
        StringBuilder words = new StringBuilder();
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((days.weekdays() >> (day.getValue() - 1) & 1) == 1) {
                String name = day.name();
                words.append(words.isEmpty() ? "" : ", ")
                        .append(name.charAt(0))
                        .append(name.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        for (DaysOff.Span span : days.spans()) {
            words.append(words.isEmpty() ? "" : ", ").append(date(span.first()));
            if (!span.first().equals(span.last())) {
                words.append(" – ").append(date(span.last()));
            }
        }
        return words.isEmpty() ? "none" : words.toString();
    }

    @Override
    public String meaning(Setting setting) {
        return switch (setting) {
            case RETENTION -> "How likely you are to know a fact when it is asked again.";
            case NEW -> "At most so many new facts a day.";
            case REVIEWS -> "At most so many known facts a day; those nearest to being forgotten come first.";
            case LANGUAGE -> "The language of the screens. The questions are in English.";
            case EXAM -> "The day on which everything has to be known; nothing is left until after it.";
            case EXAM_TARGET -> "How likely you are to know each fact on that day.";
            case DAYS_OFF -> "When nothing is to fall due.";
            case MEMORY -> "How your memory works, as far as your answers tell.";
        };
    }

    @Override
    public String format(Setting setting) {
        return switch (setting) {
            case RETENTION, EXAM_TARGET -> "70 to 99 per cent, such as 92.";
            case NEW, REVIEWS -> "A whole number from 0 to 9999.";
            case LANGUAGE -> "← and → turn to the next one.";
            case EXAM -> "A day, such as 2027-06-14 or 14 June 2027; nothing for none.";
            case DAYS_OFF -> "Such as: saturday sunday 2026-12-24/2027-01-02; nothing for none.";
            case MEMORY -> "hanmi fit finds it out.";
        };
    }

    @Override
    public String refused(Setting setting, String typed) {
        String quoted = "“" + typed + "” ";
        return switch (setting) {
            case RETENTION, EXAM_TARGET -> quoted + "is no share from 70 to 99 per cent.";
            case NEW, REVIEWS -> quoted + "is no whole number from 0 to 9999.";
            case LANGUAGE -> quoted + "is neither en nor ko.";
            case EXAM -> quoted + "is no day of the calendar yet, such as 2027-06-14.";
            case DAYS_OFF ->
                quoted + "is neither a day of the week nor a date or a span such as 2026-12-24/2027-01-02,"
                        + " or leaves no day for study.";
            case MEMORY -> "hanmi fit finds it out.";
        };
    }

    @Override
    public String reads(String value) {
        return "→ " + value;
    }

    @Override
    public String empty() {
        return "Nothing typed: as if it had never been chosen.";
    }

    @Override
    public String effect(Setting setting, Settings settings, LocalDate today, double more, int unseen) {
        return switch (setting) {
            case RETENTION -> {
                long percent = Math.round((more - 1) * 100);
                yield percent == 0
                        ? "That is what most people take."
                        : percent > 0
                                ? "About " + percent + " % more to review than at 90 %."
                                : "About " + -percent + " % less to review than at 90 %, and more forgotten.";
            }
            case NEW ->
                settings.freshPerDay() == 0
                        ? "Nothing new will come."
                        : unseen <= 0
                                ? ""
                                : "The " + grouped(unseen) + " facts that you have not seen last until "
                                        + date(today.plusDays((unseen - 1) / settings.freshPerDay())) + ".";
            case REVIEWS -> settings.reviewsPerDay() == 0 ? "Nothing that you know will be asked again." : "";
            case EXAM -> {
                Exam exam = settings.exam();
                long days = exam == null ? 0 : exam.date().toEpochDay() - today.toEpochDay();
                yield exam == null
                        ? "There is no exam to learn for."
                        : days < 0 ? "That day is past." : "That is " + English.WORDS.inDays(days) + ".";
            }
            case EXAM_TARGET -> settings.exam() == null ? "That counts as soon as there is an exam." : "";
            case LANGUAGE, DAYS_OFF, MEMORY -> "";
        };
    }

    @Override
    public String otherLanguage() {
        return "Saved; but HANMI_LANG decides for this start.";
    }

    @Override
    public String undone(String name) {
        return name + " is as before.";
    }

    @Override
    public String nothingToUndo() {
        return "Nothing was changed yet.";
    }

    @Override
    public String fixed() {
        return "That is not chosen here: hanmi fit finds it out from your answers.";
    }

    @Override
    public String howTo() {
        return "Type a number to change a line, or a number and a value, d for the usual one; u takes back,"
                + " ? says it all again, an empty line leaves.";
    }

    @Override
    public String leadByLine() {
        return "All is saved at once.";
    }

    @Override
    public String languagesByLine() {
        return "en for English, ko for Korean, d for what the system says.";
    }

    @Override
    public String numberByLine() {
        return "A whole number, or d for the usual one.";
    }

    @Override
    public String noSuchLine(String typed) {
        return "There is no line “" + typed + "”.";
    }

    @Override
    public String type(String name) {
        return name + "?";
    }

    @Override
    public String examTitle() {
        return "Exam";
    }

    @Override
    public String examLead() {
        return "Questions from everywhere, against the clock. Nothing is said until the end, and the schedule stays as it is.";
    }

    @Override
    public String examName(boolean minutes) {
        return minutes ? "Minutes" : "Questions";
    }

    @Override
    public String examMeaning(boolean minutes) {
        return minutes ? "When they are over, the exam is handed in." : "As many as there are, if there are fewer.";
    }

    @Override
    public String examValue(boolean minutes, int number) {
        return Integer.toString(number);
    }

    @Override
    public String examFormat(boolean minutes, int most) {
        return "← and → choose; or type a number from 1 to " + most + ".";
    }

    @Override
    public String examRefused(String typed, int most) {
        return "“" + typed + "” is no number from 1 to " + most + ".";
    }

    @Override
    public String examHowTo() {
        return "An empty line begins; 1 20 asks 20 questions, 2 15 gives 15 minutes; q leaves.";
    }
}
