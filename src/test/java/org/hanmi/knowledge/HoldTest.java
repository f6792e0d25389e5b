package org.hanmi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hanmi.fact.Citation;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Source;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.time.Edtf;
import org.hanmi.time.When;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The searches find what looking at every term, and at every pair of terms, finds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HoldTest {

    private static final PersonId PERSON = new PersonId("dean-rusk");
    private static final PostId POST = new PostId("us-secretary-of-state");

    private static Term term(When when, LocalDate asOf) {
        Fact fact = new Fact(
                new FactId("a", "b"),
                new Statement.Tenure(PERSON, POST),
                Status.HAPPENED,
                null,
                when,
                null,
                new Citation(new Source("a", "Lists", "Lists", null, "https://example.org", Source.Tier.A), null),
                "It was so.",
                2,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
        return new Term(PERSON, POST, when, asOf, fact);
    }

    private static String day(Random random) {
        return LocalDate.of(1961, 1, 1).plusDays(random.nextInt(90)).toString();
    }

    private static When when(Random random) {
        String one = day(random);
        String other = day(random);
        String from = one.compareTo(other) < 0 ? one : other;
        String to = one.compareTo(other) < 0 ? other : one;
        return Edtf.parse(
                switch (random.nextInt(8)) {
                    case 0 -> from + "/" + to;
                    case 1 -> from + "/..";
                    case 2 -> from + "/";
                    case 3 -> "/" + to;
                    case 4 -> one.substring(0, 7);
                    default -> one;
                });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void is_certain_where_a_term_or_two_of_them_show_it_and_nowhere_else(long seed) {
        Random random = new Random(seed);
        for (int world = 0; world < 400; world++) {
            List<Term> terms = new ArrayList<>();
            Hold hold = new Hold();
            for (int i = random.nextInt(6); i >= 0; i--) {
                Term term = term(when(random), LocalDate.parse(day(random)));
                terms.add(term);
                hold.add(term);
            }
            for (int question = 0; question < 10; question++) {
                When asked = when(random);
                assertThat(hold.proof(asked) != null)
                        .as(asked + " of " + terms.stream().map(Term::when).toList())
                        .isEqualTo(isShown(terms, asked));
                assertThat(hold.isOutside(asked)).isEqualTo(isOutside(terms, asked));
            }
        }
    }

    private static boolean isShown(List<Term> terms, When asked) {
        LocalDate from = asked.earliest();
        LocalDate to = asked.latest();
        if (terms.stream().anyMatch(term -> term.covers(from, to))) {
            return true;
        }
        if (to.equals(LocalDate.MAX)) {
            return false;
        }
        for (Term start : terms) {
            for (Term later : terms) {
                boolean encloses = !start.certainFrom().isAfter(from)
                        && !later.isListed()
                        && !later.certainFrom().isBefore(to)
                        && !later.certainFrom().equals(LocalDate.MAX);
                if (encloses && isOneSpell(terms, start, later)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOneSpell(List<Term> terms, Term start, Term later) {
        if (start.isListed()) {
            return !start.when().latest().isBefore(later.when().earliest());
        }
        return terms.stream()
                .noneMatch(term -> term.isListed()
                        && term.when().latest().isBefore(later.when().earliest())
                        && !term.when().latest().isBefore(start.when().earliest()));
    }

    private static boolean isOutside(List<Term> terms, When asked) {
        return terms.stream().noneMatch(term -> term.when().mayOverlap(asked))
                && terms.stream().anyMatch(Term::isListed);
    }
}
