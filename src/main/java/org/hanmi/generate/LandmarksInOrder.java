package org.hanmi.generate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Interaction.Match.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What came first, in what order, and in which year? Things of one kind and one topic out of different years, of which
 * every possible day of one comes before every possible day of the next (rule 6), all within a generation. The item is named after the earliest of
 * them; a hash of the ids decides which others stand beside it, so that it stays as it is while articles are added.
 */
final class LandmarksInOrder implements ItemModel {

    private static final String FIRST = "which-first";
    private static final String YEARS = "years-matched";

    @Override
    public String name() {
        return "events-in-order";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Landmark landmark = shop.landmarks().of(fact);
        if (landmark == null) {
            return;
        }
        int way = Landmarks.hash(fact.id().toString()) % 4;
        boolean holder = landmark.sort() == Landmark.Sort.HOLDER;
        if (holder && way > 1) {
            // Lists are long, and who came first among office holders is not all there is to know.
            return;
        }
        for (List<Landmark> series : shop.landmarks().seriesOf(landmark)) {
            boolean order = way % 2 == 0;
            List<Landmark> chain = chain(landmark, series, order ? 4 : 3);
            chain = chain.size() < 3 ? chain(landmark, series, 3) : chain;
            if (chain.size() >= 3) {
                if (order) {
                    inOrder(chain, shop, drafts);
                } else {
                    first(chain, shop, drafts);
                }
                if (way >= 2 || landmark.sort() == Landmark.Sort.SIGNED) {
                    years(chain, shop, drafts);
                }
                return;
            }
        }
        drafts.refuse(fact, name(), "rule 6: no two later things of its kind and time have a certain order");
    }

    /** So many landmarks, each certainly before the next; nothing if there is no such row. */
    private static List<Landmark> chain(Landmark first, List<Landmark> series, int size) {
        List<Landmark> chain = new ArrayList<>(List.of(first));
        return grow(chain, series, size) ? chain : List.of();
    }

    private static boolean grow(List<Landmark> chain, List<Landmark> series, int size) {
        if (chain.size() == size) {
            return true;
        }
        Landmark last = chain.get(chain.size() - 1);
        List<Landmark> next = new ArrayList<>();
        for (Landmark each : series) {
            if (last.precedes(each) && chain.get(0).isNear(each) && fits(each, chain)) {
                next.add(each);
            }
        }
        String seed = seed(chain);
        next.sort(Comparator.comparingInt(
                (Landmark each) -> Landmarks.hash(seed + each.fact().id())));
        // The first few are enough: if none of them can be followed, hardly any other can.
        for (Landmark each : next.subList(0, Math.min(8, next.size()))) {
            chain.add(each);
            if (grow(chain, series, size)) {
                return true;
            }
            chain.remove(chain.size() - 1);
        }
        return false;
    }

    private static String seed(List<Landmark> chain) {
        StringBuilder seed = new StringBuilder();
        chain.forEach(each -> seed.append(each.fact().id()).append('|'));
        return seed.toString();
    }

    /** One name with a number among the others gives nothing away; two do. */
    private static boolean fits(Landmark candidate, List<Landmark> chain) {
        for (Landmark each : chain) {
            boolean same = each.title().equals(candidate.title());
            if (same || (candidate.isNumbered() && each.isNumbered())) {
                return false;
            }
        }
        return true;
    }

    private void inOrder(List<Landmark> chain, Workshop shop, Drafts drafts) {
        Fact fact = chain.get(0).fact();
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "order",
                                order(chain.get(0), shop),
                                new Interaction.Order(titles(chain)),
                                List.of(),
                                others(chain),
                                dates(chain),
                                3));
    }

    private static void first(List<Landmark> chain, Workshop shop, Drafts drafts) {
        Fact fact = chain.get(0).fact();
        List<Distractor> wrong = new ArrayList<>();
        for (Landmark each : chain.subList(1, chain.size())) {
            wrong.add(new Distractor(each.title(), each.fact().says()));
        }
        drafts.item(
                fact,
                FIRST,
                shop.assembly()
                        .item(
                                fact,
                                FIRST,
                                "before-after",
                                first(chain.get(0), shop),
                                new Interaction.Choice(chain.get(0).title(), wrong),
                                List.of(),
                                others(chain),
                                dates(chain),
                                2));
    }

    /** Years are matched where each thing has one; of a meeting that may have been repeated no year is the only one. */
    private static void years(List<Landmark> chain, Workshop shop, Drafts drafts) {
        List<Pair> pairs = new ArrayList<>();
        for (Landmark each : chain) {
            int year = each.date().earliest().getYear();
            if (each.date().latest().getYear() != year || !each.once()) {
                return;
            }
            pairs.add(new Pair(each.title(), Integer.toString(year)));
        }
        Fact fact = chain.get(0).fact();
        String what = switch (chain.get(0).sort()) {
            case SIGNED -> "it was signed.";
            case IN_FORCE -> "it entered into force.";
            case EVENT, MEETING -> "it happened.";
            case HOLDER -> "the person took office.";
        };
        drafts.item(
                fact,
                YEARS,
                shop.assembly()
                        .item(
                                fact,
                                YEARS,
                                "match",
                                "Match each with the year in which " + what,
                                new Interaction.Match(pairs),
                                List.of(),
                                others(chain),
                                dates(chain),
                                4));
    }

    private static List<String> titles(List<Landmark> chain) {
        return chain.stream().map(Landmark::title).toList();
    }

    private static List<Fact> others(List<Landmark> chain) {
        return chain.subList(1, chain.size()).stream().map(Landmark::fact).toList();
    }

    private static String order(Landmark landmark, Workshop shop) {
        return switch (landmark.sort()) {
            case SIGNED -> "Put these in the order in which they were signed, the earliest first.";
            case IN_FORCE -> "Put these in the order in which they entered into force, the earliest first.";
            case MEETING -> "Put these meetings in the order in which they took place, the earliest first.";
            case EVENT -> "Put these in the order in which they happened, the earliest first.";
            case HOLDER ->
                "Put these people in the order in which they became " + office(landmark.fact(), shop)
                        + ", the earliest first.";
        };
    }

    private static String first(Landmark landmark, Workshop shop) {
        return switch (landmark.sort()) {
            case SIGNED -> "Which of these was signed first?";
            case IN_FORCE -> "Which of these entered into force first?";
            case MEETING -> "Which of these meetings came first?";
            case EVENT -> "Which of these happened first?";
            case HOLDER -> "Which of these people became " + office(landmark.fact(), shop) + " first?";
        };
    }

    private static @Nullable String office(Fact fact, Workshop shop) {
        return fact.statement() instanceof Tenure tenure
                ? shop.english().office(shop.knowledge().post(tenure.post()))
                : null;
    }

    private static String dates(List<Landmark> chain) {
        List<String> parts = new ArrayList<>();
        for (Landmark each : chain) {
            parts.add(each.title() + " (" + English.date(each.date()) + ")");
        }
        return String.join("; then ", parts).replace("; then The ", "; then the ") + ".";
    }
}
