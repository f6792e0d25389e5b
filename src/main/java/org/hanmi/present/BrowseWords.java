package org.hanmi.present;

import java.util.List;
import java.util.Locale;
import org.hanmi.guide.Line;
import org.hanmi.guide.Part;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Zoom;
import org.hanmi.time.When;

/** What only looking things up has to say. */
public interface BrowseWords {

    /** The words for a language: Korean if it is Korean, else English. */
    static BrowseWords of(Locale locale) {
        return locale.getLanguage().equals("ko") ? new BrowseKorean() : new BrowseEnglish();
    }

    /** What it is called. */
    String title();

    /** While the articles are read, so much in a hundred of it by now. */
    String reading(int percent);

    /** The head of a section. */
    String part(Part part);

    /** What one thing of a sort is called. */
    String one(Sort sort);

    /** What the list of a sort is called. */
    String all(Sort sort);

    /** How many things there are. */
    String count(int number);

    /** How finely the timeline is cut. */
    String zoom(Zoom zoom);

    /** How many events there are. */
    String events(int number);

    /** A date as short as can be, and no more exact than it is known. */
    String date(When when);

    /** What a line's note says; empty for none. */
    String note(Line line);

    /** What to type after {@code /}, where a list is filtered or where everything is searched. */
    String prompt(boolean filters);

    /** That nothing fits. */
    String nothing(String sought);

    /** That nothing is known of the thing that is sought, though something was meant by it. */
    String didYouMean(List<String> names);

    /** The head of the learner's history with a question. */
    String pastTitle();

    /** How often, how well, and when again. */
    String past(Past past);

    /** That there is no list to be cut so, or no finer one. */
    String noZoom();

    /** That so many more lines are not printed, and what lists them. */
    String rest(int lines, String how);

    /** Why nothing can be studied from here. */
    String noStudy();

    /** How to go on at the end of what is printed. */
    String more();

    /** That there were further hits, and how to see them. */
    String further(int hits, String sought);

    /** How to move where lines are read. */
    String howTo();

    /** That the number names nothing. */
    String noSuchNumber(String typed);
}
