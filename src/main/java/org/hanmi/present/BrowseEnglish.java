package org.hanmi.present;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.hanmi.guide.Line;
import org.hanmi.guide.Part;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Zoom;
import org.hanmi.time.Edtf;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;
import org.hanmi.time.When;

/** Looking things up in English. */
final class BrowseEnglish implements BrowseWords {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    @Override
    public String title() {
        return "Browse";
    }

    @Override
    public String reading(int percent) {
        return "Reading the articles … " + percent + " %";
    }

    @Override
    public String part(Part part) {
        return switch (part) {
            case NAMES -> "Also written";
            case ABOUT, LIST, HITS -> "";
            case SUMMARY -> "In short";
            case KEY -> "Answer";
            case WRONG -> "Wrong options";
            case RATIONALE -> "Why";
            case OFFICES -> "Offices";
            case HOLDERS -> "Holders";
            case MEMBERS -> "Members";
            case GROUPS -> "Member of";
            case POSTS -> "Offices";
            case EVENTS -> "In time";
            case PEOPLE -> "People";
            case ORGANIZATIONS -> "Organizations";
            case PLACES -> "Places";
            case TOPICS -> "Topics";
            case ARTICLES -> "Articles";
            case FACTS -> "Facts";
            case SOURCES -> "Sources";
            case ITEMS -> "Questions";
            case NEAR -> "Did you mean";
        };
    }

