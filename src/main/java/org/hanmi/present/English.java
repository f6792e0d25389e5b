package org.hanmi.present;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hanmi.answer.Asked;
import org.hanmi.answer.Judgement;
import org.hanmi.answer.Question;
import org.hanmi.answer.Reason;
import org.hanmi.answer.Verdict;
import org.hanmi.session.Notice;
import org.hanmi.time.EnglishMonth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** What Hanmi says in English. */
final class English implements Words {

    static final Words WORDS = new English();

    // Written out: asking the JDK for the names of days loads its tables of all languages before the first screen.
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private English() {}

    @Override
    public KeyWords keys() {
        return EnglishKeys.WORDS;
    }

    @Override
    public String date(When when) {
        if (when instanceof Period period) {
            boolean both = period.start() instanceof Period.Bound.On && period.end() instanceof Period.Bound.On;
            String from = period.start() instanceof Period.Bound.On start ? date(start.date()) : "";
            String to = period.end() instanceof Period.Bound.On end ? date(end.date()) : "";
            return both ? from + " to " + to : from.isEmpty() ? "until " + to : "from " + from;
        }
        PartialDate date = (PartialDate) when;
        String about = switch (date.qualifier()) {
            case NONE -> "";
            case UNCERTAIN -> "probably ";
            case APPROXIMATE, BOTH -> "about ";
        };
        return about
                + switch (date.precision()) {
                    case YEAR -> Integer.toString(date.year());
                    case MONTH -> EnglishMonth.of(date.earliest()) + " " + date.year();
                    case DAY ->
                        date.earliest().getDayOfMonth() + " " + EnglishMonth.of(date.earliest()) + " " + date.year();
                };
    }

