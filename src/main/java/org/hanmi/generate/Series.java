package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Statement.Agreement;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/**
 * Things that are counted in one row: the fifth nuclear test and the sixth, the 46th Security Consultative Meeting and
 * the 47th. When another of the row was is what teaches most about a wrong date.
 */
final class Series {

    /** Of one year so many are remembered: a row that has more in it is none. */
    private static final int IN_A_YEAR = 4;

    private static final int NONE = Integer.MIN_VALUE;

    private final Map<String, NavigableMap<Integer, List<Fact>>> rows = new HashMap<>();

    Series(KnowledgeBase knowledge) {
        for (Fact fact : knowledge.truths()) {
            int year = year(fact);
            if (fact.status() == Status.HAPPENED && year != NONE) {
                for (String row : rows(fact)) {
                    List<Fact> then = rows.computeIfAbsent(row, name -> new TreeMap<>())
                            .computeIfAbsent(year, number -> new ArrayList<>(1));
                    if (then.size() < IN_A_YEAR) {
                        then.add(fact);
                    }
                }
            }
        }
    }

    private static int year(Fact fact) {
        When when = fact.when();
        return when == null || when.earliest().getYear() != when.latest().getYear()
                ? NONE
                : when.earliest().getYear();
    }

    /** The others of the rows in which a fact stands that were in that year; none if it is not counted. */
    List<Fact> sisters(Fact fact, int year) {
        Set<Fact> sisters = new LinkedHashSet<>();
        for (String row : rows(fact)) {
            NavigableMap<Integer, List<Fact>> years = rows.get(row);
            sisters.addAll(years == null ? List.of() : years.getOrDefault(year, List.of()));
        }
        sisters.remove(fact);
        return List.copyOf(sisters);
    }

    /** One of each of so many earlier years in which the rows had one, the nearest year first. */
    Map<Integer, Fact> before(Fact fact, int year, int count) {
        NavigableMap<Integer, Fact> before = new TreeMap<>(Comparator.reverseOrder());
        for (String row : rows(fact)) {
            NavigableMap<Integer, List<Fact>> years = rows.getOrDefault(row, new TreeMap<>());
            Map.Entry<Integer, List<Fact>> earlier = years.lowerEntry(year);
            for (int i = 0; earlier != null && i < count; i++) {
                before.putIfAbsent(earlier.getKey(), earlier.getValue().get(0));
                earlier = years.lowerEntry(earlier.getKey());
            }
        }
        while (before.size() > count) {
            before.pollLastEntry();
        }
        return before;
    }

    /** Those it is counted among by name, and those it is said to be the first, second or third of. */
    private static Set<String> rows(Fact fact) {
        Set<String> rows = new LinkedHashSet<>();
        String name = name(fact.statement());
        String row = name == null ? "" : withoutNumber(name);
        if (!row.isEmpty()) {
            rows.add(kind(fact.statement()) + row);
        }
        if (fact.first() != null) {
            rows.add("first " + fact.first().of().toLowerCase(Locale.ROOT));
        }
        return rows;
    }

    /** What was initialed one day was signed on another: that is no row. */
    private static String kind(Statement statement) {
        return statement instanceof Agreement agreement ? agreement.stage() + " " : statement.kind() + " ";
    }

    private static @Nullable String name(Statement statement) {
        if (statement instanceof Event event) {
            return event.name();
        }
        if (statement instanceof Agreement agreement) {
            return agreement.name();
        }
        return statement instanceof Meeting meeting ? meeting.occasion() : null;
    }

    /** The name without the word that says which it was; nothing if there is none, or if hardly anything else is left. */
    private static String withoutNumber(String name) {
        List<String> kept = new ArrayList<>();
        boolean counted = false;
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            boolean occasion = kept.isEmpty() && (word.equals("at") || word.equals("for"));
            if (Landmark.isCount(word)) {
                counted = true;
            } else if (!occasion) {
                kept.add(word);
            }
        }
        // “For their first summit” may be anybody's.
        return counted && kept.size() > 1 && !kept.contains("their") ? String.join(" ", kept) : "";
    }
}
