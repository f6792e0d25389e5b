package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.WorldFixture.event;
import static org.hanmi.WorldFixture.meeting;
import static org.hanmi.WorldFixture.status;
import static org.hanmi.WorldFixture.visit;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.hanmi.Golden;
import org.hanmi.WorldFixture;
import org.hanmi.fact.Statement.Event;
import org.hanmi.fact.Status;
import org.hanmi.generate.Generator;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.quality.Coverage;
import org.hanmi.quality.EraCoverage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is said of a small world: its coverage, and why its items are what they are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportsTest {

    private final KnowledgeBase knowledge = new KnowledgeBase(new WorldFixture()
            .fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
            .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
            .fact("meeting", "1961-06-03", meeting("vienna", "john-f-kennedy", "nikita-khrushchev"))
            .fact("ministers", "1961-06", meeting("vienna", "dean-rusk", "andrei-gromyko"))
            .fact("due", "1961-07-01", visit("dean-rusk", "london", null, 0), status(Status.PLANNED))
            .fact("wall", "1961-08-13", event("the wall", Event.Type.OTHER, null))
            .world());

    private final Generator.Generated generated = new Generator(knowledge).generate();

    private static final String[] LEADERS = {"john-f-kennedy", "nikita-khrushchev"};

    private static WorldFixture vienna() {
        return new WorldFixture()
                .fact("paris", "1961-05-31", visit("john-f-kennedy", "paris", null, 0))
                .fact("ottawa", "1961-05-16", visit("john-f-kennedy", "ottawa", null, 0))
                .fact("meeting", "1961-06-03", meeting("vienna", "at the chancellor's residence", false, LEADERS));
    }

    private String explain(String id) {
        return explain(id, knowledge);
    }

    private static String explain(String id, KnowledgeBase knowledge) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        int code = new Explanation(knowledge, new Generator(knowledge).generate(), out).of(id);
        out.flush();
        return text.toString().replace("\r\n", "\n") + "exit " + code + "\n";
    }

    @Test
    void coverage_reads_like_this() {
        EraTable eras = new EraTable(EraCoverage.of(knowledge, generated.items()));
        CoverageReport report =
                new CoverageReport(Coverage.of(knowledge, generated.items()), eras, generated.refusals());
        Golden.verify(Golden.folder("coverage").resolve("coverage.txt"), report.text());
        Golden.verify(Golden.folder("coverage").resolve("coverage.json"), report.json());
    }

    @Test
    void an_item_is_explained_like_this() {
        Golden.verify(
                Golden.folder("explain").resolve("item.txt"), explain("meeting-place/1961-06-05-state-vienna#meeting"));
    }

    @Test
    void a_fact_is_explained_like_this() {
        Golden.verify(Golden.folder("explain").resolve("fact.txt"), explain("1961-06-05-state-vienna#ministers"));
    }

    @Test
    void an_item_with_rivals_is_explained_like_this() {
        KnowledgeBase rivals = new KnowledgeBase(
                vienna().fact("dinner", "1961-06-03", meeting("london", "at a dinner", false, LEADERS))
                        .fact("later", "1961-06-21", meeting("paris", LEADERS))
                        .fact("again", "1961-06-03", meeting("austria", LEADERS))
                        .world());
        Golden.verify(
                Golden.folder("explain").resolve("rivals.txt"),
                explain("meeting-place/1961-06-05-state-vienna#meeting", rivals));
    }

    @Test
    void a_fact_that_nothing_asks_about_is_explained_like_this() {
        KnowledgeBase rivals = new KnowledgeBase(vienna().fact("elsewhere", "1961-06", meeting("paris", LEADERS))
                .fact("unknown", null, meeting(null, LEADERS))
                .world());
        Golden.verify(
                Golden.folder("explain").resolve("no-item.txt"), explain("1961-06-05-state-vienna#elsewhere", rivals));
    }

    @Test
    void a_part_of_an_id_leads_to_what_it_may_mean() {
        assertThat(explain("wall")).contains("Fact 1961-06-05-state-vienna#wall", "No item asks about it", "exit 0");
        assertThat(explain("o")).contains("give one of them", "#ottawa", "exit 0");
        assertThat(explain("waterloo")).contains("named like “waterloo”", "exit 2");
    }
}
