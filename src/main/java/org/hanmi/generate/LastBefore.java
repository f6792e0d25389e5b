package org.hanmi.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanmi.fact.Distinction;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Status;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.time.PartialDate;
import org.hanmi.time.When;

/** The first since 2017: in which year was the one before? A first is only asked with its limits (rule 7). */
final class LastBefore implements ItemModel {

    /** How many wrong years are offered. */
    private static final int WRONG = 2;

    @Override
    public String name() {
        return "last-before";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        Distinction first = fact.first();
        if (first == null || first.since() == null || fact.when() == null || fact.status() != Status.HAPPENED) {
            return;
        }
        PartialDate key = DateOptions.at(Unit.YEAR, first.since()).orElse(null);
        if (key == null) {
            drafts.refuse(fact, name(), "rule 5: the year of the one before is not known");
            return;
        }
        String asked = month(fact.when());
        for (Fact sister : shop.series().sisters(fact, fact.when().earliest().getYear())) {
            Distinction other = sister.first();
            boolean sameMonth = sister.when() != null && asked.equals(month(sister.when()));
            if (sameMonth
                    && other != null
                    && other.since() != null
                    && !other.since().mayOverlap(key)) {
                drafts.refuse(
                        fact,
                        name(),
                        "rule 2: " + other.since().edtf() + " may be right as well (" + sister.id() + ")");
                return;
            }
        }
        List<Distractor> wrong = wrong(fact, key, asked, fact.when(), shop);
        if (wrong.size() < WRONG) {
            drafts.refuse(fact, name(), "rule 14: of no other year anything is known that could mislead");
            return;
        }
        String stem = "In which year was the last " + first.of() + " before the one of " + asked + "?";
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "which-year",
                                stem,
                                new Interaction.Choice(DateOptions.text(Unit.YEAR, key), wrong),
                                List.of(DateOptions.accepted(Unit.YEAR, key)),
                                List.of()));
    }

    private static String month(When when) {
        return DateOptions.at(Unit.MONTH, when).map(English::date).orElse(English.date(when));
    }

    /**
     * The years of others of the row, which were held before the last; then years in between, in which there was none. A
     * year before it in which nobody knows of any would suggest one.
     */
    private static List<Distractor> wrong(Fact fact, PartialDate key, String asked, When when, Workshop shop) {
        Map<Integer, Fact> earlier = shop.series().before(fact, key.year(), WRONG);
        Map<Integer, String> wrong = new TreeMap<>();
        int between = when.earliest().getYear() - key.year() - 1;
        int before = Math.floorMod(Wrong.mix("last-before" + fact.id()), WRONG + 1);
        before = Math.min(earlier.size(), Math.max(before, WRONG - between));
        earlier.entrySet().stream()
                .limit(before)
                .forEach(each ->
                        wrong.put(each.getKey(), each.getValue().says() + " Another followed in " + key.year() + "."));
        // Spread over the time in between: nobody mistakes it for the year next to it.
        int step = Math.max(1, between / (WRONG + 1));
        for (int i = 1; wrong.size() < WRONG && i * step <= between; i++) {
            int year = key.year() + i * step;
            wrong.put(
                    year, "Between " + key.year() + " and " + asked + " there was none, so " + year + " is too late.");
        }
        List<Distractor> distractors = new ArrayList<>();
        wrong.forEach((year, reason) -> distractors.add(new Distractor(Integer.toString(year), reason)));
        return distractors;
    }
}
