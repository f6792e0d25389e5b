package org.hanmi.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.guide.Hit.Match;

/**
 * An inverted index: the words of all names and texts in order, each with the things that have it. Every word sought
 * must be found, or begin a word that is. Built once; the work of a search grows with what it finds.
 */
final class Finder {

    private static final int RUN = 6;
    private static final int LEAST_NEAR = 3;

    /** How the Korean titles of people in office end. */
    private static final List<String> TITLES = List.of(
            "통령", "장관", "차관", "차관보", "총리", "수상", "주석", "위원장", "서기", "대사", "공사", "보좌관", "실장", "대표", "특사", "장군", "의원",
            "의장");

    /** The syllables of Hangul, and the letters that begin them in the same order. */
    private static final char FIRST = '가';

    private static final char LAST = '힣';
    private static final char CONSONANTS = 0x1100;
    private static final int A_CONSONANT = 588;

    /** Where a word occurs: the number of a thing times two, plus one where it is in a name. */
    private static final class Places {
        private int[] at = new int[2];
        private int count;

        void add(int thing, boolean name) {
            if (count > 0 && at[count - 1] >> 1 == thing) {
                at[count - 1] |= name ? 1 : 0;
                return;
            }
            if (count == at.length) {
                at = Arrays.copyOf(at, count * 2);
            }
            at[count++] = thing * 2 + (name ? 1 : 0);
        }
    }

    private record Name(int thing, String joined, List<String> words) {}

    private final List<Target> things = new ArrayList<>();
    private final Map<String, Places> places = new HashMap<>();
    private final Map<String, List<Integer>> whole = new HashMap<>();
    private final List<Name> names = new ArrayList<>();
    private String[] sorted = {};

    /** Begins the next thing; what is added then belongs to it. */
    void begin(Target target) {
        things.add(target);
    }

