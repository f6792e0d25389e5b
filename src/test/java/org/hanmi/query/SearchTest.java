package org.hanmi.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;
import static org.hanmi.WorldFixture.status;
import static org.hanmi.WorldFixture.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.hanmi.WorldFixture;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.PostId;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Statement.Meeting;
import org.hanmi.fact.Statement.Meeting.Format;
import org.hanmi.fact.Status;
import org.hanmi.knowledge.Certainty;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.query.Constraint.During;
import org.hanmi.query.Constraint.Form;
import org.hanmi.query.Constraint.In;
import org.hanmi.query.Constraint.InOffice;
import org.hanmi.query.Constraint.On;
import org.hanmi.query.Step.Use;
import org.hanmi.time.Edtf;
import org.hanmi.time.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SearchTest {

    private static final String[] LEADERS = {"john-f-kennedy", "nikita-khrushchev"};
    private static final PersonId KENNEDY = new PersonId("john-f-kennedy");

    private final WorldFixture world =
            new WorldFixture().fact("asked", "1961-06-03", meeting("vienna", "at a dinner", false, LEADERS));

    private static During during(String date) {
        return new During(Edtf.parse(date), "in " + date);
    }

    private static In in(String place) {
        return new In(new PlaceId(place), "in " + place);
    }

    private static On on(String occasion) {
        return new On(occasion, occasion);
    }

    private static Subject leaders() {
        return new Subject(
                Subject.Sort.MEETING, Set.of(KENNEDY, new PersonId("nikita-khrushchev")), null, "the leaders meet");
    }

    private static Asked place() {
        return new Asked.Place(new PlaceId("vienna"));
    }

    private static Asked date(String key) {
        return new Asked.Date(date(key, PartialDate.class));
    }

    private static <T> T date(String text, Class<T> type) {
        return type.cast(Edtf.parse(text));
    }

    private Verdict ask(Asked what, Subject subject, List<Constraint> always, Constraint... ifNeeded) {
        KnowledgeBase knowledge = new KnowledgeBase(world.world());
        Fact asked = knowledge.fact(new FactId("1961-06-05-state-vienna", "asked"));
        Query query = new Query(asked, what, subject, always, List.of(ifNeeded));
        Search search = new Search(new Ground(knowledge, new Certainty(knowledge)));
        Verdict quick = search.ask(query);
        Verdict thorough = search.thorough().ask(query);
        assertThat(thorough.getClass()).isEqualTo(quick.getClass());
        assertThat(uses(thorough)).isEqualTo(uses(quick));
        return thorough;
    }

    private static List<Use> uses(Verdict verdict) {
        return verdict.steps().stream().map(Step::use).toList();
    }

    private static List<String> rivals(Verdict verdict) {
        return verdict instanceof Verdict.Several several
                ? several.rivals().stream()
                        .map(rival -> rival.fact().id().local() + ": " + rival.answer())
                        .toList()
                : List.of();
    }

    private WorldFixture again(String id, @Nullable String when, @Nullable String place) {
        return world.fact(id, when, meeting(place, LEADERS));
    }

    @Test
    void what_rules_out_nothing_is_not_said() {
        Verdict verdict = ask(place(), leaders(), List.of(during("1961-06-03")), on("at a dinner"));
        assertThat(verdict).isInstanceOf(Verdict.One.class);
        assertThat(uses(verdict)).containsExactly(Use.ALWAYS, Use.UNTRIED);
        assertThat(verdict.phrase(On.class)).isEmpty();
        assertThat(verdict.phrase(During.class)).isEqualTo(" in 1961-06-03");
    }

    @Test
    void constraints_are_said_in_order_until_one_answer_is_left() {
        again("london", "1961-06-03", "london")
                .fact("paris", "1961-07-01", meeting("paris", "at a concert", false, LEADERS));
        Verdict verdict =
                ask(place(), leaders(), List.of(), on("at a dinner"), during("1961"), during("1961-06"), in("vienna"));
        assertThat(uses(verdict)).containsExactly(Use.NEEDED, Use.IDLE, Use.IDLE, Use.NEEDED);
        assertThat(verdict.steps().get(0).ruledOut())
                .extracting(rival -> rival.fact().id().local())
                .containsExactly("paris");
        assertThat(verdict.ruledOutBy(On.class)).containsExactly("Paris");
        assertThat(verdict.says(On.class)).isTrue();
        assertThat(verdict.says(During.class)).isFalse();
    }

    @Test
    void a_date_grows_as_fine_as_it_must() {
        again("year", "1962-06-03", "paris");
        Constraint[] dates = {during("1961"), during("1961-06"), during("1961-06-03")};
        assertThat(ask(place(), leaders(), List.of(), dates).phrase(During.class))
                .isEqualTo(" in 1961");
        again("month", "1961-07-03", "paris");
        assertThat(ask(place(), leaders(), List.of(), dates).phrase(During.class))
                .isEqualTo(" in 1961-06");
        again("day", "1961-06-04", "paris");
        assertThat(ask(place(), leaders(), List.of(), dates).phrase(During.class))
                .isEqualTo(" in 1961-06-03");
        again("same-day", "1961-06-03", "paris");
        assertThat(rivals(ask(place(), leaders(), List.of(), dates))).containsExactly("same-day: Paris");
    }

    @Test
    void what_is_not_known_of_a_fact_speaks_for_it() {
        again("no-date", null, "paris");
        again("no-place", "1961-06-03", null);
        again("vague", "1961", "london");
        Verdict verdict = ask(place(), leaders(), List.of(during("1961-06-03")), on("at a dinner"), in("vienna"));
        assertThat(rivals(verdict)).containsExactly("no-place: a place that is not known");
        assertThat(rivals(ask(place(), leaders(), List.of(during("1961-06-03")))))
                .containsExactlyInAnyOrder("no-date: Paris", "no-place: a place that is not known", "vague: London");
    }

    @Test
    void a_plan_and_a_report_may_be_true_but_not_what_is_denied() {
        world.fact("planned", "1961-06-03", meeting("paris", LEADERS), status(Status.PLANNED))
                .fact("reported", "1961-06-03", meeting("london", LEADERS), status(Status.REPORTED))
                .fact("denied", "1961-06-03", meeting("ottawa", LEADERS), status(Status.DENIED));
        assertThat(rivals(ask(place(), leaders(), List.of(during("1961-06-03")))))
                .containsExactlyInAnyOrder("planned: Paris", "reported: London");
    }

    @Test
    void the_same_answer_is_no_rival_and_a_wider_place_is_the_same_told_less_exactly() {
        again("same", "1961-06-03", "vienna");
        again("wider", "1961-06-03", "austria");
        Verdict verdict = ask(place(), leaders(), List.of(during("1961-06-03")));
        assertThat(verdict).isInstanceOf(Verdict.One.class);
        assertThat(verdict.agreeing()).extracting(fact -> fact.id().local()).containsExactly("same", "wider");
    }

    @Test
    void people_who_met_without_one_of_those_named_are_no_rivals() {
        world.fact("ministers", "1961-06-03", meeting("paris", "john-f-kennedy", "andrei-gromyko"))
                .fact("more", "1961-06-03", meeting("paris", "dean-rusk", LEADERS[0], LEADERS[1]));
        assertThat(rivals(ask(place(), leaders(), List.of(during("1961-06-03")))))
                .containsExactly("more: Paris");
    }

    @Test
    void dates_are_rivals_unless_they_lie_in_the_key_for_sure() {
        again("same-year", "1961-09", "paris");
        again("about", "1961~", "paris");
        again("spans", "1961-12-30/1962-01-02", "paris");
        again("no-date", null, "paris");
        assertThat(rivals(ask(date("1961"), leaders(), List.of())))
                .containsExactlyInAnyOrder(
                        "about: 1961~", "spans: 1961-12-30/1962-01-02", "no-date: a date that is not known");
    }

    @Test
    void a_place_tells_meetings_apart_when_the_date_is_asked() {
        again("paris", "1961-06-21", "paris");
        Verdict verdict = ask(date("1961-06-03"), leaders(), List.of(during("1961-06")), in("vienna"));
        assertThat(verdict).isInstanceOf(Verdict.One.class);
        assertThat(verdict.phrase(In.class)).isEqualTo(" in vienna");
    }

    @Test
    void two_descriptions_of_an_occasion_are_two_occasions_only_without_a_common_word() {
        Verdict apart = ask(place(), leaders(), List.of(), on("at a concert"));
        assertThat(apart).isInstanceOf(Verdict.One.class);
        world.fact("maybe", "1961-06-03", meeting("paris", "at the state dinner", false, LEADERS))
                .fact("other", "1961-06-03", meeting("london", "at a concert", false, LEADERS));
        assertThat(rivals(ask(place(), leaders(), List.of(), on("at a dinner"))))
                .containsExactly("maybe: Paris");
    }

    @Test
    void a_call_is_no_summit_but_a_summit_may_be_one_of_three() {
        KnowledgeBase knowledge = new KnowledgeBase(world.world());
        Ground ground = new Ground(knowledge, new Certainty(knowledge));
        Form summit = new Form(Format.SUMMIT, "the summit");
        assertThat(summit.admits(of(Format.BILATERAL, knowledge), ground)).isTrue();
        assertThat(summit.admits(of(Format.TRILATERAL_SUMMIT, knowledge), ground))
                .isTrue();
        assertThat(summit.admits(of(Format.OTHER, knowledge), ground)).isTrue();
        assertThat(summit.admits(of(Format.CALL, knowledge), ground)).isFalse();
        assertThat(new Form(Format.TWO_PLUS_TWO, "").admits(of(Format.TRILATERAL, knowledge), ground))
                .isFalse();
    }

    private static Fact of(Format format, KnowledgeBase knowledge) {
        Fact fact = knowledge.fact(new FactId("1961-06-05-state-vienna", "asked"));
        return new Fact(
                fact.id(),
                new Meeting(List.of(KENNEDY), "somebody", format, null, null, false),
                fact.status(),
                null,
                fact.when(),
                null,
                fact.citation(),
                fact.says(),
                fact.worth(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    @Test
    void an_office_rules_out_the_years_in_which_it_was_not_held() {
        again("senator", "1959-09-20", "vienna");
        InOffice president = new InOffice(KENNEDY, new PostId("us-president"), "President John F. Kennedy");
        Verdict verdict = ask(date("1961"), leaders(), List.of(in("vienna")), president);
        assertThat(verdict).isInstanceOf(Verdict.One.class);
        assertThat(verdict.says(InOffice.class)).isTrue();
        again("again", "1962-09-20", "vienna");
        assertThat(rivals(ask(date("1961"), leaders(), List.of(in("vienna")), president)))
                .containsExactly("again: 1962-09-20");
    }

    @Test
    void an_office_with_one_holder_has_no_rival_while_the_holder_is_certain() {
        world.fact("johnson", "1961-06-03", meeting("paris", "lyndon-johnson", "nikita-khrushchev"))
                .fact("vague", "1963", meeting("paris", "lyndon-johnson", "nikita-khrushchev"));
        Subject khrushchev =
                new Subject(Subject.Sort.MEETING, Set.of(new PersonId("nikita-khrushchev")), null, "he meets somebody");
        Asked president = new Asked.Holder(KENNEDY, new PostId("us-president"), Set.of(), Edtf.parse("1961-06-03"));
        assertThat(ask(president, khrushchev, List.of(during("1961-06-03")))).isInstanceOf(Verdict.One.class);
        // In 1963 the office changed hands, so that nobody is certain for the year.
        Asked then = new Asked.Holder(KENNEDY, new PostId("us-president"), Set.of(), Edtf.parse("1963"));
        assertThat(rivals(ask(then, khrushchev, List.of(during("1963"))))).containsExactly("vague: Lyndon Johnson");
    }

    @Test
    void a_place_is_found_by_what_lies_in_it_and_by_what_it_lies_in() {
        world.city("schwechat", "Schwechat", "vienna")
                .fact("airport", "1961-06-03", visit("dean-rusk", "schwechat", null, 0))
                .fact("country", "1961-06-03", visit("robert-mcnamara", "austria", null, 0))
                .fact("elsewhere", "1961-06-03", visit("lyndon-johnson", "paris", null, 0));
        Subject vienna = new Subject(Subject.Sort.STAY, Set.of(new PlaceId("vienna")), null, "somebody is in Vienna");
        Asked nobody = new Asked.Holder(KENNEDY, new PostId("us-president"), Set.of(), Edtf.parse("1961-06-03"));
        assertThat(ask(nobody, vienna, List.of(during("1961-06-03"))).agreeing())
                .extracting(fact -> fact.id().local())
                .containsExactlyInAnyOrder("airport", "country");
    }

    @Test
    void a_name_is_found_whatever_its_case_and_its_article() {
        world.fact("test", "1961-06-03", event("the Test", Event.Type.TEST, "paris"))
                .fact("other", "1961-06-03", event("the contest", Event.Type.TEST, "paris"));
        Subject named = new Subject(Subject.Sort.EVENT, Set.of(), "A test", "a test takes place");
        assertThat(rivals(ask(place(), named, List.of()))).containsExactly("test: Paris");
    }

    @Test
    void a_name_that_many_things_have_is_found_around_its_date() {
        for (int i = 1; i < 29; i++) {
            world.fact(
                    "test-" + i,
                    String.format(Locale.ROOT, "1962-02-%02d", i),
                    event("the test", Event.Type.TEST, "paris"));
        }
        world.fact("undated", null, event("the test", Event.Type.TEST, "london"));
        Subject named = new Subject(Subject.Sort.EVENT, Set.of(), "the test", "the test takes place");
        assertThat(rivals(ask(place(), named, List.of(during("1962-02-05")))))
                .containsExactlyInAnyOrder("test-5: Paris", "undated: London");
    }

    @Test
    void a_question_that_names_nothing_is_no_question() {
        assertThatThrownBy(() -> new Subject(Subject.Sort.MEETING, Set.of(), null, "people meet"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Small random worlds, asked in all ways and compared with a search through every fact. */
    @Test
    void the_search_finds_what_going_through_all_facts_finds() {
        Random random = new Random(1961);
        int several = 0;
        for (int i = 0; i < 300; i++) {
            WorldFixture small =
                    new WorldFixture().fact("asked", "1961-06-03", meeting("vienna", "at a dinner", false, LEADERS));
            for (int j = 0; j < 6; j++) {
                small.fact(
                        "rival-" + j,
                        pick(random, DATES),
                        meeting(
                                pick(random, PLACES),
                                pick(random, OCCASIONS),
                                false,
                                pick(random, LEADERS),
                                pick(random, "nikita-khrushchev", "andrei-gromyko", "dean-rusk")));
            }
            KnowledgeBase knowledge = new KnowledgeBase(small.world());
            Ground ground = new Ground(knowledge, new Certainty(knowledge));
            Query query = new Query(
                    knowledge.fact(new FactId("1961-06-05-state-vienna", "asked")),
                    random.nextBoolean() ? place() : date("1961-06"),
                    leaders(),
                    random.nextBoolean() ? List.of(during("1961")) : List.of(),
                    List.of(during("1961-06"), on("at a dinner"), in("vienna")));
            Verdict verdict = new Search(ground).ask(query);
            assertThat(uses(new Search(ground).thorough().ask(query))).isEqualTo(uses(verdict));
            List<Fact> left = left(query, verdict, knowledge, ground);
            if (verdict instanceof Verdict.Several more) {
                several++;
                assertThat(more.rivals()).extracting(Rival::fact).containsExactlyInAnyOrderElementsOf(left);
            } else {
                assertThat(left).isEmpty();
            }
            for (Step step : verdict.steps()) {
                assertThat(step.use() == Use.NEEDED && step.ruledOut().isEmpty())
                        .isFalse();
            }
        }
        assertThat(several).isBetween(30, 270);
    }

    private static final String[] DATES = {"1961-06-03", "1961-06", "1961-07-01", "1962", "1961", "1961~", null};
    private static final String[] PLACES = {"vienna", "austria", "paris", null};
    private static final String[] OCCASIONS = {"at a dinner", "at a concert", null};

    @SafeVarargs
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }

    private static List<Fact> left(Query query, Verdict verdict, KnowledgeBase knowledge, Ground ground) {
        List<Fact> left = new ArrayList<>();
        for (Fact fact : knowledge.truths()) {
            boolean fits = !fact.id().equals(query.fact().id())
                    && fact.statement() instanceof Meeting meeting
                    && meeting.who().containsAll(people(query.subject()))
                    && verdict.steps().stream()
                            .filter(Step::isSaid)
                            .allMatch(step -> step.constraint().admits(fact, ground))
                    && query.asked().other(fact, ground).isPresent();
            if (fits) {
                left.add(fact);
            }
        }
        return left;
    }

    private static List<EntityId> people(Subject subject) {
        return List.copyOf(subject.involved());
    }
}
