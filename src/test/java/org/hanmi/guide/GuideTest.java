package org.hanmi.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.WorldFixture;
import org.hanmi.knowledge.KnowledgeBase;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GuideTest {

    private final Guide guide = SmallGuide.guide();

    private Card card(String target) {
        return guide.card(Target.parse(target).orElseThrow()).orElseThrow();
    }

    private static List<String> texts(Card card, Part part) {
        List<String> texts = new ArrayList<>();
        for (Section section : card.sections()) {
            if (section.part() == part) {
                section.lines().forEach(line -> texts.add(line.text()));
            }
        }
        return texts;
    }

    @Test
    void a_person_has_names_in_both_scripts_offices_deeds_articles_and_questions() {
        Card chung = card("person/chung-eui-yong");
        assertThat(chung.title()).isEqualTo("Chung Eui-yong");
        assertThat(chung.hangul()).isEqualTo("정의용");
        assertThat(texts(chung, Part.NAMES)).containsExactly("정의용", "Chung Eui Yong");
        assertThat(texts(chung, Part.OFFICES)).containsExactly("South Korean foreign minister");
        assertThat(texts(chung, Part.EVENTS)).hasSize(1);
        assertThat(texts(chung, Part.ARTICLES)).containsExactly("Blinken in Seoul");
        assertThat(texts(card("person/john-f-kennedy"), Part.ITEMS))
                .containsExactly(
                        "Where did John F. Kennedy and Nikita Khrushchev meet in June 1961?",
                        "Which city did John F. Kennedy visit after Paris?");
    }

    @Test
    void a_term_says_what_is_certain_of_its_ends() {
        WorldFixture fixture = new WorldFixture()
                .held("acheson", "robert-mcnamara", "us-president", "1970-01-01/..")
                .held("harriman", "andrei-gromyko", "us-president", "1972/");
        Guide own = new Guide(new KnowledgeBase(fixture.world()), List.of());
        List<Line> holders = own.card(new Target(Sort.POST, "us-president")).orElseThrow().sections().stream()
                .filter(section -> section.part() == Part.HOLDERS)
                .findFirst()
                .orElseThrow()
                .lines();
        assertThat(holders)
                .extracting(Line::text)
                .containsExactly(
                        "Dwight Eisenhower", "John F. Kennedy", "Lyndon Johnson", "Robert McNamara", "Andrei Gromyko");
        assertThat(holders)
                .extracting(Line::note)
                .containsExactly(Note.TERM, Note.TERM, Note.TERM, Note.STILL, Note.ENDED);
        assertThat(texts(card("post/korean-foreign-minister"), Part.HOLDERS)).containsExactly("Chung Eui-yong");
        assertThat(card("person/chung-eui-yong").sections())
                .anySatisfy(section ->
                        assertThat(section.lines()).extracting(Line::note).containsExactly(Note.SEEN));
    }

    @Test
    void what_did_not_happen_or_was_only_planned_or_said_is_never_told_as_done() {
        assertThat(card("place/vienna").sections())
                .filteredOn(section -> section.part() == Part.EVENTS)
                .singleElement()
                .satisfies(section -> assertThat(section.lines())
                        .extracting(Line::note)
                        .contains(Note.PLANNED, Note.REPORTED, Note.DENIED, Note.NONE));
        assertThat(texts(card("fact/1961-05-19-state-vienna-plan#plan"), Part.FACTS))
                .as("what confirms a plan")
                .singleElement()
                .asString()
                .contains("on 3 and 4 June 1961");
    }

    @Test
    void stems_never_come_with_what_answers_them_but_on_their_own_cards() {
        String stem = "Which South Korean minister did Antony Blinken meet in Seoul on 17 March 2021?";
        assertThat(texts(card("list/item"), Part.LIST)).contains(stem);
        assertThat(texts(card("person/antony-blinken"), Part.ITEMS)).containsExactly(stem);
        assertThat(texts(card("person/chung-eui-yong"), Part.ITEMS))
                .as("his own card would answer it")
                .containsExactly("");
        assertThat(texts(card("place/vienna"), Part.ITEMS)).containsExactly("");
        assertThat(texts(card("fact/2021-03-18-state-seoul-talks#blinken-chung"), Part.ITEMS))
                .containsExactly("");
        assertThat(guide.find("chung")).extracting(Hit::target).noneMatch(target -> target.sort() == Sort.ITEM);
        Card item = card("item/meeting-counterpart/2021-03-18-state-seoul-talks#blinken-chung");
        assertThat(texts(item, Part.KEY)).containsExactly("Chung Eui-yong");
        assertThat(texts(item, Part.RATIONALE)).containsExactly("They met there for the first time.");
        assertThat(texts(item, Part.PEOPLE)).containsExactly("Antony Blinken", "Chung Eui-yong");
    }

    @Test
    void every_link_of_every_card_leads_to_a_card_and_every_thing_can_be_reached() {
        Set<Target> seen = new HashSet<>();
        Deque<Target> open = new ArrayDeque<>(List.of(Target.OVERVIEW));
        while (!open.isEmpty()) {
            Target target = open.pop();
            if (seen.add(target)) {
                Card card = guide.card(target).orElseThrow(() -> new AssertionError("nothing at " + target));
                card.sections()
                        .forEach(section -> section.lines().forEach(line -> {
                            if (line.target() != null) {
                                open.add(line.target());
                            }
                        }));
            }
        }
        for (Sort sort : Sort.LISTED) {
            assertThat(seen).as(sort.word()).anyMatch(target -> target.sort() == sort);
        }
        assertThat(seen).filteredOn(target -> target.sort() == Sort.PERSON).hasSize(6);
        assertThat(seen).contains(new Target(Sort.FACT, "1961-06-04-state-vienna-summit#nato-letters"));
    }

    @ParameterizedTest
    @CsvSource({
        "chung eui yong, person/chung-eui-yong",
        "CHUNG EUI-YONG, person/chung-eui-yong",
        "euiyong, person/chung-eui-yong",
        "정의용, person/chung-eui-yong",
        "의용, person/chung-eui-yong",
        "정의, person/chung-eui-yong",
        "정의용 장관, person/chung-eui-yong",
        "ㅈㅇㅇ, person/chung-eui-yong",
        "ㅅㅇ, place/seoul",
        "jfk, person/john-f-kennedy",
        "Kénnedy, person/john-f-kennedy",
        "kenn, person/john-f-kennedy",
        "서울, place/seoul",
        "nato, organization/nato",
        "us secretary of state, post/us-secretary-of-state",
        "정상회담과 방문, topic/summits",
        "vienna kennedy meets khrushchev, article/1961-06-04-state-vienna-summit",
        "cold winter, fact/1961-06-04-state-vienna-summit#cold-winter",
        "1961-05-19-state-vienna-plan, article/1961-05-19-state-vienna-plan",
        "which city after, item/visit-place/1961-06-04-state-vienna-summit#stop",
    })
    void whoever_is_named_in_any_spelling_or_script_is_found_first(String sought, String target) {
        assertThat(guide.find(sought)).isNotEmpty();
        assertThat(guide.find(sought).get(0).target()).hasToString(target);
        assertThat(guide.meant(sought)).map(Target::toString).contains(target);
    }

    @Test
    void decomposed_hangul_is_the_same_name() {
        String decomposed = java.text.Normalizer.normalize("정의용", java.text.Normalizer.Form.NFD);
        assertThat(guide.meant(decomposed)).contains(new Target(Sort.PERSON, "chung-eui-yong"));
    }

    @Test
    void where_several_may_be_meant_none_is() {
        assertThat(guide.find("1961")).hasSizeGreaterThan(3);
        assertThat(guide.meant("1961")).isEmpty();
        assertThat(guide.meant("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blinkn", "Bilnken", "antony blinkem", "BLINKEEN"})
    void a_slip_in_a_name_finds_nothing_and_is_told_what_may_be_meant(String slip) {
        assertThat(guide.find(slip)).isEmpty();
        assertThat(guide.near(slip)).containsExactly(new Target(Sort.PERSON, "antony-blinken"));
        assertThat(guide.near("qzx")).isEmpty();
    }

    @Test
    void the_timeline_is_cut_by_years_months_and_days_and_loses_nothing() {
        for (Zoom zoom : Zoom.values()) {
            List<Line> lines = guide.card(Target.timeline(zoom, ""))
                    .orElseThrow()
                    .sections()
                    .get(0)
                    .lines();
            int all = 0;
            for (Line line : lines) {
                all += zoom == Zoom.DAY ? 1 : line.count();
            }
            assertThat(all).as(zoom.word()).isEqualTo(8);
            assertThat(lines).isSortedAccordingTo((one, other) -> {
                assertThat(one.when()).isNotNull();
                assertThat(other.when()).isNotNull();
                return java.util.Objects.requireNonNull(one.when())
                        .earliest()
                        .compareTo(
                                java.util.Objects.requireNonNull(other.when()).earliest());
            });
        }
    }

    @Test
    void what_is_not_there_has_no_card() {
        for (String gone : new String[] {
            "person/nobody", "place/x", "fact/x", "fact/a#b", "item/x", "topic/x", "article/x", "post/x", "list/x"
        }) {
            assertThat(guide.card(Target.parse(gone).orElseThrow())).as(gone).isEmpty();
        }
        assertThat(Target.parse("joe biden")).isEmpty();
    }

    @Test
    void a_large_world_is_indexed_and_searched_in_no_more_than_its_size() {
        WorldFixture fixture = new WorldFixture();
        for (int i = 0; i < 20_000; i++) {
            fixture.person("person-" + i, "Given" + i + " Family" + i % 100, "Family" + i % 100, "united-states");
        }
        long start = System.nanoTime();
        Guide large = new Guide(new KnowledgeBase(fixture.world()), List.of());
        assertThat(large.find("family7")).hasSizeGreaterThan(2000);
        assertThat(large.meant("given12345")).contains(new Target(Sort.PERSON, "person-12345"));
        assertThat(System.nanoTime() - start)
                .as("nanoseconds; quadratic work takes minutes")
                .isLessThan(20_000_000_000L);
    }
}
