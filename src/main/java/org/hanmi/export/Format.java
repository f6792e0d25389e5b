package org.hanmi.export;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.answer.Asked;
import org.jspecify.annotations.Nullable;

/** What can be exported to. A new format is a class and a constant here; help and completion follow. */
public enum Format {
    /** Text for Moodle that can be edited by hand. */
    GIFT("gift", "GIFT", ".gift", "text/plain", "text for Moodle, to edit by hand"),
    /** The main route to Moodle. */
    MOODLE_XML("moodle-xml", "Moodle XML", ".xml", "application/xml", "Moodle, with feedback and tags"),
    /** For Canvas. */
    QTI12("qti12", "QTI 1.2", ".zip", "application/zip", "Canvas and older systems"),
    /** For other tools. */
    QTI21("qti21", "QTI 2.1", ".zip", "application/zip", "other learning systems"),
    /** A deck for Anki that updates in place. */
    ANKI("anki", "Anki", ".apkg", "application/zip", "Anki; importing again updates"),
    /** A text that Anki reads. */
    ANKI_TEXT("anki-text", "Anki text", ".txt", "text/plain", "Anki, as plain text"),
    /** A spreadsheet for a live quiz. */
    KAHOOT(
            "kahoot",
            "Kahoot",
            ".xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "Kahoot's spreadsheet, for a live quiz"),
    /** A table for everything else. */
    CSV("csv", "CSV", ".csv", "text/csv", "a table, one row an item"),
    /** Text to paste. */
    AIKEN("aiken", "Aiken", ".txt", "text/plain", "text to paste, one right answer each"),
    /** A page to print or to answer on a screen. */
    HTML("html", "HTML", ".html", "text/html", "a page to print, and to answer on a screen"),
    /** Paper that can be edited. */
    DOCX(
            "docx",
            "DOCX",
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "worksheet, answer sheet and key, to edit and print"),
    /** Notes. */
    MARKDOWN("markdown", "Markdown", ".md", "text/markdown", "notes, readable as they are");

    private final String word;
    private final String title;
    private final String extension;
    private final String media;
    private final String purpose;

    Format(String word, String title, String extension, String media, String purpose) {
        this.word = word;
        this.title = title;
        this.extension = extension;
        this.media = media;
        this.purpose = purpose;
    }

    /** The word for it on the command line. */
    public String word() {
        return word;
    }

    /** Its name in a sentence. */
    public String title() {
        return title;
    }

    /** How its files end, with the dot. */
    public String extension() {
        return extension;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** What it is for, in a few words. */
    public String purpose() {
        return purpose;
    }

    /** Tells whether questions can be asked in this way, or in one that comes to the same. */
    public boolean carries(Asked asked) {
        return switch (this) {
            case AIKEN -> asked == Asked.CHOICE;
            case KAHOOT -> asked == Asked.CHOICE || asked == Asked.MULTIPLE;
            // Canvas keeps only the first of several typed answers.
            case QTI21 -> asked != Asked.TYPED;
            case GIFT, MOODLE_XML, QTI12, ANKI, ANKI_TEXT, CSV, HTML, DOCX, MARKDOWN -> true;
        };
    }

    /** A writer of this format. */
    public Exporter exporter() {
        return switch (this) {
            case GIFT -> new Gift();
            case MOODLE_XML -> new MoodleXml();
            case QTI12 -> new QtiOne();
            case QTI21 -> new QtiTwo();
            case ANKI -> new AnkiPackage();
            case ANKI_TEXT -> new AnkiText();
            case KAHOOT -> new KahootSheet();
            case CSV -> new CsvTable();
            case AIKEN -> new Aiken();
            case HTML -> new HtmlPage();
            case DOCX -> new WordDocument();
            case MARKDOWN -> new Markdown();
        };
    }

    /** A writer of QTI 1.2 for learning platforms other than Canvas: a Common Cartridge 1.1. */
    public static Exporter cartridge() {
        return new Cartridge();
    }

    /** The format of that word; null if there is none. */
    public static @Nullable Format of(String word) {
        for (Format format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        return null;
    }

    /** Every word. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (Format format : values()) {
            words.add(format.word);
        }
        return words;
    }
}
