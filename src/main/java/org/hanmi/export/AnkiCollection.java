package org.hanmi.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.answer.Asked;
import org.sqlite.SQLiteDataSource;

/**
 * Anki's database in the version 11 of its tables, which every Anki since 2012 imports.
 *
 * @see <a href="https://github.com/ankidroid/Anki-Android/wiki/Database-Structure">the tables</a>
 */
final class AnkiCollection implements AutoCloseable {

    private static final String TABLES = """
            CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
              ver integer not null, dty integer not null, usn integer not null, ls integer not null,
              conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
            CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
              usn integer not null, tags text not null, flds text not null, sfld integer not null,
              csum integer not null, flags integer not null, data text not null);
            CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,
              ord integer not null, mod integer not null, usn integer not null, type integer not null,
              queue integer not null, due integer not null, ivl integer not null, factor integer not null,
              reps integer not null, lapses integer not null, left integer not null, odue integer not null,
              odid integer not null, flags integer not null, data text not null);
            CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,
              ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,
              time integer not null, type integer not null);
            CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
            CREATE INDEX ix_notes_usn on notes (usn);
            CREATE INDEX ix_cards_usn on cards (usn);
            CREATE INDEX ix_revlog_usn on revlog (usn);
            CREATE INDEX ix_cards_nid on cards (nid);
            CREATE INDEX ix_cards_sched on cards (did, queue, due);
            CREATE INDEX ix_revlog_cid on revlog (cid);
            CREATE INDEX ix_notes_csum on notes (csum)
            """;

    /** Anki shows ids as times in milliseconds; these lie between 2001 and 2018. */
    private static final long FIRST_ID = 1_000_000_000_000L;

    private static final long IDS = 1L << 39;

    private final Connection connection;
    private final PreparedStatement note;
    private final PreparedStatement card;
    private final long deck;
    private final long changed;
    private final Set<Long> taken = new HashSet<>();
    private int due;

    AnkiCollection(Path file, String title, Instant changed) throws SQLException {
        this.changed = changed.getEpochSecond();
        String name = Cards.deck(title);
        deck = id("deck", name);
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        connection = source.getConnection();
        try (Statement statement = connection.createStatement()) {
            // The file is thrown away if anything goes wrong.
            statement.execute("PRAGMA journal_mode = OFF");
            statement.execute("PRAGMA synchronous = OFF");
            for (String table : TABLES.split(";")) {
                statement.execute(table.strip());
            }
        }
        connection.setAutoCommit(false);
        AnkiModels models = new AnkiModels(deck, name, this.changed);
        try (PreparedStatement col = connection.prepareStatement(
                "INSERT INTO col VALUES (1, 1388534400, ?, 1388534400000, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            col.setLong(1, this.changed * 1000);
            col.setString(2, models.configuration());
            col.setString(3, models.models());
            col.setString(4, models.decks());
            col.setString(5, models.options());
            col.execute();
        }
        note = connection.prepareStatement("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
        card = connection.prepareStatement(
                "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
    }

    private static long id(String... texts) {
        return FIRST_ID + Math.floorMod(Hash.number(texts), IDS);
    }

    /** Adds a note with its one card. */
    void add(Entry entry) throws SQLException {
        String guid = Cards.guid(entry);
        long id = id("note", guid);
        while (!taken.add(id)) {
            id++;
        }
        boolean typed = entry.asked() == Asked.TYPED;
        List<String> fields = typed ? typed(entry) : offered(entry);
        note.setLong(1, id);
        note.setString(2, guid);
        note.setLong(3, typed ? AnkiModels.TYPED : AnkiModels.OFFERED);
        note.setLong(4, changed);
        note.setString(5, " " + Cards.tags(entry) + " ");
        note.setString(6, String.join("\u001f", fields));
        // The field by which Anki's browser sorts, and a checksum of the first one, both without HTML.
        note.setString(7, Notes.oneLine(entry.stem()));
        note.setLong(8, checksum(entry.id()));
        note.addBatch();
        card.setLong(1, id);
        card.setLong(2, id);
        card.setLong(3, deck);
        card.setLong(4, changed);
        card.setInt(5, ++due);
        card.addBatch();
        if (due % 1000 == 0) {
            write();
        }
    }

    private static List<String> offered(Entry entry) {
        return List.of(
                Html.text(entry.id()),
                Html.text(entry.stem()),
                Cards.options(entry),
                Cards.answer(entry),
                Cards.reasons(entry),
                Html.text(entry.item().rationale()),
                sources(entry));
    }

    private static List<String> typed(Entry entry) {
        List<String> accepted = entry.accepted();
        return List.of(
                Html.text(entry.id()),
                Html.text(entry.stem()),
                Html.text(accepted.get(0)),
                Html.text(String.join("; ", accepted.subList(1, accepted.size()))),
                Html.text(entry.item().rationale()),
                sources(entry));
    }

    private static String sources(Entry entry) {
        StringBuilder html = new StringBuilder();
        for (Notes.Source source : Notes.sources(entry.item())) {
            html.append(html.length() == 0 ? "" : "<br>").append(Html.source(source));
        }
        return html.toString();
    }

    /** The first four bytes of the SHA-1 of a field. */
    static long checksum(String field) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-1").digest(field.getBytes(StandardCharsets.UTF_8));
            return ((sha[0] & 0xffL) << 24) | ((sha[1] & 0xffL) << 16) | ((sha[2] & 0xffL) << 8) | (sha[3] & 0xffL);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-1", impossible);
        }
    }

    private void write() throws SQLException {
        note.executeBatch();
        card.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            write();
            connection.commit();
        }
    }
}