    @Override
    public String one(Sort sort) {
        return switch (sort) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case PLACE -> "place";
            case POST -> "office";
            case TOPIC -> "topic";
            case ARTICLE -> "article";
            case FACT -> "fact";
            case ITEM -> "question";
            case LIST -> "list";
            case TIMELINE -> "timeline";
            case HITS -> "search";
            case OVERVIEW -> "overview";
        };
    }

    @Override
    public String all(Sort sort) {
        return switch (sort) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organizations";
            case PLACE -> "Places";
            case POST -> "Offices";
            case TOPIC -> "Topics";
            case ARTICLE -> "Articles";
            case FACT -> "Facts";
            case ITEM -> "Questions";
            case LIST -> "Lists";
            case TIMELINE -> "Timeline";
            case HITS -> "Search";
            case OVERVIEW -> "Browse";
        };
    }

    @Override
    public String count(int number) {
        return Integer.toString(number);
    }

    @Override
    public String zoom(Zoom zoom) {
        return switch (zoom) {
            case YEAR -> "by years";
            case MONTH -> "by months";
            case DAY -> "by days";
        };
    }

    @Override
    public String events(int number) {
        return number == 1 ? "1 event" : number + " events";
    }

    @Override
    public String date(When when) {
        if (when instanceof PartialDate date) {
            return about(date) + exact(date);
        }
        Period period = (Period) when;
        boolean from = period.start() instanceof Period.Bound.On;
        boolean to = period.end() instanceof Period.Bound.On;
        if (!from || !to) {
            PartialDate known = ((Period.Bound.On) (from ? period.start() : period.end())).date();
            return (from ? "from " : "until ") + date(known);
        }
        PartialDate start = ((Period.Bound.On) period.start()).date();
        PartialDate end = ((Period.Bound.On) period.end()).date();
        boolean days = start.precision() == PartialDate.Precision.DAY
                && end.precision() == PartialDate.Precision.DAY
                && YearMonth.from(start.earliest()).equals(YearMonth.from(end.earliest()))
                && about(start).isEmpty();
        return days ? start.earliest().getDayOfMonth() + "–" + date(end) : first(start, end) + " – " + date(end);
    }

    /** The first of two dates, without the year if the second one says it in the same way. */
    private static String first(PartialDate start, PartialDate end) {
        String whole = about(start) + exact(start);
        boolean same = start.year() == end.year()
                && start.precision() == end.precision()
                && start.precision() != PartialDate.Precision.YEAR
                && about(start).equals(about(end));
        return same ? whole.substring(0, whole.lastIndexOf(' ')) : whole;
    }

    private static String about(PartialDate date) {
        return switch (date.qualifier()) {
            case NONE -> "";
            case UNCERTAIN -> "probably ";
            case APPROXIMATE, BOTH -> "about ";
        };
    }

    private static String exact(PartialDate date) {
        LocalDate day = date.earliest();
        String month = MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
        return switch (date.precision()) {
            case YEAR -> Integer.toString(day.getYear());
            case MONTH -> month;
            case DAY -> day.getDayOfMonth() + " " + month;
        };
    }

    @Override
    public String note(Line line) {
        String detail = line.detail();
        return switch (line.note()) {
            case NONE, TERM -> "";
            case COUNTRY -> "Country";
            case IN -> "Part of";
            case PLANNED -> "planned";
            case REPORTED -> detail.isEmpty() ? "reported" : "according to " + detail;
            case DENIED -> "did not happen";
            case STILL -> "in office on " + date(Edtf.date(detail)) + "; no end known";
            case ENDED -> "ended, nobody says when";
            case SEEN -> "called so then; the term is not known";
            case COUNT -> count(line.count());
            case KIND -> detail.toLowerCase(Locale.ROOT).replace('_', ' ');
            case ACRONYM -> "abbreviated " + detail;
            case ONE_AT_A_TIME -> "held by one person at a time";
            case ADDRESS -> detail;
            case AT -> at(detail);
            case CONFIRMED -> "shows that it happened";
            case SORT -> "";
            case HIDDEN ->
                (line.count() == 1 ? "1 question is" : line.count() + " questions are")
                        + " not listed: this card gives the answer.";
            case DIFFICULTY -> "Difficulty " + line.count() + " of 5";
            case WHY -> detail;
            case COMPLETE -> "the list is whole";
        };
    }

    private static String at(String detail) {
        return detail.isEmpty()
                ? ""
                : Words.of(Locale.ENGLISH).paragraph(detail.startsWith("P") ? detail.substring(1) : detail);
    }

    @Override
    public String prompt(boolean filters) {
        return filters ? "Only:" : "Search:";
    }

    @Override
    public String nothing(String sought) {
        return sought.isBlank()
                ? "Type a name, a place, a word: every script and spelling will do."
                : "Nothing is known of “" + sought + "”.";
    }

    @Override
    public String didYouMean(List<String> names) {
        return "Did you mean " + String.join(", ", names) + "?";
    }

    @Override
    public String pastTitle() {
        return "Your history";
    }

    @Override
    public String past(Past past) {
        if (past.asked() == 0) {
            return "Not asked yet."
                    + (past.due() == null ? "" : " The fact is known; it comes again on " + on(past.due()) + ".");
        }
        String asked = past.asked() == 1 ? "Asked once, " : "Asked " + past.asked() + " times, ";
        String right = asked + past.right() + " right.";
        if (past.suspended()) {
            return right + " The fact is suspended.";
        }
        return past.due() == null ? right : right + " Next due on " + on(past.due()) + ".";
    }

    private String on(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : exact(PartialDate.of(day));
    }

    @Override
    public String noZoom() {
        return "only the timeline, from years to days";
    }

    @Override
    public String rest(int lines, String how) {
        return "… " + lines + " more; all of them: " + how;
    }

    @Override
    public String noStudy() {
        return "a sitting is under way already";
    }

    @Override
    public String more() {
        return "hanmi browse TEXT looks something up: a name in any spelling or script, a title, a word.";
    }

    @Override
    public String further(int hits, String sought) {
        return (hits == 1 ? "1 more place names" : hits + " more places name") + " “" + sought
                + "”: add --all to list them.";
    }

    @Override
    public String howTo() {
        return "A number opens, Enter goes back, / and words search, t is the timeline (+ and - zoom, +3 at line 3),"
                + " s studies an article or a topic, ? says this again, q ends.";
    }

    @Override
    public String noSuchNumber(String typed) {
        return "There is nothing at “" + typed + "” here.";
    }
}