    /** A name of it. Runs of its words are found as one word, too: {@code euiyong}. */
    void name(String name) {
        List<String> words = Folded.words(name);
        int thing = things.size() - 1;
        if (words.isEmpty()) {
            return;
        }
        for (int from = 0; from < words.size(); from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + RUN); to++) {
                run.append(words.get(to));
                put(run.toString(), thing, true);
            }
            String word = words.get(from);
            // A Korean given name is sought without the surname before it.
            if (isKoreanName(word)) {
                put(word.substring(1), thing, true);
            }
            if (isHangul(word)) {
                put(initials(word), thing, true);
            }
        }
        String joined = String.join("", words);
        List<Integer> same = whole.computeIfAbsent(joined, key -> new ArrayList<>(1));
        if (!same.contains(thing)) {
            same.add(thing);
        }
        if (things.get(thing).sort().compareTo(Sort.TOPIC) <= 0) {
            names.add(new Name(thing, joined, words));
        }
    }

    /** Something it says. */
    void text(String text) {
        for (String word : Folded.words(text)) {
            put(word, things.size() - 1, false);
        }
    }

    /** An id: found whole only. */
    void id(String id) {
        whole.computeIfAbsent(Folded.joined(id), key -> new ArrayList<>(1)).add(things.size() - 1);
    }

    private void put(String word, int thing, boolean name) {
        places.computeIfAbsent(word, key -> new Places()).add(thing, name);
    }

    private static boolean isKoreanName(String word) {
        return word.length() == 3 && isHangul(word);
    }

    private static boolean isHangul(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < FIRST || word.charAt(i) > LAST) {
                return false;
            }
        }
        return !word.isEmpty();
    }

    /** The first letters of its syllables, as Koreans seek in long lists: ㅂㄹㅋ for 블링컨. */
    private static String initials(String word) {
        StringBuilder initials = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            initials.append((char) (CONSONANTS + (word.charAt(i) - FIRST) / A_CONSONANT));
        }
        return initials.toString();
    }

    /** Ends the building. */
    void seal() {
        sorted = places.keySet().toArray(new String[0]);
        Arrays.sort(sorted);
    }

    /** Everything that fits, the best first. */
    List<Hit> find(String text) {
        List<String> words = known(Folded.words(text));
        if (words.isEmpty()) {
            return List.of();
        }
        Map<Integer, Integer> scores = new HashMap<>();
        Map<Integer, Boolean> named = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Map<Integer, Integer> found = found(words.get(i));
            if (i > 0) {
                found.keySet().retainAll(scores.keySet());
            }
            Map<Integer, Integer> sum = new HashMap<>();
            for (Map.Entry<Integer, Integer> each : found.entrySet()) {
                sum.put(each.getKey(), scores.getOrDefault(each.getKey(), 0) + each.getValue());
                boolean before = i == 0 || named.getOrDefault(each.getKey(), false);
                named.put(each.getKey(), before && each.getValue() >= 30);
            }
            scores = sum;
        }
        String joined = String.join("", words);
        // A name written as one word is one: "chung eui yong" for "Chungeuiyong" and the other way round.
        for (int thing : whole.getOrDefault(joined, List.of())) {
            scores.merge(thing, 1000, (one, other) -> Math.max(one, other));
        }
        List<Hit> hits = new ArrayList<>(scores.size());
        for (Map.Entry<Integer, Integer> each : scores.entrySet()) {
            int thing = each.getKey();
            boolean exact = whole.getOrDefault(joined, List.of()).contains(thing);
            Match match = exact ? Match.WHOLE_NAME : named.getOrDefault(thing, false) ? Match.NAME : Match.TEXT;
            hits.add(new Hit(things.get(thing), exact ? 1000 : each.getValue() / words.size(), match));
        }
        hits.sort(Comparator.comparing(Hit::match)
                .thenComparing(hit ->
                        hit.match() == Match.TEXT ? Sort.PERSON : hit.target().sort())
                .thenComparing(Comparator.comparingInt(Hit::score).reversed())
                .thenComparing(hit -> hit.target().sort())
                .thenComparing(hit -> hit.target().id()));
        return hits;
    }

    /** Without the Korean title behind a name, 블링컨 국무장관, if nothing here has that word. */
    private List<String> known(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && isTitle(words.get(last)) && found(words.get(last)).isEmpty()
                ? words.subList(0, last)
                : words;
    }

    private static boolean isTitle(String word) {
        for (String title : TITLES) {
            if (word.endsWith(title)) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, Integer> found(String word) {
        Map<Integer, Integer> found = new HashMap<>();
        int at = Arrays.binarySearch(sorted, word);
        for (int i = at < 0 ? -at - 1 : at; i < sorted.length && sorted[i].startsWith(word); i++) {
            boolean exact = sorted[i].length() == word.length();
            Places where = places.get(sorted[i]);
            for (int j = 0; where != null && j < where.count; j++) {
                boolean name = (where.at[j] & 1) == 1;
                int score = name ? exact ? 40 : 30 : exact ? 12 : 8;
                found.merge(where.at[j] >> 1, score, (one, other) -> Math.max(one, other));
            }
        }
        return found;
    }

    /** Things with names that differ in a few letters, the nearest first. */
    List<Target> near(String text, int most) {
        List<String> sought = Folded.words(text);
        String joined = String.join("", sought);
        int limit = Math.max(1, Math.min(4, joined.length() / 3));
        Map<Integer, Integer> least = new HashMap<>();
        if (joined.length() < LEAST_NEAR) {
            return List.of();
        }
        for (Name name : names) {
            int distance = Near.distance(joined, name.joined(), limit);
            if (sought.size() == 1) {
                for (String word : name.words()) {
                    if (word.length() > LEAST_NEAR) {
                        distance = Math.min(distance, Near.distance(joined, word, limit));
                    }
                }
            }
            if (distance <= limit) {
                least.merge(name.thing(), distance, (one, other) -> Math.min(one, other));
            }
        }
        List<Integer> nearest = new ArrayList<>(least.keySet());
        nearest.sort(Comparator.comparingInt((Integer thing) -> least.getOrDefault(thing, 0))
                .thenComparing(thing -> things.get(thing).sort())
                .thenComparingInt(thing -> thing));
        List<Target> targets = new ArrayList<>();
        for (int thing : nearest.subList(0, Math.min(most, nearest.size()))) {
            targets.add(things.get(thing));
        }
        return targets;
    }
}
