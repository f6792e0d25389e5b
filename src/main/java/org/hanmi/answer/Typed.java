package org.hanmi.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /** As it stands, else without what Koreans say around an answer. */
    Judgement judge(Item item, String text) {
        Judgement judgement = said(item, text);
        if (judgement.verdict() == Verdict.RIGHT) {
            return judgement;
        }
        for (String bare : KoreanAnswer.bare(text)) {
            Judgement meant = said(item, bare);
            if (meant.verdict() == Verdict.RIGHT) {
                return Judgement.right(List.of(text.strip()));
            }
            if (judgement.reason() == Reason.NOT_A_NUMBER && meant.verdict() == Verdict.WRONG) {
                return Judgement.wrong(List.of(text.strip()), 0);
            }
        }
        // A letter by itself was not typed to its end: nothing to be wrong about.
        return text.chars().anyMatch(c -> c >= 'ㄱ' && c <= 'ㅣ') ? Judgement.none(Reason.EMPTY, "") : judgement;
    }

    private Judgement said(Item item, String text) {
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
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Day asked = Day.asked(item.interaction().key().get(0));
        if (asked != null) {
            return Dated.judge(item, accepted, asked, plain);
        }
        Judgement number = number(accepted, plain);
        if (number != null) {
            return number;
        }
        Set<String> forms = new LinkedHashSet<>(accepted);
        forms.addAll(rivals.formsOf(accepted.get(0)));
        forms.addAll(families(accepted));
        return name(forms, given, text.strip());
    }

    /** Where a family name in Latin letters is enough, so it is in Hangul: it ends the name of whoever is not Korean. */
    private static List<String> families(List<String> accepted) {
        List<String> families = new ArrayList<>();
        for (String form : accepted) {
            List<String> words = Normal.tokens(form);
            String last = words.get(words.size() - 1);
            if (words.size() > 1
                    && Syllables.isHangul(last.charAt(0))
                    && last.length() > 1
                    && KoreanName.among(accepted) == null
                    && accepted.stream().anyMatch(each -> isFamily(each, accepted))) {
                families.add(last);
            }
        }
        return families;
    }

    /** A word that ends a longer form. */
    private static boolean isFamily(String word, List<String> accepted) {
        List<String> alone = Normal.tokens(word);
        return alone.size() == 1
                && accepted.stream().anyMatch(form -> {
                    List<String> words = Normal.tokens(form);
                    return words.size() > 1 && words.get(words.size() - 1).equals(alone.get(0));
                });
    }

    private static List<String> accepted(Item item) {
        List<String> accepted = new ArrayList<>();
        accepted.add(item.interaction().key().get(0));
        if (!item.accepted().isEmpty()) {
            accepted.addAll(item.accepted().get(0));
        }
        return accepted;
    }

    /** Null if no number is asked, or it is asked in words and something else was typed. */
    private static @Nullable Judgement number(List<String> accepted, String text) {
        boolean asked = false;
        boolean same = false;
        boolean counted = false;
        boolean agreed = false;
        Amount given = Amount.read(text);
        // In half of the world a dot groups thousands.
        Amount grouped = Amount.read(text.replace('.', ','));
        for (String right : accepted) {
            Amount amount = Amount.read(right);
            if (amount != null && (amount.same(given) || amount.same(grouped))) {
                same = true;
                agreed |= !amount.unit().isEmpty();
            }
            counted |= amount != null && !amount.unit().isEmpty();
            asked |= Amount.key(right) != null;
        }
        boolean bare = given == null || given.unit().isEmpty();
        if (same && (bare || !counted || agreed)) {
            return Judgement.right(List.of(text));
        }
        if (!asked) {
            return null;
        }
        return given == null ? Judgement.none(Reason.NOT_A_NUMBER, text) : Judgement.wrong(List.of(text), 0);
    }

    private Judgement name(Set<String> accepted, List<String> given, String text) {
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
        KoreanName korean = KoreanName.among(accepted);
        int nearest = Edits.FAR;
        for (List<String> name : names) {
            boolean familyAlone = korean != null && name.size() == 1 && isPartOf(names, name.get(0));
            int slips = own.contains(Normal.joined(given)) ? 0 : familyAlone ? Edits.FAR : Edits.between(given, name);
            nearest = Math.min(nearest, slips);
        }
        if (korean != null && nearest > 0 && isWritten(korean, names, given)) {
            nearest = 0;
        }
        if (nearest == Edits.FAR
                || rivals.anyWithin(nearest, given, own)
                || (korean != null && nearest > 0 && rivals.anyWritten(given, korean))) {
            return Judgement.wrong(List.of(text), 0);
        }
        return nearest == 0
                ? Judgement.right(List.of(text))
                : Judgement.close(Reason.SPELLING, text, accepted.iterator().next());
    }

    /** Another spelling of a Korean name, or of a family name that is enough; and of nobody else's. */
    private boolean isWritten(KoreanName korean, List<List<String>> names, List<String> given) {
        if (korean.isWritten(given)) {
            return !rivals.anyWritten(given, korean);
        }
        boolean enough = names.stream().anyMatch(name -> name.size() == 1 && korean.isFamily(name.get(0)));
        return enough && given.size() == 1 && korean.isFamily(given.get(0)) && !rivals.anyCalled(given.get(0), korean);
    }

    /** A Korean family name alone is too short to forgive a slip in it: Chang is not Chung. */
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
