package org.hanmi.present;

import java.util.List;

/**
 * The first screen: what is due, new and learned, and what to do next.
 *
 * @param name the program's name
 * @param date today: {@code Saturday 21 November}
 * @param streak how many days in a row, in words; empty if none
 * @param todayTitle {@code Today}
 * @param minutes an estimate for what is due and new
 * @param today due, new and minutes in a sentence
 * @param topicsTitle heads of the three columns: topic, known, due
 * @param few the topics about which hardly anything is asked, in a line; empty if there are none
 * @param weeks reviews in each of the last twelve weeks, the present one last
 * @param days how many fall due today and on each of the six days after
 * @param dayNames what these days are called
 * @param advice what to do next, in a sentence
 * @param problems what could not be read, each as a line to print
 */
public record HomeView(
        String name,
        String date,
        String streak,
        String todayTitle,
        int due,
        int fresh,
        int minutes,
        String today,
        List<String> topicsTitle,
        List<TopicLine> topics,
        String few,
        String weeksTitle,
        List<Integer> weeks,
        String daysTitle,
        List<Integer> days,
        List<String> dayNames,
        String advice,
        List<String> problems,
        List<Key> keys)
        implements Still {

    /**
     * A topic.
     *
     * @param known the share expected to be recalled today, 0 to 1
     * @param knownWords the same in words: {@code 81 %}
     */
    public record TopicLine(String id, String name, double known, String knownWords, int due) {}

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.home(this);
    }
}
