package org.hanmi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.Golden;
import org.hanmi.answer.Asked;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every format. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExportTest {

    @ParameterizedTest
    @EnumSource
    void the_same_set_gives_the_same_bytes(Format format) {
        Booklet booklet = Written.booklet(Samples.fitting(Samples.vienna(), format, true));
        assertThat(Written.bytes(format, booklet, Samples.SETTING))
                .isEqualTo(Written.bytes(format, booklet, Samples.SETTING))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_item_is_written_or_named_with_the_reason(Format format) {
        for (long seed = 0; seed < 50; seed++) {
            List<Entry> entries = Arranged.entries(Samples.hostile(seed), "7", seed % 2 == 0);
            Fitting fitting = Fitting.of(Written.booklet(entries), format);
            List<String> ids = new ArrayList<>();
            fitting.booklet().entries().forEach(entry -> ids.add(entry.id()));
            fitting.skipped().forEach(skipped -> ids.add(skipped.id()));
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(
                            entries.stream().map(Entry::id).toList());
            assertThat(fitting.skipped()).noneMatch(skipped -> skipped.reason().isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_small_set_reads_well(Format format) {
        Booklet booklet = Booklet.of("Vienna, 빈", Samples.fitting(Samples.vienna(), format, false));
        byte[] bytes = Written.bytes(format, booklet, Samples.SETTING);
        Path folder = Golden.folder("export").resolve(format.word());
        if (format.exporter() instanceof Exporter.OfText) {
            Golden.verify(folder.resolve("vienna" + format.extension()), new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        StringBuilder text = new StringBuilder();
        Written.files(bytes).forEach((name, file) -> {
            boolean readable = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("media");
            text.append("==== ").append(name).append('\n');
            text.append(readable ? new String(file, StandardCharsets.UTF_8).strip() : "(a database)")
                    .append('\n');
        });
        Golden.verify(folder.resolve("vienna.txt"), text.toString());
    }

    @Test
    void the_order_of_options_follows_from_seed_and_id_and_keys_stand_everywhere() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            items.add(ItemNumber.of(
                    i, new Interaction.Choice("right " + i, List.of(wrong("a" + i), wrong("b" + i), wrong("c" + i)))));
        }
        List<Entry> entries = Arranged.entries(items, "s", false);
        assertThat(entries).isEqualTo(Arranged.entries(items, "s", false));
        assertThat(entries).isNotEqualTo(Arranged.entries(items, "t", false));
        Map<Integer, Integer> places = new HashMap<>();
        entries.forEach(entry -> places.merge(entry.key().get(0), 1, Integer::sum));
        assertThat(places).isEqualTo(Map.of(0, 30, 1, 30, 2, 30, 3, 30));
    }

    @Test
    void dates_and_numbers_stand_in_their_own_order_and_a_sequence_never_in_the_right_one() {
        Interaction years = new Interaction.Choice("2015", List.of(wrong("2022"), wrong("2013")));
        assertThat(Arranged.entries(List.of(ItemNumber.of(1, years)), "1", false)
                        .get(0)
                        .options())
                .containsExactly("2013", "2015", "2022");
        for (int i = 0; i < 50; i++) {
            Item order = ItemNumber.of(i, new Interaction.Order(List.of("a", "b", "c")));
            assertThat(Arranged.entries(List.of(order), "1", false).get(0).options())
                    .isNotEqualTo(List.of("a", "b", "c"))
                    .containsExactlyInAnyOrder("a", "b", "c");
        }
    }

    private static Distractor wrong(String text) {
        return new Distractor(text, "That was somewhere else.");
    }

    @Test
    void a_typed_answer_is_asked_with_options_where_a_format_has_no_other_way() {
        List<Entry> entries = Samples.fitting(Samples.vienna(), Format.AIKEN, true);
        assertThat(entries).extracting(Entry::asked).containsOnly(Asked.CHOICE);
        assertThat(Samples.fitting(Samples.vienna(), Format.MARKDOWN, true)
                        .get(0)
                        .asked())
                .isEqualTo(Asked.TYPED);
    }

    @Test
    void texts_are_clean_before_any_format_sees_them() {
        assertThat(Clean.text(" a\r\nb\rc\u2028d\te\u0007f\ud800g\uffffh𝄞 ")).isEqualTo("a\nb\nc\nd\tef\ufffdgh𝄞");
        String plain = "한국 é \"x\"";
        assertThat(Clean.text(plain)).isSameAs(plain);
    }

    /** Items that differ in nothing but a number and how they are answered. */
    private static final class ItemNumber {

        private ItemNumber() {}

        static Item of(int number, Interaction interaction) {
            Item like = Samples.vienna().get(0);
            return new Item(
                    new org.hanmi.item.ItemId("who/1961-06-05-state-vienna#n" + number),
                    like.kind(),
                    "Who was number " + number + "?",
                    interaction,
                    List.of(),
                    like.rationale(),
                    like.basis(),
                    like.sources(),
                    like.topics(),
                    like.when(),
                    like.difficulty());
        }
    }
}
