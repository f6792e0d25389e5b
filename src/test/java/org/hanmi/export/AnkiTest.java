package org.hanmi.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The deck for Anki as a database, and the text for Anki as a table. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnkiTest {

    @TempDir
    private Path folder;

    private static byte[] deck(List<Entry> entries, Setting setting) {
        return Written.bytes(Format.ANKI, Written.booklet(entries), setting);
    }

    private List<List<String>> rows(byte[] deck, String query) throws IOException, SQLException {
        Path file = Files.createTempFile(folder, "collection", ".anki2");
        Map<String, byte[]> files = Written.files(deck);
        assertThat(files).containsOnlyKeys("collection.anki2", "media");
        Files.write(file, files.getOrDefault("collection.anki2", new byte[0]));
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void every_note_has_one_card_a_deck_a_note_type_and_all_its_fields() throws IOException, SQLException {
        List<Entry> entries = new ArrayList<>();
        for (long seed = 0; seed < 50; seed++) {
            entries.addAll(Samples.fitting(Samples.hostile(seed), Format.ANKI, seed % 2 == 0));
        }
        byte[] deck = deck(entries, Samples.SETTING);
        assertThat(rows(deck, "PRAGMA integrity_check")).containsExactly(List.of("ok"));
        List<String> col =
                rows(deck, "SELECT ver, models, decks, conf, dconf FROM col").get(0);
        assertThat(col.get(0)).isEqualTo("11");
        ObjectMapper json = new ObjectMapper();
        JsonNode models = json.readTree(col.get(1));
        JsonNode decks = json.readTree(col.get(2));
        json.readTree(col.get(3));
        json.readTree(col.get(4));
        List<List<String>> notes = rows(
                deck,
                "SELECT n.id, n.guid, n.mid, c.did, n.flds, n.sfld, n.tags, n.csum FROM cards c JOIN notes n ON c.nid = n.id"
                        + " ORDER BY c.due");
        assertThat(notes).hasSameSizeAs(entries);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            List<String> note = notes.get(i);
            JsonNode model = models.get(note.get(2));
            assertThat(decks.has(note.get(3))).isTrue();
            String[] fields = note.get(4).split("\u001f", -1);
            assertThat(fields).hasSize(model.get("flds").size());
            assertThat(Written.shown(fields[0])).isEqualTo(entry.id());
            assertThat(Written.shown(fields[1])).isEqualTo(entry.stem());
            assertThat(note.get(5)).isEqualTo(Notes.oneLine(entry.stem()));
            assertThat(note.get(6).strip().split(" ")).contains("hanmi::topic::summits", "hanmi::difficulty::2");
            assertThat(Long.parseLong(note.get(7))).isEqualTo(AnkiCollection.checksum(entry.id()));
        }
        assertThat(notes.stream().map(note -> note.get(0))).doesNotHaveDuplicates();
        assertThat(notes.stream().map(note -> note.get(1))).doesNotHaveDuplicates();
    }

    @Test
    void a_second_export_after_a_change_is_the_same_notes_but_newer() throws IOException, SQLException {
        List<Entry> before = Samples.fitting(Samples.vienna(), Format.ANKI, true);
        List<Entry> after = new ArrayList<>(before.subList(1, before.size()));
        String query = "SELECT guid, id, mid FROM notes ORDER BY guid";
        Setting later = Setting.of(Instant.parse("2026-11-23T00:00:00Z"));
        List<List<String>> first = rows(deck(before, Samples.SETTING), query);
        assertThat(first).containsAll(rows(deck(after, later), query));
        assertThat(rows(deck(after, later), "SELECT DISTINCT mod FROM notes"))
                .containsExactly(List.of(Long.toString(later.changed().getEpochSecond())));
        // Asked with options, it is another note, since Anki cannot change the type of one.
        List<List<String>> offered = rows(deck(Samples.fitting(Samples.vienna(), Format.ANKI, false), later), query);
        assertThat(offered).hasSameSizeAs(first);
        offered.removeAll(first);
        assertThat(offered).hasSize(1);
    }

    @Test
    void the_checksum_is_ankis() {
        // The SHA-1 of "abc" begins with a9993e36.
        assertThat(AnkiCollection.checksum("abc")).isEqualTo(0xa9993e36L);
    }

    @Test
    void the_text_has_four_columns_and_no_field_breaks_out() {
        for (long seed = 0; seed < 200; seed++) {
            List<Entry> entries = Samples.fitting(Samples.hostile(seed), Format.ANKI_TEXT, seed % 2 == 0);
            String text = Written.text(Format.ANKI_TEXT, entries);
            List<String> head = text.lines().limit(7).toList();
            assertThat(head).allMatch(line -> line.startsWith("#")).contains("#separator:Tab", "#guid column:1");
            List<List<String>> rows = Tables.read(text.lines().skip(7).toList(), '\t', "\n");
            assertThat(rows).hasSameSizeAs(entries);
            for (int i = 0; i < entries.size(); i++) {
                assertThat(rows.get(i)).hasSize(4);
                assertThat(rows.get(i).get(0)).isEqualTo(Cards.guid(entries.get(i)));
                assertThat(rows.get(i).get(1)).contains(Html.text(entries.get(i).stem()));
            }
        }
    }
}
