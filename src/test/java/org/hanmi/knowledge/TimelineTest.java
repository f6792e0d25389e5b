package org.hanmi.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hanmi.WorldFixture;
import org.hanmi.fact.Fact;
import org.hanmi.fact.PersonId;
import org.hanmi.time.Edtf;
import org.hanmi.time.When;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimelineTest {

    @Test
    void finds_every_mention_that_may_fall_into_the_time_and_no_other() {
        Random random = new Random(3);
        WorldFixture world = new WorldFixture().fact("undated", null, visit("dean-rusk", "paris", null, 0));
        for (int i = 0; i < 200; i++) {
            String day = LocalDate.of(1961, 1, 1).plusDays(random.nextInt(500)).toString();
            String when = switch (i % 6) {
                case 0 -> day.substring(0, 4);
                case 1 -> day.substring(0, 7);
                case 2 -> day + "/..";
                case 3 -> "/" + day;
                default -> day;
            };
            world.fact("visit-" + i, when, visit("dean-rusk", "paris", null, 0));
        }
        KnowledgeBase knowledge = new KnowledgeBase(world.world());
        PersonId rusk = new PersonId("dean-rusk");
        for (String asked :
                List.of("1961-03-03", "1961-03", "1962", "1961-12-31/..", "/1961-01-02", "1955", "2000-01-01")) {
            When when = Edtf.parse(asked);
            List<Fact> all = knowledge.mentions(rusk).stream()
                    .filter(fact -> fact.when() == null || fact.when().mayOverlap(when))
                    .toList();
            assertThat(knowledge.mentions(rusk, when)).as(asked).containsExactlyInAnyOrderElementsOf(all);
        }
        assertThat(knowledge.mentions(new PersonId("nobody-at-all"), Edtf.parse("1961")))
                .isEmpty();
    }
}
