package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.Place;
import org.hanmi.fact.Post;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.item.Interaction;
import org.hanmi.item.Interaction.Match.Pair;
import org.hanmi.knowledge.Term;
import org.jspecify.annotations.Nullable;

/**
 * Match each US president with the South Korean president whom they met. Only those are put together whose terms leave no
 * other pair possible: whoever held office at the same time may have met as well.
 */
final class LeadersMatched implements ItemModel {

    private static final String LEFT = "united-states";
    private static final int MOST = 4;

    /** Two people of two countries who met, in the offices that they held then. */
    private record Couple(Fact fact, Term left, Term right, List<Term> lefts, List<Term> rights) {

        boolean isOfTheKindOf(Couple other) {
            return left.post().equals(other.left.post()) && right.post().equals(other.right.post());
        }

        boolean excludes(Couple other) {
            return apart(lefts, other.rights) && apart(other.lefts, rights);
        }

        private static boolean apart(List<Term> some, List<Term> others) {
            for (Term one : some) {
                for (Term other : others) {
                    if (!one.when().latest().isBefore(other.when().earliest())
                            && !other.when().latest().isBefore(one.when().earliest())) {
                        return false;
                    }
                }
            }
            return true;
        }
    }

    @Override
    public String name() {
        return "leaders-matched";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Landmark landmark = shop.landmarks().of(fact);
        Couple first = landmark == null ? null : couple(landmark, shop);
        if (landmark == null || first == null || !isForemost(landmark, first, shop)) {
            return;
        }
        List<Couple> couples = new ArrayList<>(List.of(first));
        for (List<Landmark> series : shop.landmarks().seriesOf(landmark)) {
            List<Landmark> others = new ArrayList<>(series);
            others.sort(Comparator.comparingInt((Landmark each) ->
                    Landmarks.hash(fact.id() + "&" + each.fact().id())));
            for (Landmark other : others) {
                Couple next = landmark.precedes(other) && couples.size() < MOST ? couple(other, shop) : null;
                if (next != null
                        && next.isOfTheKindOf(first)
                        && couples.stream().allMatch(each -> each.excludes(next))) {
                    couples.add(next);
                }
            }
        }
        if (couples.size() >= 3) {
            couples.sort(Comparator.comparing(each -> each.left().when().earliest()));
            ask(fact, couples, shop, drafts);
        }
    }

    /** Of all meetings of the same two people, one asks. */
    private static boolean isForemost(Landmark landmark, Couple first, Workshop shop) {
        int hash = Landmarks.hash(landmark.fact().id().toString());
        for (List<Landmark> series : shop.landmarks().seriesOf(landmark)) {
            for (Landmark other : series) {
                Couple couple = couple(other, shop);
                if (couple != null
                        && couple.left().person().equals(first.left().person())
                        && couple.right().person().equals(first.right().person())
                        && Landmarks.hash(other.fact().id().toString()) < hash) {
                    return false;
                }
            }
        }
        return true;
    }

    private static @Nullable Couple couple(Landmark landmark, Workshop shop) {
        if (!(landmark.fact().statement() instanceof Meeting meeting)
                || meeting.who().size() != 2) {
            return null;
        }
        Term left = null;
        Term right = null;
        for (PersonId person : meeting.who()) {
            Optional<Term> term = shop.landmarks().office(person, landmark.date());
            if (term.isPresent() && isAmerican(shop, term.get().post())) {
                left = term.get();
            } else {
                right = term.orElse(null);
            }
        }
        return left == null || right == null
                ? null
                : new Couple(
                        landmark.fact(),
                        left,
                        right,
                        shop.landmarks().terms(left.person(), left),
                        shop.landmarks().terms(right.person(), right));
    }

    private static boolean isAmerican(Workshop shop, PostId post) {
        Place country = shop.knowledge().place(shop.knowledge().post(post).country());
        return country.id().slug().equals(LEFT);
    }

    private void ask(Fact fact, List<Couple> couples, Workshop shop, Drafts drafts) {
        List<Pair> pairs = new ArrayList<>();
        List<String> told = new ArrayList<>();
        List<Fact> others = new ArrayList<>();
        for (Couple couple : couples) {
            String left = shop.knowledge().person(couple.left().person()).name();
            String right = shop.knowledge().person(couple.right().person()).name();
            pairs.add(new Pair(left, right));
            told.add(left + " with " + right);
            if (!couple.fact().equals(fact)) {
                others.add(couple.fact());
            }
        }
        Post left = shop.knowledge().post(couples.get(0).left().post());
        Post right = shop.knowledge().post(couples.get(0).right().post());
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "match",
                                "Match each " + shop.english().office(left) + " with the "
                                        + shop.english().office(right) + " whom they met.",
                                new Interaction.Match(pairs),
                                List.of(),
                                others,
                                "These met in office: " + English.list(told) + ".",
                                3));
    }
}
