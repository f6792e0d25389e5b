package org.hanmi.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;
import static org.hanmi.WorldFixture.visit;

import java.util.List;
import org.hanmi.WorldFixture;
import org.hanmi.fact.Statement.Event;
import org.hanmi.item.Interaction;
import org.hanmi.knowledge.KnowledgeBase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoverageTest {

    private final KnowledgeBase knowledge = new KnowledgeBase(new WorldFixture()
            .fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"))
            .fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
            .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
            .fact("wall", "1961-08-13", event("the wall", Event.Type.OTHER, null))
            .world());

    private Coverage coverage(ItemDraft... drafts) {
        return Coverage.of(
                knowledge, List.of(drafts).stream().map(ItemDraft::item).toList());
    }

    @Test
    void counts_facts_with_and_without_items_by_article_kind_and_worth() {
        Coverage coverage = coverage(new ItemDraft(), new ItemDraft().basis("paris", "ottawa"));
        assertThat(coverage.cells())
                .containsExactly(
                        new Coverage.Cell("posts", "tenure", 2, 0, 8),
                        new Coverage.Cell("1961-06-05-state-vienna", "meeting", 3, 1, 0),
                        new Coverage.Cell("1961-06-05-state-vienna", "visit", 3, 1, 1),
                        new Coverage.Cell("1961-06-05-state-vienna", "event", 3, 0, 1));
    }

    @Test
    void lists_what_nothing_asks_about_and_what_one_model_asks_about() {
        Coverage coverage = coverage(new ItemDraft(), new ItemDraft().id("other/x#y"), new ItemDraft().basis("paris"));
        assertThat(coverage.silent())
                .filteredOn(fact -> !fact.id().article().equals("posts"))
                .extracting(fact -> fact.id().local())
                .containsExactly("ottawa", "wall");
        assertThat(coverage.thin()).singleElement().satisfies(thin -> {
            assertThat(thin.fact().id().local()).isEqualTo("paris");
            assertThat(thin.models()).containsExactly("which-city");
        });
    }

    @Test
    void an_order_asks_about_everything_it_orders() {
        Coverage coverage = coverage(new ItemDraft()
                .basis("ottawa", "paris", "meeting")
                .interaction(new Interaction.Order(List.of("Ottawa", "Paris", "Vienna"))));
        assertThat(coverage.thin()).hasSize(3);
    }
}
