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
    public String name(Command command, Place place) {
        return switch (command) {
            case ANSWER, SUBMIT -> "answer";
            case DONT_KNOW -> "don't know";
            case HINT -> "hint";
            case NEXT ->
                place == Place.CHECK
                        ? "go on"
                        : place == Place.RESULT ? "what was missed" : place == Place.READING ? "go on" : "next";
            case WAS_RIGHT -> "I was right";
            case AGAIN -> "again";
            case HARD -> "hard";
            case GOOD -> "good";
            case EASY -> "easy";
            case SKIP -> "skip";
            case UNDO -> "undo";
            case FLAG -> "flag";
            case SUSPEND -> "suspend";
            case STUDY -> place == Place.WELCOME ? "begin" : "study";
            case TOPICS -> "by topic";
            case READ -> "article";
            case EXAM -> place == Place.EXAM ? "begin" : "exam";
            case ADD -> "add";
            case SWAP -> "swap";
            case LOCK -> "lock";
            case REDRAW -> "redraw";
            case DROP -> "drop row";
            case WRITE -> "write";
            case FORWARD -> "next";
            case BACK -> "back";
            case STATISTICS -> "statistics";
            case PAGE -> "page";
            case BROWSE -> "browse";
            case FIND -> "search";
            case OPEN -> "open";
            case RETURN -> place == Place.WELCOME ? "home" : "back";
            case TIMELINE -> "timeline";
            case ZOOM_IN -> "finer";
            case ZOOM_OUT -> "coarser";
            case PEOPLE -> "people";
            case SETTINGS -> "settings";
            case CHANGE -> "change";
            case USUAL -> "usual value";
            case LANGUAGE -> "한국어";
            case HELP -> "help";
            case LEAVE ->
                switch (place) {
                    case HOME, WELCOME -> "quit";
                    case QUESTION, TYPING, FEEDBACK, QUIZ, QUIZ_TYPING -> "finish";
                    case READING -> "leave";
                    case SUMMARY, STATISTICS, BROWSE, TOPICS, RESULT, SETTINGS, EXAM, BUILD -> "close";
                    case QUIZ_FEEDBACK -> "result";
                    case CHECK -> "hand in";
                };
        };
    }

    @Override
    public String explanation(Command command, Place place) {
        return switch (command) {
            case ANSWER ->
                "choose the option with that digit; a letter, the option's words, or arrows and Enter do too";
            case SUBMIT -> "give the answer that you typed";
            case DONT_KNOW ->
                place.isOfQuiz()
                        ? "say that you do not know; in an exam the question stays open"
                        : "say that you do not know; the answer is shown";
            case HINT -> "rule out a wrong option, or show how the answer begins; the answer then counts as hard";
            case NEXT ->
                place == Place.CHECK
                        ? "go to the first open question; hand in if there is none"
                        : place == Place.RESULT ? "walk through what was missed" : "go on";
            case WAS_RIGHT -> "count the last answer as right, when the program judged it wrongly";
            case AGAIN -> "rate the answer yourself: forgotten";
            case HARD -> "rate the answer yourself: known, with effort";
            case GOOD -> "rate the answer yourself: known";
            case EASY -> "rate the answer yourself: known without thinking";
            case SKIP -> "put the question behind the others";
            case UNDO ->
                place == Place.SETTINGS
                        ? "take back the last choice"
                        : place.isOfQuiz()
                                ? "take back the last answer or flag"
                                : "take back the last answer, rating, skip or suspension";
            case FLAG -> "mark the question for whoever looks after the bank";
            case SUSPEND -> "do not ask about this fact any more";
            case STUDY ->
                place == Place.BROWSE
                        ? "study the questions of this article or topic"
                        : place == Place.WELCOME
                                ? "begin with five easy questions"
                                : place == Place.TOPICS
                                        ? "study the topic that is highlighted"
                                        : "study what is due, then what is new";
            case TOPICS -> "choose a topic, and study it along its path";
            case READ -> "read the card of the article that tells this";
            case EXAM ->
                place == Place.EXAM
                        ? "begin; the clock runs from then on"
                        : "questions against the clock, outside the schedule; you say how many";
            case ADD -> "add a row: which questions, and how many";
            case SWAP -> "put another question in the place of this one; it does not come back";
            case LOCK -> "keep this question when the others are drawn anew, or free it again";
            case REDRAW -> "draw every question anew that is not locked";
            case DROP -> "drop the row in which you are, with its questions";
            case WRITE -> "write the set into its file, and end";
            case FORWARD -> "go to the next question and leave this one as it is; → does, too";
            case BACK -> "go to the question before; ← does, too";
            case STATISTICS -> "see what was done, and what is left of it";
            case PAGE -> "turn to that page; ← and → turn, too";
            case BROWSE -> "look up people, places, offices, articles, events and questions";
            case FIND ->
                place == Place.HOME
                        ? "search everything: names in any spelling or script, titles, words"
                        : "narrow a list, or search everything";
            case OPEN -> "open what is highlighted; a digit opens the link with that number";
            case RETURN ->
                place == Place.WELCOME ? "go to the first screen" : "go back to where you were; Backspace does, too";
            case TIMELINE -> "see what happened, in time";
            case ZOOM_IN -> "cut the timeline finer: by years, months, days";
            case ZOOM_OUT -> "cut the timeline coarser";
            case PEOPLE -> "look up the people and places of this question";
            case SETTINGS -> "how much to keep, how much a day, an exam, days off, the language";
            case CHANGE -> "type another value; ← and → go to the next one";
            case USUAL -> "take the usual value, as if nothing had been chosen";
            case LANGUAGE -> "한국어로 바꿉니다";
            case HELP -> "show the keys";
            case LEAVE ->
                switch (place) {
                    case HOME, WELCOME -> "leave Hanmi; everything is already saved";
                    case QUESTION, TYPING, FEEDBACK, READING -> "finish here; everything is already saved";
                    case SUMMARY, STATISTICS, BROWSE, TOPICS, RESULT, SETTINGS, EXAM, BUILD -> "leave this screen";
                    case QUIZ, QUIZ_TYPING -> "finish here; in an exam, see first what is still open";
                    case QUIZ_FEEDBACK -> "go to the result";
                    case CHECK -> "hand in; nothing can be changed then";
                };
        };
    }

    @Override
    public String whyNot(Command command) {
        return switch (command) {
            case UNDO -> "there is nothing to undo yet";
            case HINT -> "there is no hint left for this question";
            case WAS_RIGHT -> "the last answer did not count as wrong";
            case AGAIN, HARD, GOOD, EASY -> "there is no answer to rate";
            case FORWARD, BACK -> "only in an exam";
            case OPEN -> "there is nothing to open here";
            case TIMELINE -> "this is the timeline";
            case READ -> "it stands in a list, and in no article";
            case STUDY -> "open an article or a topic first";
            case ANSWER,
                    SUBMIT,
                    DONT_KNOW,
                    NEXT,
                    SKIP,
                    FLAG,
                    SUSPEND,
                    TOPICS,
                    EXAM,
                    ADD,
                    SWAP,
                    LOCK,
                    REDRAW,
                    DROP,
                    WRITE,
                    STATISTICS,
                    PAGE,
                    BROWSE,
                    FIND,
                    RETURN,
                    ZOOM_IN,
                    ZOOM_OUT,
                    PEOPLE,
                    SETTINGS,
                    CHANGE,
                    USUAL,
                    LANGUAGE,
                    HELP,
                    LEAVE -> "not here";
        };
    }

    @Override
    public String place(Place place) {
        return switch (place) {
            case HOME -> "On the first screen";
            case QUESTION -> "At a question with options";
            case TYPING -> "While you type an answer";
            case FEEDBACK -> "After an answer";
            case SUMMARY -> "At the end";
            case STATISTICS -> "In the statistics";
            case BROWSE -> "While you browse";
            case BUILD -> "While you make a set";
            case TOPICS -> "In the list of topics";
            case READING -> "While you read before questions";
            case QUIZ -> "At a question of a quiz, with options";
            case QUIZ_TYPING -> "While you type an answer of a quiz";
            case QUIZ_FEEDBACK -> "At an answer of a quiz";
            case CHECK -> "Before an exam is handed in";
            case RESULT -> "At the result of a quiz";
            case SETTINGS -> "In the settings";
            case EXAM -> "Before an exam begins";
            case WELCOME -> "The first time";
        };
    }

    @Override
    public String helpTitle() {
        return "Keys";
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
        return "Nothing is due, and there is nothing new for today.";
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
    public String howTo() {
        return "Type ? for help, q to finish. While you type an answer in words, commands begin with a colon, such as :q.";
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
