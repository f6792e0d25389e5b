package org.hanmi.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanmi.item.Item;
import org.hanmi.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BankIndexTest {

    /** Milliseconds since 1970; an odd second. */
    private static final long NOON = 1_795_348_801_234L;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void has_what_the_bank_has_made_or_found(long seed) throws IOException {
        Path folder = bank(seed, 12);
        Bank bank = Bank.read(folder);
        assertThat(bank.problems()).isEmpty();

        verify(BankIndex.open(folder, place()), bank);
        assertThat(place()).exists();
        verify(BankIndex.open(folder, place()), bank);
    }

    @Test
    void has_what_the_committed_bank_has() {
        Path folder = Path.of("questions");
        Bank bank = Bank.read(folder);
        BankIndex index = BankIndex.open(folder);
        verify(index, bank);
    }

    @Test
    void is_read_from_its_file_while_the_bank_stays_as_it_is() throws IOException {
        Path folder = bank(1, 5);
        BankIndex.open(folder, place());
        FileTime written = Files.getLastModifiedTime(place());
        byte[] before = Files.readAllBytes(place());

        BankIndex.open(folder, place());

        assertThat(Files.getLastModifiedTime(place())).isEqualTo(written);
        assertThat(Files.readAllBytes(place())).isEqualTo(before);
    }

    @Test
    void follows_an_edit_a_new_file_and_a_removed_one() throws IOException {
        Path folder = bank(3, 6);
        BankIndex.open(folder, place());

        List<Item> more = new SampleBank(99).items("2022-02-02-new", 4);
        Path added = folder.resolve("2022-02-02-new.json");
        Files.writeString(added, BankWriter.text("2022-02-02-new", more));
        verify(BankIndex.open(folder, place()), Bank.read(folder));

        Files.writeString(added, BankWriter.text("2022-02-02-new", more.subList(0, 2)));
        verify(BankIndex.open(folder, place()), Bank.read(folder));

        Files.delete(added);
        verify(BankIndex.open(folder, place()), Bank.read(folder));
    }

    @Test
    void is_dated_before_the_reading_and_believed_by_that_date() throws IOException {
        Path folder = bank(3, 6);
        BankIndex made = BankIndex.open(folder, new Look(NOON, null), place());
        assertThat(Files.getLastModifiedTime(place()).toMillis()).isLessThan(NOON - 1_000);
        Files.delete(folder.resolve(someFile(folder)));

        Look unchanged = new Look(NOON + 60_000, place());
        assertThat(BankIndex.open(folder, unchanged, place()).size())
                .as("whoever says that nothing changed is believed")
                .isEqualTo(made.size());
        verify(BankIndex.open(folder, place()), Bank.read(folder));
    }

    @Test
    void a_copy_is_not_believed_by_its_date() throws IOException {
        Path folder = bank(3, 6);
        BankIndex.open(folder, new Look(NOON, null), place());
        Files.delete(folder.resolve(someFile(folder)));
        Files.setLastModifiedTime(place(), FileTime.fromMillis(NOON + 5_000));

        verify(BankIndex.open(folder, new Look(NOON + 60_000, place()), place()), Bank.read(folder));
    }

    @Test
    void nobody_believes_an_index_that_was_made_at_a_time_nobody_knows() throws IOException {
        Path folder = bank(3, 6);
        BankIndex.open(folder, place());
        assertThat(Files.getLastModifiedTime(place()).toMillis()).isZero();
    }

    @Test
    void is_dated_anew_when_it_is_found_to_be_right() throws IOException {
        Path folder = bank(3, 6);
        BankIndex.open(folder, new Look(NOON, null), place());
        byte[] before = Files.readAllBytes(place());

        BankIndex.open(folder, new Look(NOON + 60_000, null), place());
        assertThat(Files.getLastModifiedTime(place()).toMillis()).isBetween(NOON + 55_000, NOON + 59_000);
        assertThat(Files.readAllBytes(place())).hasSameSizeAs(before).isNotEqualTo(before);

        Files.delete(folder.resolve(someFile(folder)));
        verify(BankIndex.open(folder, place()), Bank.read(folder));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void is_made_anew_when_its_file_is_damaged(long seed) throws IOException {
        Path folder = bank(seed, 6);
        Bank bank = Bank.read(folder);
        BankIndex.open(folder, place());
        byte[] whole = Files.readAllBytes(place());
        Random random = new Random(seed);

        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            if (i % 4 == 0) {
                damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            } else {
                int at = random.nextInt(damaged.length);
                damaged[at] = (byte) (damaged[at] ^ (1 + random.nextInt(255)));
            }
            Files.write(place(), damaged);
            verify(BankIndex.open(folder, place()), bank);
            assertThat(Files.readAllBytes(place())).as("written again").isEqualTo(whole);
        }
    }

    @Test
    void what_no_writer_wrote_is_not_taken_for_an_index() throws IOException {
        Random random = new Random(5);
        Files.createDirectories(place().getParent());
        for (int i = 0; i < 500; i++) {
            byte[] nonsense = new byte[random.nextInt(400)];
            random.nextBytes(nonsense);
            Files.write(place(), nonsense);
            assertThat(IndexFile.open(place(), Fingerprint.of(temporary), print -> Map.of()))
                    .isNull();
        }
    }

    @Test
    void does_without_a_place_that_can_be_written() throws IOException {
        Path folder = bank(4, 5);
        Path blocked = temporary.resolve("a-file");
        Files.writeString(blocked, "no folder");

        BankIndex index = BankIndex.open(folder, blocked.resolve("bank.index"), place());

        verify(index, Bank.read(folder));
        assertThat(place()).as("the second place").exists();
        verify(BankIndex.open(folder, blocked.resolve("bank.index")), Bank.read(folder));
    }

    @Test
    void leaves_out_what_a_teacher_retired() throws IOException {
        Path folder = bank(2, 8);
        List<Item> items = Bank.read(folder).items();
        String retired = items.get(1).id().text();
        String kept = items.get(2).id().text();
        BankIndex.open(folder, place());

        Files.writeString(folder.resolve("overlay.json"), """
                {"format": "hanmi-overlay/1",
                 "items": {"%s": {"state": "retired", "reason": "the wording helps", "by": ["a", "b"]},
                           "%s": {"state": "approved", "reason": "good"}}}
                """.formatted(retired, kept));
        BankIndex index = BankIndex.open(folder, place());

        assertThat(index.problems()).isEmpty();
        assertThat(index.size()).isEqualTo(items.size() - 1);
        assertThat(index.find(retired)).isEqualTo(-1);
        assertThat(index.find(kept)).isNotNegative();
    }

    @Test
    void says_at_every_start_what_cannot_be_read() throws IOException {
        Path folder = bank(2, 4);
        Path broken = folder.resolve("zz.json");
        Files.writeString(broken, "{\"format\": \"hanmi-questions/1\",\n \"items\": [{]}");

        for (int i = 0; i < 2; i++) {
            BankIndex index = BankIndex.open(folder, place());
            assertThat(index.problems()).hasSize(1);
            Problem problem = index.problems().get(0);
            assertThat(problem.file()).isEqualTo(broken);
            assertThat(problem.line()).isEqualTo(2);
        }
        Files.writeString(folder.resolve("overlay.json"), "[]");
        assertThat(BankIndex.open(folder, place()).problems()).hasSize(2);
    }

    @Test
    void an_item_that_changed_meanwhile_is_not_shown_as_another() throws IOException {
        Path folder = temporary.resolve("questions");
        Files.createDirectories(folder);
        Path file = folder.resolve("a.json");
        Files.writeString(file, BankWriter.text("a", new SampleBank(7).items("a", 3)));
        BankIndex index = BankIndex.open(folder, place());
        Files.writeString(file, BankWriter.text("a", new SampleBank(8).items("a", 3)));

        assertThatThrownBy(() -> index.item(1))
                .isInstanceOf(BankException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("start again");
    }

    @Test
    void a_folder_that_is_not_there_is_said_with_its_path() {
        Path nowhere = temporary.resolve("nowhere");
        assertThatThrownBy(() -> BankIndex.open(nowhere, place()))
                .isInstanceOf(BankException.class)
                .hasMessageContaining(nowhere.toString());
    }

    private static String someFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Path bank(long seed, int files) throws IOException {
        Path folder = temporary.resolve("questions");
        new SampleBank(seed).write(folder, files);
        return folder;
    }

    private Path place() {
        return temporary.resolve("cache/bank.index");
    }

    private static void verify(BankIndex index, Bank bank) {
        List<Item> items = bank.items();
        assertThat(index.size()).isEqualTo(items.size());
        Set<String> hashes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            assertThat(index.item(i)).isEqualTo(item);
            assertThat(index.id(i)).isEqualTo(item.id().text());
            assertThat(index.find(item.id().text())).isEqualTo(i);
            assertThat(index.memory(i)).isEqualTo(item.memory());
            assertThat(index.itemsOf(index.fact(item.memory()))).contains(i);
            assertThat(index.kind(i)).isEqualTo(item.kind());
            assertThat(index.interaction(i)).isEqualTo(item.interaction().name());
            assertThat(index.when(i)).isEqualTo(item.when());
            assertThat(index.topics(i)).isEqualTo(item.topics());
            assertThat(index.people(i)).isEqualTo(item.people());
            assertThat(index.places(i)).isEqualTo(item.places());
            assertThat(index.difficulty(i)).isEqualTo(item.difficulty());
            assertThat(index.hasAccepted(i)).isEqualTo(!item.accepted().isEmpty());
            assertThat(index.hash(i)).matches("[0-9a-f]{16}");
            hashes.add(index.hash(i));
        }
        assertThat(hashes).hasSize(items.size());
        verifyFacts(index, items);
    }

    private static void verifyFacts(BankIndex index, List<Item> items) {
        Map<String, List<Integer>> numbers = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            numbers.computeIfAbsent(items.get(i).memory(), memory -> new ArrayList<>())
                    .add(i);
        }
        List<String> memories = List.copyOf(numbers.keySet());
        assertThat(index.facts()).isEqualTo(memories.size());
        Map<String, Integer> counts = new HashMap<>();
        for (int fact = 0; fact < memories.size(); fact++) {
            String memory = memories.get(fact);
            List<Integer> own = numbers.getOrDefault(memory, List.of());
            assertThat(index.fact(memory)).isEqualTo(fact);
            assertThat(index.memoryOf(fact)).isEqualTo(memory);
            assertThat(index.itemsOf(fact))
                    .containsExactly(own.stream().mapToInt(Integer::intValue).toArray());
            List<String> topics = items.get(own.get(0)).topics();
            assertThat(index.topicsOf(fact)).isEqualTo(topics);
            topics.forEach(topic -> counts.merge(topic, 1, Integer::sum));
        }
        assertThat(index.fact("no-such#fact")).isEqualTo(-1);
        counts.forEach((topic, count) -> assertThat(index.facts(topic)).isEqualTo(count));
        assertThat(index.facts("no-such-topic")).isZero();
        int[] all = IntStream.range(0, index.articles())
                .flatMap(article -> Arrays.stream(index.factsOf(article)))
                .sorted()
                .toArray();
        assertThat(all).containsExactly(IntStream.range(0, memories.size()).toArray());
    }
}