    @Override
    public String today(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1) + " " + day.getDayOfMonth() + " " + EnglishMonth.of(day);
    }

    @Override
    public String weekday(LocalDate day) {
        return DAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    @Override
    public String inDays(long days) {
        if (days <= 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        if (days < 21) {
            return "in about " + days + " days";
        }
        if (days < 60) {
            return "in about " + Math.round(days / 7.0) + " weeks";
        }
        return days < 700
                ? "in about " + Math.round(days / 30.44) + " months"
                : "in about " + Math.round(days / 365.25) + " years";
    }

    @Override
    public String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    @Override
    public String streak(int days) {
        return days == 0 ? "" : "day " + days;
    }

    @Override
    public String todayTitle() {
        return "Today";
    }

    @Override
    public String waiting(int due, int fresh, int minutes) {
        return due == 0 && fresh == 0
                ? "nothing is due"
                : due + " due, " + fresh + " new, about " + count(minutes, "minute");
    }

    @Override
    public List<String> topicsTitle() {
        return List.of("Topics", "known", "due");
    }

    @Override
    public String few(List<String> names) {
        return "Few questions yet: " + String.join("; ", names);
    }

    @Override
    public String weeksTitle() {
        return "Last 12 weeks";
    }

    @Override
    public String daysTitle() {
        return "Next days";
    }

    @Override
    public String adviseStudy() {
        return "Press Enter to study what is due, then what is new.";
    }

    @Override
    public String adviseRest(int nextDueInDays) {
        return "All done for today. The next questions come " + inDays(nextDueInDays) + ".";
    }

    @Override
    public String adviseBank() {
        return "There are no questions yet. Run hanmi generate to make them from the articles.";
    }

    @Override
    public String progress(int number, int of) {
        return number + " of " + of;
    }

    @Override
    public String prompt(Asked asked, int options) {
        return switch (asked) {
            case CHOICE -> "Choose one.";
            case TYPED -> "Type the answer.";
            case MULTIPLE -> "Choose all that are right, for example 1 3.";
            case ORDER ->
                "Put all " + options + " in order, the earliest first, for example "
                        + (options == 2 ? "2 1." : "2 1 3" + (options > 3 ? " …" : "."));
            case MATCH -> "Give each number its letter, for example 1b 2a" + (options > 2 ? " …" : ".");
        };
    }

    @Override
    public FormatWords formats() {
        return FormatWords.of(Locale.ENGLISH);
    }

    @Override
    public String startsWith(String letters) {
        return "It begins with " + letters + "…";
    }

    @Override
    public String notice(Notice notice, @Nullable Question question) {
        return switch (notice.kind()) {
            case NOT_AN_ANSWER -> noAnswer(Objects.requireNonNull(notice.judgement()), question);
            case UNDONE -> "Undone.";
            case NOTHING_TO_UNDO -> "There is nothing to undo yet.";
            case OVERRIDDEN -> "Counted as you say.";
            case NOTHING_TO_OVERRIDE -> "There is no answer to change.";
            case NOTHING_TO_HINT -> "There is no hint left for this question.";
            case SKIPPED -> "Skipped; it comes again at the end.";
            case FLAGGED -> "Flagged.";
            case SUSPENDED -> "Suspended; this fact will not be asked any more.";
            case BEHIND -> "More is waiting than is for today: what is nearest to being forgotten comes first.";
            case PRACTICE -> "This is practice; the schedule stays as it is.";
            case NOT_WRITTEN ->
                "Not saved, so it does not count: " + notice.reason() + ". Try again once that is mended.";
        };
    }

    private static String noAnswer(Judgement judgement, @Nullable Question question) {
        String detail = judgement.detail();
        return switch (judgement.reason()) {
            case EMPTY ->
                question == null
                        ? "Choose an option, or 0 if you do not know."
                        : switch (question.asked()) {
                            case TYPED -> "Type an answer, or :0 if you do not know.";
                            case MATCH -> "Give each line a letter, or 0 if you do not know.";
                            case CHOICE, MULTIPLE, ORDER -> "Choose an option, or 0 if you do not know.";
                        };
            case NO_SUCH_OPTION -> "There is no option " + detail + ".";
            case NOT_AN_OPTION -> "“" + detail + "” is none of the options.";
            case TWICE -> "“" + detail + "” is named twice.";
            case INCOMPLETE -> "Name all " + detail + ".";
            case TOO_MANY -> "Name only " + detail + ".";
            case NOT_A_DATE -> "A date is asked. Write it as 17 March 2021, March 2021 or 2021, as far as it is asked.";
            case NOT_A_NUMBER -> "A number is asked.";
            case COARSER -> "So far so good, but the question asks for more than “" + detail + "”.";
            case NONE, FINER, SPELLING -> detail;
        };
    }

    @Override
    public String verdict(Verdict verdict, boolean known) {
        return switch (verdict) {
            case RIGHT -> "Right";
            case CLOSE -> "Close enough";
            case WRONG -> known ? "Wrong" : "Not known yet";
            case NOT_AN_ANSWER -> "";
        };
    }

    @Override
    public String difference(Judgement judgement) {
        return judgement.reason() == Reason.FINER
                ? "The source says no more than " + judgement.detail() + "."
                : "You typed “" + String.join(", ", judgement.given()) + "”; it is spelled “" + judgement.detail()
                        + "”.";
    }

    @Override
    public String next(boolean againToday, int days) {
        return againToday
                ? "You will see this again today, then " + inDays(days) + "."
                : "You will see this again " + inDays(days) + ".";
    }

    @Override
    public String leech(int lapses) {
        return "You have missed this " + lapses + " times. Read its article with o, or suspend it with z.";
    }

    @Override
    public String paragraph(String paragraph) {
        return Character.isDigit(paragraph.charAt(0))
                ? "paragraph " + paragraph
                // Of a treaty: A4 is its fourth article.
                : paragraph.charAt(0) == 'A' ? "article " + paragraph.substring(1) : paragraph;
    }

    @Override
    public String summaryTitle() {
        return "Done";
    }

    @Override
    public String result(int answered, int right, int minutes) {
        return answered == 0
                ? "Nothing answered this time."
                : count(answered, "answer") + ", " + right + " right, in "
                        + (minutes == 0 ? "less than a minute" : "about " + count(minutes, "minute")) + ".";
    }

    @Override
    public String learnedTitle() {
        return "Learned";
    }

    @Override
    public String missedTitle() {
        return "Missed";
    }

    @Override
    public String tomorrow(int due) {
        return due == 0 ? "Nothing is due tomorrow." : count(due, "question") + " will be due tomorrow.";
    }

    @Override
    public String share(int today, int waiting, int minutes) {
        return today == 0
                ? "today's share is done; " + waiting + " wait for the next days"
                : today + " of " + waiting + " due, nothing new, about " + count(minutes, "minute");
    }

    @Override
    public String behind(int waiting, int today, int days) {
        String pace = waiting + " are waiting; ";
        String rest = " New facts come when you have caught up, " + inDays(Math.max(1, days - 1)) + ".";
        return today == 0
                ? pace + "today's share is done." + rest
                : pace + today + " are for today, those nearest to being forgotten first." + rest;
    }

    @Override
    public String practised(boolean againToday) {
        return againToday
                ? "You will see this again today. This is practice; the schedule stays as it is."
                : "This is practice; the schedule stays as it is.";
    }

    @Override
    public String asBefore() {
        return "as scheduled";
    }

    @Override
    public String questionTitle(String progress, String title) {
        return "Question " + progress + (title.isEmpty() ? "" : ", " + title);
    }

    @Override
    public String youAnswered(String given) {
        return "You answered: " + given;
    }

    @Override
    public String yours(String given) {
        return "Yours: " + given;
    }

    @Override
    public String rightAnswer(String answer) {
        return "Answer: " + answer;
    }

    @Override
    public String source(String text) {
        return "Source: " + text;
    }

    @Override
    public String nothingToAsk() {
        return "Nothing is due, and there is nothing new for today; settings say how much.";
    }

    @Override
    public String noSuchCommand(String text) {
        return "There is no command “" + text + "” here. Type ? for help.";
    }

    @Override
    public String enterGoesOn() {
        return "Enter goes on, ? shows what else there is.";
    }

    @Override
    public String noAnswers() {
        return "A hundred lines in a row answered nothing; no more are read.";
    }

    @Override
    public String howToGoOn() {
        return "Go on with hanmi study --plain; hanmi --help says what else there is.";
    }

    @Override
    public String howTo() {
        return "Type ? for help, q to finish. While you type an answer in words, commands begin with a colon, such as :q.";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
