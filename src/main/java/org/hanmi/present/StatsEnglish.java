package org.hanmi.present;

import java.time.LocalDate;
import java.util.List;

/** Statistics in English. */
final class StatsEnglish implements StatsWords {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    @Override
    public String say(StatsTerm term) {
        return switch (term) {
            case TITLE -> "Statistics";
            case PAGE_TODAY, TODAY -> "Today";
            case PAGE_DAYS -> "Days";
            case PAGE_RETENTION -> "Retention";
            case PAGE_MEMORY -> "Memory";
            case PAGE_MASTERY -> "Mastery";
            case EMPTY -> "Nothing has been answered yet; hanmi study begins.";
            case EMPTY_FILTERED -> "Nothing that fits these filters has been answered yet.";
            case TIME -> "Time";
            case NEW -> "New facts";
            case DUE -> "Due now";
            case STREAK -> "Days in a row";
            case ALL -> "In all";
            case LEARNED -> "Learned";
            case KNOWN_TODAY -> "Known today";
            case SUSPENDED -> "Suspended";
            case ELSEWHERE -> "No longer in the bank";
            case TARGET -> "desired";
            case CALENDAR -> "A year of days";
            case LESS -> "less";
            case MORE -> "more";
            case REVIEWS_A_DAY -> "Answers a day";
            case MINUTES_A_DAY -> "Minutes a day";
            case NEW_A_DAY -> "New facts a day";
            case FORECAST -> "Due in the days ahead";
            case NOTHING -> "none";
            case TRUE_RETENTION -> "True retention";
            case SPAN -> "Time";
            case SPAN_YESTERDAY -> "Yesterday";
            case SPAN_WEEK -> "7 days";
            case SPAN_MONTH -> "30 days";
            case SPAN_YEAR -> "365 days";
            case SPAN_ALL -> "All time";
            case YOUNG -> "young";
            case MATURE -> "mature";
            case BOTH -> "all";
            case KNOWN -> "known";
            case TESTED -> "tested";
            case RETENTION_NOTE ->
                "First answers of a day to facts learned on an earlier one. Young: under 21 days of stability."
                        + " Known: without what guessing adds.";
            case BY_DAY -> "True retention by day, drawn over seven days";
            case BY_MONTH -> "True retention by month";
            case MONTH -> "Month";
            case CALIBRATION -> "Calibration: what was predicted, and how much of it was right";
            case CALIBRATION_PLOT -> "Predicted across, actual upwards";
            case CALIBRATION_NOTE -> "Predictions include guessing among the options.";
            case PREDICTED -> "Predicted";
            case ACTUAL -> "actual";
            case REVIEWS -> "answers";
            case STABILITY -> "Stability: how long facts last";
            case DIFFICULTY -> "Difficulty, 1 easy to 10 hard";
            case RETRIEVABILITY -> "Chance of recall today";
            case FACTS -> "facts";
            case TOPICS -> "Topics";
            case PEOPLE -> "People";
            case KINDS -> "Kinds of question";
            case ARTICLES -> "Articles";
            case LEARNED_HEAD -> "learned";
            case DUE_HEAD -> "due";
            case RECALL_HEAD -> "recall";
            case RIGHT_HEAD -> "right";
            case HARDEST -> "Hardest";
            case LAPSES -> "lapses";
            case WRONG -> "wrong";
            case SIMULATION -> "What a retention costs and brings";
            case SIMULATION_TARGET -> "Retention";
            case PER_DAY -> "reviews a day";
            case MOST -> "at most";
            case MINUTES -> "minutes";
            case MET -> "met";
            case KNOWN_AT_END -> "known at the end";
        };
    }

    @Override
    public String day(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1);
    }

    @Override
    public String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    @Override
    public List<String> months() {
        return MONTHS;
    }

    @Override
    public List<String> weekdays() {
        return List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    }

    @Override
    public String answers(int answers, int right, String percent) {
        return answers == 0
                ? "nothing answered"
                : counted(answers, "answer") + ", " + right + " right (" + percent + ")";
    }

    @Override
    public String minutes(String number) {
        return number.equals("1") || number.equals("<1") ? number + " minute" : number + " minutes";
    }

    @Override
    public String streak(int now, int longest) {
        return now + ", at most " + longest;
    }

    @Override
    public String stability(double from, double to) {
        if (Double.isInfinite(to)) {
            return unit(from) + " and more";
        }
        if (from == 0) {
            return "under " + unit(to);
        }
        return from >= 365 ? (int) (from / 365) + "–" + unit(to) : (int) from + "–" + counted((int) to, "day");
    }

    private static String unit(double days) {
        return days >= 365 ? counted((int) (days / 365), "year") : counted((int) days, "day");
    }

    @Override
    public String of(String some, int all) {
        return some + " of " + all;
    }

    @Override
    public String ofLearned(String some, int all) {
        return some + " of " + all + " learned";
    }

    @Override
    public String fromTomorrow() {
        return "told from tomorrow on";
    }

    @Override
    public String mature(int mature) {
        return mature + " for 21 days or more";
    }

    @Override
    public String since(String answers, String day) {
        return answers + ", since " + day;
    }

    @Override
    public String studied(int answers, int days) {
        return counted(answers, "answer") + " on " + counted(days, "day");
    }

    @Override
    public String more(int more) {
        return more + " more: hanmi stats --json";
    }

    @Override
    public String loss(String logLoss, String rmse) {
        return "Log loss " + logLoss + ", mean error " + rmse + ".";
    }

    @Override
    public String share(String percent, int tested) {
        return percent + " of " + tested;
    }

    @Override
    public String assumed(int facts, int known, int perDay, int days, String firstRight, String seconds) {
        return counted(facts, "fact") + ", " + known + " of them known already, " + perDay + " new a day, over "
                + counted(days, "day") + "; " + firstRight + " of the new ones are right at once, an answer takes "
                + seconds + " seconds with reading. Reviews are facts that were due; the minutes have first and second"
                + " tries, too.";
    }

    private static String counted(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
