package org.hanmi.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges an answer that chooses among options, by label or by their own words. */
final class Chosen {

    private Chosen() {}

    /** Judges any question but a typed one. */
    static Judgement judge(Question question, String text) {
        if (Normal.tokens(text).isEmpty()) {
            return Judgement.none(Reason.EMPTY, "");
        }
        if (question.asked() == Asked.CHOICE) {
            int index = option(question, text);
            return index < 0 ? unknown(text) : verdict(question, List.of(index));
        }
        List<Integer> indexes = new ArrayList<>();
        for (String part : parts(question, text)) {
            int index = option(question, part);
            if (index < 0) {
                return unknown(part);
            }
            if (indexes.contains(index)) {
                return Judgement.none(Reason.TWICE, question.options().get(index));
            }
            indexes.add(index);
        }
        boolean all = question.asked() != Asked.MULTIPLE;
        if (all && indexes.size() < question.key().size()) {
            return Judgement.none(
                    Reason.INCOMPLETE, Integer.toString(question.key().size()));
        }
        if (all && indexes.size() > question.key().size()) {
            return Judgement.none(
                    Reason.TOO_MANY, Integer.toString(question.key().size()));
        }
        return verdict(question, indexes);
    }

    private static Judgement verdict(Question question, List<Integer> indexes) {
        List<String> given = indexes.stream().map(question.options()::get).toList();
        List<String> key = question.key();
        boolean sequence = question.asked() == Asked.ORDER || question.asked() == Asked.MATCH;
        boolean right =
                sequence ? given.equals(key) : given.size() == key.size() && new HashSet<>(given).containsAll(key);
        return right ? Judgement.right(given) : Judgement.wrong(given, share(question, given));
    }

    private static double share(Question question, List<String> given) {
        List<String> key = question.key();
        return switch (question.asked()) {
            case CHOICE, TYPED -> 0;
            case MULTIPLE -> {
                long hits = given.stream().filter(key::contains).count();
                yield Math.max(0, (2.0 * hits - given.size()) / key.size());
            }
            case ORDER -> {
                int kept = 0;
                for (int i = 1; i < given.size(); i++) {
                    kept += key.indexOf(given.get(i)) > key.indexOf(given.get(i - 1)) ? 1 : 0;
                }
                yield given.size() < 2 ? 0 : (double) kept / (given.size() - 1) * (given.size() - 1) / given.size();
            }
            case MATCH -> {
                int hits = 0;
                for (int i = 0; i < given.size(); i++) {
                    hits += given.get(i).equals(key.get(i)) ? 1 : 0;
                }
                yield (double) hits / given.size();
            }
        };
    }

    /** The index of the option that is meant, or −1. */
    private static int option(Question question, String text) {
        String label = label(text);
        List<String> options = question.options();
        if (label.length() == 1) {
            char c = label.charAt(0);
            int byDigit =
                    Character.isDigit(c) && (!question.lettered() || question.asked() == Asked.MATCH) ? c - '1' : -1;
            int index = c >= 'a' && c <= 'z' ? c - 'a' : byDigit;
            if (index >= 0 && index < options.size()) {
                return index;
            }
        }
        String wanted = Normal.text(text);
        for (int i = 0; i < options.size(); i++) {
            if (Normal.text(options.get(i)).equals(wanted)) {
                return i;
            }
        }
        return named(question, wanted);
    }

    /** What a typed answer may be also names the option. */
    private static int named(Question question, String wanted) {
        List<List<String>> accepted = question.item().accepted();
        for (int i = 0; i < accepted.size() && i < question.key().size(); i++) {
            for (String name : accepted.get(i)) {
                if (Normal.text(name).equals(wanted)) {
                    return question.options().indexOf(question.key().get(i));
                }
            }
        }
        return -1;
    }

    private static String label(String text) {
        String label = text.strip().toLowerCase(java.util.Locale.ROOT);
        boolean marked = label.length() == 2 && (label.endsWith(")") || label.endsWith("."));
        return marked ? label.substring(0, 1) : label;
    }

    private static Judgement unknown(String text) {
        String label = label(text);
        boolean likeLabel = label.length() <= 2 && label.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
        return Judgement.none(likeLabel ? Reason.NO_SUCH_OPTION : Reason.NOT_AN_OPTION, text.strip());
    }

    /** Splits {@code 2 1 3}, {@code 2,1,3}, {@code 213}, {@code bac}, {@code 1b 2a 3c}, or options written out. */
    private static List<String> parts(Question question, String text) {
        for (String sign : new String[] {";", ","}) {
            if (text.contains(sign)) {
                List<String> parts = split(text, sign.charAt(0));
                if (parts.stream().allMatch(part -> option(question, part) >= 0)) {
                    return parts;
                }
            }
        }
        if (option(question, text) >= 0 && label(text).length() > 1) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        for (String word : split(text.replace(',', ' ').replace(';', ' ').replace('=', ' '), ' ')) {
            if (!isLabels(question, word) || (word.length() > 1 && option(question, word) >= 0)) {
                parts.add(word);
            } else {
                word.chars().forEach(c -> parts.add(Character.toString(c)));
            }
        }
        List<String> byLeft = question.asked() == Asked.MATCH ? byLeft(question, parts) : null;
        return byLeft != null ? byLeft : parts;
    }

    /** Puts {@code 2 a 1 b 3 c} into the order of the left sides; null if it is not written in that way. */
    private static @Nullable List<String> byLeft(Question question, List<String> parts) {
        int sides = question.lefts().size();
        if (parts.size() != 2 * sides) {
            return null;
        }
        String[] rights = new String[sides];
        for (int i = 0; i < parts.size(); i += 2) {
            int left = parts.get(i).length() == 1 ? parts.get(i).charAt(0) - '1' : -1;
            if (left < 0 || left >= sides || rights[left] != null) {
                return null;
            }
            rights[left] = parts.get(i + 1);
        }
        return List.of(rights);
    }

    private static boolean isLabels(Question question, String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = Character.toLowerCase(word.charAt(i));
            boolean digit = c >= '1' && c <= '9';
            boolean letter = c >= 'a' && c < 'a' + question.options().size();
            if (!digit && !letter) {
                return false;
            }
        }
        return true;
    }

    private static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = text.indexOf(sign, from);
            int end = to < 0 ? text.length() : to;
            String part = text.substring(from, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            from = end + 1;
        }
        return parts;
    }
}
