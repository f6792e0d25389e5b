package org.hanmi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.FactId;
import org.hanmi.fact.PersonId;
import org.hanmi.fact.PlaceId;
import org.hanmi.fact.Statement;
import org.hanmi.fact.Status;
import org.hanmi.fact.World;
import org.hanmi.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingTest {

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void copy() {
        folder = Sample.copyTo(temporary.resolve("articles"));
    }

    private Fact fact(String id) {
        return Articles.read(folder).world().facts().stream()
                .filter(fact -> fact.id().equals(FactId.parse(id)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> problemsWith(String name, byte[] bytes) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return Articles.read(folder).problems().stream()
                .filter(problem -> problem.file().equals(file))
                .map(problem -> problem.line() + ": " + problem.message())
                .toList();
    }

    @Test
    void a_meeting_has_all_it_says() {
        Fact meeting = fact("1961-06-04-state-vienna-summit#meeting");
        assertThat(meeting.statement())
                .isEqualTo(new Statement.Meeting(
                        List.of(new PersonId("john-f-kennedy"), new PersonId("nikita-khrushchev")),
                        null,
                        Statement.Meeting.Format.SUMMIT,
                        new PlaceId("vienna"),
                        null,
                        false));
        assertThat(meeting.when()).hasToString("1961-06-03/1961-06-04");
        assertThat(meeting.status()).isEqualTo(Status.HAPPENED);
        assertThat(meeting.citation().at()).isEqualTo("P2");
        assertThat(meeting.citation().source().title()).isEqualTo("Vienna: Kennedy meets Khrushchev");
        assertThat(meeting.confirms()).hasToString("1961-05-19-state-vienna-plan#plan");
        assertThat(meeting.asks()).hasSize(1);
        assertThat(meeting.asks().get(0).wrong()).hasSize(2);
        assertThat(meeting.asks().get(0).difficulty()).isEqualTo(3);
    }

    @Test
    void people_organizations_and_places_are_told_apart_where_they_mix() {
        Statement.Membership membership = (Statement.Membership)
                fact("1961-06-04-state-vienna-summit#members").statement();
        List<EntityId> members = List.of(new PlaceId("united-states"), new PlaceId("france"));
        assertThat(membership.members()).isEqualTo(members);
        Statement.Remark remark = (Statement.Remark)
                fact("1961-06-04-state-vienna-summit#cold-winter").statement();
        assertThat(remark.speakers()).hasToString("[john-f-kennedy]").hasOnlyElementsOfType(PersonId.class);
    }

    @Test
    void a_listed_tenure_is_a_fact_with_a_sentence_of_its_own() {
        Fact tenure = fact("posts#blinken-secretary-of-state");
        assertThat(tenure.says())
                .isEqualTo("Antony Blinken was US secretary of state from 26 January 2021 to 20 January 2025.");
        assertThat(tenure.worth()).isEqualTo(2);
        assertThat(tenure.topics()).containsExactly("people");
        assertThat(tenure.citation().source().id()).isEqualTo("historian");
    }

    @Test
    void reading_twice_gives_the_same_world_in_the_same_order() {
        World once = Articles.read(folder).world();
        assertThat(Articles.read(folder).world()).isEqualTo(once);
        assertThat(once.articles().stream().map(article -> article.id()))
                .isSorted()
                .hasSize(3);
    }

    @Test
    void what_is_not_text_or_not_utf_8_is_one_sentence_with_its_line() throws Exception {
        assertThat(problemsWith("2021/2021-01-01-a.yaml", new byte[] {'i', 'd', '\n', 0, 1, 2}))
                .containsExactly("2: this is not a text file");
        assertThat(problemsWith("2021/2021-01-01-b.yaml", new byte[] {'i', 'd', '\n', (byte) 0xC3, 'x'}))
                .containsExactly("2: the text is not UTF-8");
        assertThat(problemsWith("2021/2021-01-01-c.yaml", new byte[] {'i', 'd', '\n', '\n', (byte) 0xEC}))
                .containsExactly("3: the text is not UTF-8");
        assertThat(problemsWith("2021/2021-01-01-d.yaml", new byte[TextFile.LARGEST + 1]))
                .containsExactly("0: the file is larger than a megabyte");
        assertThat(problemsWith("2021/2021-01-01-e.yaml", "[".repeat(500_000).getBytes(StandardCharsets.UTF_8)))
                .containsExactly("1: lists within lists, deeper than any file here needs");
    }

    @Test
    void line_feeds_of_another_system_a_byte_order_mark_and_taken_apart_letters_read_the_same() throws Exception {
        World world = Articles.read(folder).world();
        Path people = folder.resolve("people.yaml");
        String text = "\uFEFF" + Files.readString(people).replace("정의용", "정의용").replace("\n", "\r\n");
        Files.writeString(people, text);
        assertThat(Articles.read(folder)).isEqualTo(new Reading(world, List.of()));
    }

    @Test
    void a_folder_that_is_missing_or_empty_is_said_to_be() throws Exception {
        Path missing = temporary.resolve("nowhere");
        assertThat(Articles.read(missing).problems())
                .hasToString(
                        "[" + missing
                                + ": error: there is no such folder\n  hint: name the folder that holds people.yaml and the years]");
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertThat(Articles.read(empty).problems().stream().map(Problem::message))
                .containsExactlyInAnyOrder(
                        "there is no article in this folder",
                        "this list is missing",
                        "this list is missing",
                        "this list is missing",
                        "this list is missing",
                        "this list is missing");
    }

    @Test
    void the_template_is_read_by_nobody() throws Exception {
        Files.writeString(folder.resolve("template.yaml"), "nothing: [");
        assertThat(Articles.read(folder).problems()).isEmpty();
        assertThat(Shape.check(folder)).isEmpty();
    }

    @Test
    void a_post_without_a_label_is_a_mistake_in_the_list() throws Exception {
        String posts = Files.readString(folder.resolve("posts.yaml"), StandardCharsets.UTF_8);
        String without = posts.replaceFirst("(?m)^    label: .*$", "    label: \"\"")
                .replaceFirst("(?m)^  label: .*$", "  label: \"\"");
        assertThat(without).isNotEqualTo(posts);
        assertThat(problemsWith("posts.yaml", without.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(problem -> problem.contains("label"));
    }
}
