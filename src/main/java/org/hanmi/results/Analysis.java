package org.hanmi.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/**
 * An item analysis as Moodle defines it: facility, discrimination of an item against the rest, the reliability of the
 * whole, and how often each option was chosen.
 *
 * @param students how many there are
 * @param items in the order in which they were handed in, without those that nobody was asked
 * @param mean the mean share of right answers, 0 to 1
 * @param deviation its standard deviation among students
 * @param reliability KR-20, which for right and wrong is Cronbach's alpha; null unless all had the same items and differ
 *     in their scores
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Moodle's calculations</a>
 */
public record Analysis(
        int students,
        List<ItemResult> items,
        double mean,
        double deviation,
        @Nullable Double reliability) {

    /** With fewer, counts say something and verdicts do not. */
    public static final int ENOUGH = 30;

    /** Copies the list. */
    public Analysis {
        items = List.copyOf(items);
    }

    /** Tells whether there are enough students for verdicts. */
    public boolean isEnough() {
        return students >= ENOUGH;
    }

    /**
     * Analyses.
     *
     * @param items what was asked, each once
     * @param whole true if everybody had every item, so that what is not answered is wrong; false if each had some
     */
    public static Analysis of(List<Item> items, List<Response> responses, boolean whole) {
        Map<String, Map<String, Response>> byStudent = new LinkedHashMap<>();
        Map<String, Integer> answered = new HashMap<>();
        for (Response response : responses) {
            byStudent
                    .computeIfAbsent(response.student(), any -> new HashMap<>())
                    .put(response.item(), response);
            answered.merge(response.item(), 1, Integer::sum);
        }
        List<Item> asked = items.stream()
                .filter(item -> answered.containsKey(item.id().text()))
                .toList();
        List<Student> students = byStudent.values().stream()
                .map(answers -> Student.of(asked, answers, whole))
                .filter(student -> student.given() > 0)
                .toList();
        List<ItemResult> results = new ArrayList<>();
        for (Item item : asked) {
            results.add(result(item, students));
        }
        return new Analysis(
                students.size(), results, mean(students), deviation(students), reliability(asked, students));
    }

    /**
     * One student's paper.
     *
     * @param given how many items the student had
     */
    private record Student(Map<String, Response> answers, int given, int right, boolean whole) {

        static Student of(List<Item> asked, Map<String, Response> answers, boolean whole) {
            int given = 0;
            int right = 0;
            for (Item item : asked) {
                Response response = answers.get(item.id().text());
                given += whole || response != null ? 1 : 0;
                right += response != null && response.correct() ? 1 : 0;
            }
            return new Student(answers, given, right, whole);
        }

        boolean had(Item item) {
            return whole || answers.containsKey(item.id().text());
        }

        boolean isRight(Item item) {
            Response response = answers.get(item.id().text());
            return response != null && response.correct();
        }

        List<String> chosen(Item item) {
            Response response = answers.get(item.id().text());
            return response == null ? List.of() : response.chosen();
        }

        /** Tells whether the item's options were offered to the student, who chose of them or said nothing. */
        boolean choseAmongAll(Item item) {
            Response response = answers.get(item.id().text());
            return response != null && response.offered();
        }

        /** Tells whether the student answered in words, or in a way that does not tell which options were chosen. */
        boolean typed(Item item) {
            Response response = answers.get(item.id().text());
            return response != null && !response.offered();
        }

        double share() {
            return (double) right / given;
        }

        /** The share of right answers to the other items. */
        double rest(Item item) {
            return given < 2 ? 0 : (double) (right - (isRight(item) ? 1 : 0)) / (given - 1);
        }
    }

    private static ItemResult result(Item item, List<Student> all) {
        List<Student> students =
                all.stream().filter(student -> student.had(item)).toList();
        Correlation correlation = new Correlation();
        int right = 0;
        int blank = 0;
        for (Student student : students) {
            boolean isRight = student.isRight(item);
            right += isRight ? 1 : 0;
            blank += !isRight && student.chosen(item).isEmpty() ? 1 : 0;
            correlation.add(isRight ? 1 : 0, student.rest(item));
        }
        List<ItemResult.OptionResult> options = options(item, students);
        ItemResult result =
                new ItemResult(item, students.size(), right, blank, correlation.value(), options, List.of());
        return students.size() < ENOUGH
                ? result
                : new ItemResult(
                        item, students.size(), right, blank, correlation.value(), options, Verdicts.of(result));
    }

    private static List<ItemResult.OptionResult> options(Item item, List<Student> students) {
        boolean counted = (item.way().equals("choice") || item.way().equals("multiple"))
                && students.stream().anyMatch(student -> student.choseAmongAll(item));
        if (!counted) {
            return List.of();
        }
        List<Student> choosers =
                students.stream().filter(student -> !student.typed(item)).toList();
        List<ItemResult.OptionResult> options = new ArrayList<>();
        for (String option : new LinkedHashSet<>(item.interaction().options())) {
            Correlation correlation = new Correlation();
            int chosen = 0;
            for (Student student : choosers) {
                boolean chose = student.chosen(item).contains(option);
                chosen += chose ? 1 : 0;
                correlation.add(chose ? 1 : 0, student.rest(item));
            }
            boolean isKey = item.interaction().key().contains(option);
            options.add(new ItemResult.OptionResult(option, isKey, choosers.size(), chosen, correlation.value()));
        }
        return options;
    }

    private static double mean(List<Student> students) {
        return students.stream().mapToDouble(Student::share).average().orElse(0);
    }

    private static double deviation(List<Student> students) {
        double mean = mean(students);
        double squares = students.stream()
                .mapToDouble(student -> (student.share() - mean) * (student.share() - mean))
                .sum();
        return students.size() < 2 ? 0 : Math.sqrt(squares / (students.size() - 1));
    }

    private static @Nullable Double reliability(List<Item> asked, List<Student> students) {
        int items = asked.size();
        boolean same = students.stream().allMatch(student -> student.given() == items);
        if (!same || items < 2 || students.size() < 2) {
            return null;
        }
        double count = students.size();
        double mean = students.stream().mapToInt(Student::right).sum() / count;
        double variance = students.stream()
                        .mapToDouble(student -> (student.right() - mean) * (student.right() - mean))
                        .sum()
                / count;
        double within = 0;
        for (Item item : asked) {
            double share =
                    students.stream().filter(student -> student.isRight(item)).count() / count;
            within += share * (1 - share);
        }
        return variance == 0 ? null : items / (items - 1.0) * (1 - within / variance);
    }
}
