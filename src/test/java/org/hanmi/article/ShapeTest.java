package org.hanmi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hanmi.fact.World;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShapeTest {

    @TempDir
    private Path folder;

    private static String canonical(String text) {
        Document document = Document.parse(Path.of("x"), text.getBytes(StandardCharsets.UTF_8), new Findings());
        assertThat(document).isNotNull();
        return document == null ? "" : Canonical.of(document, Layout.ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatever_a_hand_did_to_the_form_is_undone_and_nothing_is_lost(int seed) throws Exception {
        Sample.copyTo(folder);
        World world = Articles.read(folder).world();
        Random chance = new Random(seed);
        int comments = 0;
        Map<Path, String> healthy = new HashMap<>();
        for (Path file : Sample.files(folder)) {
            healthy.put(file, Files.readString(file));
            Files.writeString(file, Hand.disturb(healthy.get(file), chance));
            comments += Files.readString(file).split("# ", -1).length;
        }
        assertThat(Articles.read(folder)).isEqualTo(new Reading(world, List.of()));
        assertThat(Shape.check(folder)).isNotEmpty();

        Shape.Fixed fixed = Shape.fix(folder);

        assertThat(fixed.problems()).isEmpty();
        assertThat(fixed.written()).isNotEmpty();
        assertThat(Shape.check(folder)).isEmpty();
        assertThat(Shape.fix(folder).written()).isEmpty();
        assertThat(Articles.read(folder)).isEqualTo(new Reading(world, List.of()));
        for (Path file : Sample.files(folder)) {
            comments -= Files.readString(file).split("# ", -1).length;
            assertThat(withoutComments(Files.readString(file)))
                    .isEqualTo(withoutComments(healthy.getOrDefault(file, "")));
        }
        assertThat(comments).isZero();
    }

    private static List<String> withoutComments(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String bare = line.replaceAll("(^|\\s)# .*", "").stripTrailing();
            if (!bare.isBlank()) {
                lines.add(bare);
            }
        }
        return lines;
    }

    @Test
    void fields_take_the_order_of_the_dictionary_and_keep_their_comments() {
        assertThat(canonical("""
                # about the file
                title: 'A: B'   # as printed
                # the name
                id: x
                topics:
                  - a  # first
                  - b  # second
                facts:
                  # the meeting
                  - kind: meeting
                    # who was there
                    id: m   # short
                    says: >-  # folded
                      One
                      sentence.
                # the end
                """)).isEqualTo("""
                # about the file
                # the name
                id: x
                title: "A: B"  # as printed
                # first
                topics: [a, b]  # second
                facts:
                  # the meeting
                  # who was there
                  - id: m  # short
                    kind: meeting
                    says: One sentence.  # folded
                # the end
                """);
    }

    @Test
    void texts_are_quoted_only_where_yaml_would_misread_them() {
        assertThat(canonical("""
                id: "plain"
                title: '"Quoted" and more'
                outlet: "a #b"
                address: "https://example.org/a#b"
                topics: ["a, b", 'c', "x#y", "d: e"]
                notes: ["- not a list", "* star", "ends:", "back\\\\slash \\"q\\": x", "no", "null", "1961"]
                """)).isEqualTo("""
                id: plain
                title: "\\"Quoted\\" and more"
                outlet: "a #b"
                address: https://example.org/a#b
                topics: ["a, b", c, x#y, "d: e"]
                notes:
                  - "- not a list"
                  - "* star"
                  - "ends:"
                  - "back\\\\slash \\"q\\": x"
                  - no
                  - "null"
                  - 1961
                """);
    }

    @Test
    void long_texts_are_folded_by_columns_and_long_lists_go_on_lines_of_their_own() {
        String hangul = "가나다라마바사 ".repeat(12).strip();
        String text = canonical("id: x\ntitle: " + hangul + "\ntopics: [" + "abcdefghij, ".repeat(12) + "end]\n");
        assertThat(text.lines()).allMatch(line -> Columns.of(line) <= Canonical.WIDTH);
        assertThat(text).contains("title: >-\n  가나다라마바사 ").contains("topics:\n  - abcdefghij\n");
        assertThat(canonical(text)).isEqualTo(text);
    }

    @Test
    void a_file_that_is_not_yaml_is_left_alone() throws Exception {
        Sample.copyTo(folder);
        Path broken = folder.resolve("2021/2021-01-01-broken.yaml");
        Files.writeString(broken, "title: A: B\n");
        assertThat(Shape.fix(folder).written()).isEmpty();
        assertThat(broken).hasContent("title: A: B");
    }

    @Test
    void a_file_that_is_put_in_order_leaves_nothing_beside_it() throws Exception {
        Sample.copyTo(folder);
        Path people = folder.resolve("people.yaml");
        String right = Files.readString(people);
        Files.writeString(people, right + "\n\n");
        assertThat(Shape.fix(folder).written()).containsExactly(people);
        assertThat(people).hasContent(right);
        try (var files = Files.list(folder)) {
            assertThat(files.filter(path -> path.getFileName().toString().endsWith(".new")))
                    .isEmpty();
        }
    }
}
