package org.hanmi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanmi.WorldFixture;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement;
import org.hanmi.time.Edtf;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CertaintyTest {

    private final WorldFixture world = new WorldFixture();

    private Truth holds(String person, String post, String when) {
        return new Certainty(new KnowledgeBase(world.world()))
                .holds(new PersonId(person), new PostId(post), Edtf.parse(when));
    }

    @Test
    void a_day_inside_a_listed_term_is_certain() {
        assertThat(holds("john-f-kennedy", "us-president", "1961-06-03")).isEqualTo(Truth.CERTAIN);
        assertThat(holds("john-f-kennedy", "us-president", "1962")).isEqualTo(Truth.CERTAIN);
    }

    @Test
    void the_day_of_the_change_is_certain_for_nobody() {
        assertThat(holds("john-f-kennedy", "us-president", "1961-01-20")).isEqualTo(Truth.POSSIBLE);
        assertThat(holds("dwight-eisenhower", "us-president", "1961-01-20")).isEqualTo(Truth.POSSIBLE);
    }

    @Test
    void a_year_with_a_change_in_it_is_certain_for_nobody() {
        assertThat(holds("john-f-kennedy", "us-president", "1961")).isEqualTo(Truth.POSSIBLE);
        assertThat(holds("dwight-eisenhower", "us-president", "1961")).isEqualTo(Truth.POSSIBLE);
    }

    @Test
    void anybody_else_in_a_single_holder_post_is_false() {
        assertThat(holds("dean-rusk", "us-president", "1961-06-03")).isEqualTo(Truth.FALSE);
        assertThat(holds("dwight-eisenhower", "us-president", "1961-06-03")).isEqualTo(Truth.FALSE);
    }

    @Test
    void what_no_source_denies_is_possible() {
        assertThat(holds("dean-rusk", "ussr-premier", "1950")).isEqualTo(Truth.POSSIBLE);
    }

    @Test
    void an_article_of_the_day_is_proof_for_that_day_only() {
        world.person("alan-shepard", "Alan Shepard", "Shepard", "united-states")
                .held("unknown-end", "alan-shepard", "us-secretary-of-defense", "1990-01-05/")
                .fact(
                        "shown",
                        "1990-06-03",
                        new Statement.Tenure(new PersonId("alan-shepard"), new PostId("us-secretary-of-defense")));
        assertThat(holds("alan-shepard", "us-secretary-of-defense", "1990-06-03"))
                .isEqualTo(Truth.CERTAIN);
        assertThat(holds("alan-shepard", "us-secretary-of-defense", "1990-03")).isEqualTo(Truth.CERTAIN);
        assertThat(holds("alan-shepard", "us-secretary-of-defense", "1990-06-04"))
                .isEqualTo(Truth.POSSIBLE);
        assertThat(holds("alan-shepard", "us-secretary-of-defense", "1989-12")).isEqualTo(Truth.FALSE);
    }

    @Test
    void a_term_of_unknown_end_and_a_day_ten_years_later_are_two_terms() {
        world.person("alan-shepard", "Alan Shepard", "Shepard", "united-states")
                .held("unknown-end", "alan-shepard", "us-secretary-of-defense", "1990-01-05/")
                .fact(
                        "shown",
                        "2000-06-03",
                        new Statement.Tenure(new PersonId("alan-shepard"), new PostId("us-secretary-of-defense")));
        assertThat(holds("alan-shepard", "us-secretary-of-defense", "2000-06-03"))
                .isEqualTo(Truth.CERTAIN);
        assertThat(holds("alan-shepard", "us-secretary-of-defense", "1995-06-03"))
                .isEqualTo(Truth.POSSIBLE);
    }

    @Test
    void two_terms_with_a_break_do_not_enclose_the_break() {
        world.held("rusk-again", "dean-rusk", "us-secretary-of-state", "1980-01-01/1982-01-01")
                .fact(
                        "shown",
                        "1981-06-03",
                        new Statement.Tenure(new PersonId("dean-rusk"), new PostId("us-secretary-of-state")));
        assertThat(holds("dean-rusk", "us-secretary-of-state", "1975-06-01")).isNotEqualTo(Truth.CERTAIN);
    }

    @Test
    void the_highest_office_of_the_day_is_found() {
        Certainty certainty = new Certainty(new KnowledgeBase(world.world()));
        assertThat(certainty
                        .office(new PersonId("nikita-khrushchev"), Edtf.parse("1961-06-03"))
                        .orElseThrow()
                        .label())
                .isEqualTo("premier");
        assertThat(certainty.office(new PersonId("nikita-khrushchev"), Edtf.parse("1970")))
                .isEmpty();
    }
}
