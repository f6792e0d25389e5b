package org.hanmi.generate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Person;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement.Tenure;
import org.hanmi.generate.DateOptions.Unit;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.Term;
import org.hanmi.knowledge.Truth;
import org.hanmi.time.PartialDate;
import org.hanmi.time.Period;

/** In which year did X become that? Only for people who held the post once, as far as any list knows. */
final class YearOfOffice implements ItemModel {

    @Override
    public String name() {
        return "year-of-office";
    }

    @Override
    public void derive(Fact fact, Workshop shop, Drafts drafts) {
        if (!(fact.statement() instanceof Tenure tenure)
                || !(fact.when() instanceof Period period)
                || !(period.start() instanceof Period.Bound.On from)
                || !Tenures.isListed(fact)) {
            return;
        }
        PartialDate key = DateOptions.at(Unit.YEAR, from.date()).orElse(null);
        long terms = shop.certainty().terms(tenure.person(), tenure.post()).stream()
                .filter(Term::isListed)
                .count();
        if (key == null || terms != 1) {
            drafts.refuse(fact, name(), "rule 2: the year is not certain, or there is more than one term");
            return;
        }
        Person person = shop.knowledge().person(tenure.person());
        Post post = shop.knowledge().post(tenure.post());
        LocalDate first = beginning(post, from.date(), shop);
        Reasons reasons = new Reasons(tenure, from.date(), shop);
        Interaction choice = DateOptions.around(
                Unit.YEAR,
                key,
                reasons,
                name() + fact.id(),
                shop.chronicle().horizon(),
                year -> !year.earliest().isBefore(first));
        if (!reasons.hasTold()) {
            drafts.refuse(fact, name(), "rule 18: nothing can be said of other years but that they are others");
            return;
        }
        drafts.item(
                fact,
                name(),
                shop.assembly()
                        .item(
                                fact,
                                name(),
                                "which-year",
                                "In which year did " + person.name() + " become "
                                        + shop.english().office(post) + "?",
                                choice,
                                List.of(DateOptions.accepted(Unit.YEAR, key)),
                                List.of()));
    }

    /** The first year of which any holder of the post is known: before it neither office nor country may have existed. */
    private static LocalDate beginning(Post post, PartialDate from, Workshop shop) {
        LocalDate first = from.earliest();
        for (Term term : shop.certainty().holders(post.id())) {
            LocalDate start = term.when().earliest();
            if (term.isListed() && !start.equals(LocalDate.MIN) && start.isBefore(first)) {
                first = start;
            }
        }
        return first.withDayOfYear(1);
    }

    /** What the person was in a year, or who held the office then; not the same twice. */
    private static final class Reasons implements DateOptions.Reasons {

        private final Tenure tenure;
        private final PartialDate from;
        private final Workshop shop;
        private final Set<String> said = new HashSet<>();
        private boolean told;

        Reasons(Tenure tenure, PartialDate from, Workshop shop) {
            this.tenure = tenure;
            this.from = from;
            this.shop = shop;
        }

        /** True if more could be said of some year than when the office was taken. */
        boolean hasTold() {
            return told;
        }

        @Override
        public boolean isStory(PartialDate year) {
            return !sentences(year, tenure, from, shop).isEmpty();
        }

        @Override
        public String on(PartialDate year) {
            for (Map.Entry<String, String> sentence :
                    sentences(year, tenure, from, shop).entrySet()) {
                if (said.add(sentence.getKey())) {
                    told = true;
                    return sentence.getValue();
                }
            }
            String name = shop.knowledge().person(tenure.person()).name();
            String office = shop.english().theOffice(shop.knowledge().post(tenure.post()));
            if (!said.add("start")) {
                return name + " took that office " + English.on(from) + ", not in " + English.date(year) + ".";
            }
            return year.earliest().isBefore(from.earliest())
                    ? name + " did not become " + office + " before " + English.date(from) + "."
                    : name + " had become " + office + " as early as " + English.date(from) + ".";
        }
    }

    private static Map<String, String> sentences(PartialDate year, Tenure tenure, PartialDate from, Workshop shop) {
        Post post = shop.knowledge().post(tenure.post());
        String name = shop.knowledge().person(tenure.person()).name();
        String start = DateOptions.at(Unit.MONTH, from).map(English::date).orElse(English.date(from));
        Map<String, String> sentences = new LinkedHashMap<>();
        Optional<Post> then = shop.certainty().office(tenure.person(), year);
        if (then.isPresent() && !then.get().id().equals(post.id())) {
            sentences.put(
                    then.get().id().slug(),
                    "In " + year.year() + " " + name + " was " + shop.english().theOffice(then.get()) + ".");
        } else if (shop.certainty().holds(tenure.person(), post.id(), year) == Truth.CERTAIN) {
            sentences.put(
                    "already",
                    "In " + year.year() + " " + name + " was already "
                            + shop.english().theOffice(post) + ", since " + English.date(from) + ".");
            sentences.put("in office", "By " + year.year() + " " + name + " had been in office since " + start + ".");
        } else if (shop.certainty().holds(tenure.person(), post.id(), PartialDate.of(year.earliest()))
                == Truth.CERTAIN) {
            sentences.put(
                    "already",
                    "When " + year.year() + " began, " + name + " was already "
                            + shop.english().theOffice(post) + ", since " + English.date(from) + ".");
        }
        if (post.singleHolder()) {
            shop.certainty().holders(post.id()).stream()
                    .filter(term -> term.isListed()
                            && !term.person().equals(tenure.person())
                            && Tenures.isClosed(term)
                            && term.when().mayOverlap(year))
                    .max(Comparator.comparingLong(term -> Tenures.days(term, year)))
                    .ifPresent(term -> {
                        Person holder = shop.knowledge().person(term.person());
                        sentences.put(
                                "term of " + term.person(),
                                shop.careers().held(term).sentence());
                        if (shop.certainty().holds(term.person(), post.id(), year) == Truth.CERTAIN) {
                            sentences.put(
                                    "year of " + term.person(),
                                    "In " + year.year() + " " + shop.english().theOffice(post) + " was " + holder.name()
                                            + ".");
                        }
                    });
        }
        return sentences;
    }
}
