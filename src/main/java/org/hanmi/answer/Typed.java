package org.hanmi.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.item.Item;
import org.jspecify.annotations.Nullable;

/** Judges what was typed against what an item accepts. */
final class Typed {

    private final Rivals rivals;

    Typed(Rivals rivals) {
        this.rivals = rivals;
    }

    Judgement judge(Item item, String text) {
        List<String> given = Normal.tokens(text);
        if (given.isEmpty()) {
            return Judgement.none(Reason.EMPTY, "");
        }
        List<String> accepted = accepted(item);
        for (String right : accepted) {
            if (Normal.joined(given).equals(Normal.joined(Normal.tokens(right)))) {
                return Judgement.right(List.of(text.strip()));
            }
        }
        for (String right : accepted) {
            Day day = Day.key(right);
            if (day != null) {
                return date(item, day, text.strip());
            }
        }
        Judgement number = number(accepted, text.strip());
        return number != null ? number : name(accepted, given, text.strip());
    }

    private static List<String> accepted(Item item) {
        List<String> accepted = new ArrayList<>();
        accepted.add(item.interaction().key().get(0));
        if (!item.accepted().isEmpty()) {
            accepted.addAll(item.accepted().get(0));
        }
        return accepted;
    }

    private static Judgement date(Item item, Day right, String text) {
        List<Day> readings = Day.readings(text);
        if (readings.isEmpty()) {
            return Judgement.none(Reason.NOT_A_DATE, text);
        }
        Judgement best = Judgement.wrong(List.of(text), 0);
        for (Day given : readings) {
            if (given.agrees(right) && given.covers(right)) {
                return right.covers(given) ? Judgement.right(List.of(text)) : finer(item, given, text);
            }
            if (given.agrees(right)) {
                best = Judgement.none(Reason.COARSER, text);
            }
        }
        return best;
    }

    /** More than was asked: right if the item's own date says so too, wrong if it says otherwise. */
    private static Judgement finer(Item item, Day given, String text) {
        String when = item.when();
        Day known = when == null ? null : Day.key(when);
        if (known == null || !known.covers(given)) {
            return known == null || known.agrees(given)
                    ? Judgement.close(
                            Reason.FINER, text, item.interaction().key().get(0))
                    : Judgement.wrong(List.of(text), 0);
        }
        return known.agrees(given) ? Judgement.right(List.of(text)) : Judgement.wrong(List.of(text), 0);
    }

    /** Null if no number is asked, or it is asked in words and something else was typed. */
    private static @Nullable Judgement number(List<String> accepted, String text) {
        boolean asked = false;
        Amount given = Amount.read(text);
        // In half of the world a dot groups thousands.
        Amount grouped = Amount.read(text.replace('.', ','));
        for (String right : accepted) {
            Amount amount = Amount.read(right);
            if (amount != null && (amount.same(given) || amount.same(grouped))) {
                return Judgement.right(List.of(text));
            }
            asked |= Amount.key(right) != null;
        }
        if (!asked) {
            return null;
        }
        return given == null ? Judgement.none(Reason.NOT_A_NUMBER, text) : Judgement.wrong(List.of(text), 0);
    }

    private Judgement name(List<String> accepted, List<String> given, String text) {
        Set<String> own = new HashSet<>();
        List<List<String>> names = new ArrayList<>();
        for (String right : accepted) {
            List<String> tokens = Normal.tokens(right);
            for (List<String> order : Orders.of(tokens)) {
                names.add(order);
                own.add(Normal.joined(order));
            }
            for (List<String> order : Orders.of(withoutInitials(tokens))) {
                names.add(order);
                own.add(Normal.joined(order));
            }
        }
        int nearest = Edits.FAR;
        for (List<String> name : names) {
            boolean partOfAnother = name.size() == 1 && isPartOf(names, name.get(0));
            int slips = own.contains(Normal.joined(given)) ? 0 : partOfAnother ? Edits.FAR : Edits.between(given, name);
            nearest = Math.min(nearest, slips);
        }
        if (nearest == Edits.FAR || rivals.anyWithin(nearest, given, own)) {
            return Judgement.wrong(List.of(text), 0);
        }
        return nearest == 0 ? Judgement.right(List.of(text)) : Judgement.close(Reason.SPELLING, text, accepted.get(0));
    }

    /** A family name alone is too little to forgive a slip in it. */
    private static boolean isPartOf(List<List<String>> names, String token) {
        return names.stream().anyMatch(name -> name.size() > 1 && name.contains(token));
    }

    private static List<String> withoutInitials(List<String> tokens) {
        List<String> whole = tokens.stream()
                .filter(token -> token.length() > 1 || !Character.isLetter(token.charAt(0)) || token.charAt(0) > 'z')
                .toList();
        return whole.size() > 1 ? whole : tokens;
    }
}
