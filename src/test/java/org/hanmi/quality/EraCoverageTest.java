package org.hanmi.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;

import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.Era;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.World;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.quality.EraCoverage.Cell;
import org.hanmi.time.Edtf;
import org.hanmi.time.Period;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EraCoverageTest {

    private static Era era(String id, String span) {
        return new Era(id, "The " + id, null, (Period) Edtf.parse(span));
    }

    private static World world() {
        World world = new WorldFixture()
                .fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"))
                .fact("wall", "1961-08-13", event("the wall", Event.Type.OTHER, null))
                .fact("some-day", null, event("the talk", Event.Type.TALKS, null))
                .world();
        List<Era> eras = List.of(era("1950s", "1950/1961-07"), era("1960s", "1961-08/.."));
        return new World(
                world.people(),
                world.posts(),
                world.organizations(),
                world.places(),
                eras,
                world.topics(),
                world.articles(),
                world.facts().stream()
                        .filter(fact -> !fact.id().article().equals("posts"))
                        .toList());
    }

    @Test
    void counts_facts_and_the_items_that_ask_about_them_by_era_kind_and_worth() {
        EraCoverage coverage = EraCoverage.of(
                new KnowledgeBase(world()),
                List.of(new ItemDraft().item(), new ItemDraft().id("other/x#y").item()));
        assertThat(coverage.rows())
                .extracting(row -> row.era() + " " + row.kind())
                .containsExactly("1950s meeting", "1960s event", " event");
        assertThat(coverage.rows().get(0).cells()).containsExactly(new Cell(0, 0), new Cell(0, 0), new Cell(1, 2));
        assertThat(coverage.total("1960s").get(2)).isEqualTo(new Cell(1, 0));
        assertThat(coverage.total().get(2)).isEqualTo(new Cell(3, 2));
    }
}
