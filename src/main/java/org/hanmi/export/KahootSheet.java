package org.hanmi.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Kahoot's spreadsheet: the column titles in row 8, from column B on; two to four options; numbers of the right ones.
 * What is too long is skipped, never cut. Cells are text, which no spreadsheet computes.
 */
final class KahootSheet implements Exporter.OfBytes {

    private static final int QUESTION = 120;
    private static final int ANSWER = 75;
    private static final String ASKING = "True or false? ";
    private static final int TITLES = 7;
    private static final List<String> COLUMNS = List.of(
            "Question - max 120 characters",
            "Answer 1 - max 75 characters",
            "Answer 2 - max 75 characters",
            "Answer 3 - max 75 characters",
            "Answer 4 - max 75 characters",
            "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
            "Correct answer(s) - choose at least one");

    @Override
    public @Nullable String refusal(Entry entry) {
        int length = stem(entry).length();
        if (length > QUESTION) {
            return "Kahoot takes questions of " + QUESTION + " characters, and this has " + length;
        }
        if (entry.options().size() < 2 || entry.options().size() > 4) {
            return "Kahoot takes two to four options, and this has "
                    + entry.options().size();
        }
        for (String option : entry.options()) {
            int size = Notes.oneLine(option).length();
            if (size > ANSWER) {
                return "Kahoot takes options of " + ANSWER + " characters, and one has " + size;
            }
        }
        return null;
    }

    /** The stem; without what the options True and False say as well, if it is too long with it. */
    private static String stem(Entry entry) {
        String stem = Notes.oneLine(entry.stem());
        boolean shorter = stem.length() > QUESTION && entry.isTrueOrFalse() && stem.startsWith(ASKING);
        return shorter ? stem.substring(ASKING.length()) : stem;
    }

    @Override
    public void write(Booklet booklet, Setting setting, OutputStream out) throws IOException {
        Path made = Files.createTempFile("hanmi", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(made)) {
                fill(booklet, setting, new Workbook(file, "Hanmi", "1.0"));
            }
            dated(made, setting, out);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** The library writes the time of day into the file; what a set is made of is all that may be in it. */
    private static void dated(Path made, Setting setting, OutputStream out) throws IOException {
        Archive archive = new Archive(out);
        try (ZipFile zip = new ZipFile(made.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                OutputStream file = archive.bytes(entry.getName());
                try (InputStream in = zip.getInputStream(entry)) {
                    if (entry.getName().equals("docProps/core.xml")) {
                        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                        file.write(dated(text, setting).getBytes(StandardCharsets.UTF_8));
                    } else {
                        in.transferTo(file);
                    }
                }
            }
        }
        archive.end();
    }

    private static String dated(String properties, Setting setting) {
        int end = properties.indexOf("</dcterms:created>");
        int start = properties.lastIndexOf('>', end) + 1;
        String date = Instant.ofEpochSecond(setting.changed().getEpochSecond()).toString();
        return end < 0 ? properties : properties.substring(0, start) + date + properties.substring(end);
    }

    private static void fill(Booklet booklet, Setting setting, Workbook book) throws IOException {
        Worksheet sheet = book.newWorksheet("Sheet1");
        sheet.value(1, 1, "Quiz template");
        sheet.value(2, 1, booklet.title());
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.value(TITLES, 1 + i, COLUMNS.get(i));
            sheet.width(1 + i, i == 0 ? 60 : 24);
        }
        sheet.range(TITLES, 1, TITLES, COLUMNS.size()).style().bold().set();
        int row = TITLES;
        for (Entry entry : booklet.entries()) {
            row++;
            sheet.value(row, 0, row - TITLES);
            sheet.value(row, 1, stem(entry));
            for (int i = 0; i < entry.options().size(); i++) {
                sheet.value(row, 2 + i, Notes.oneLine(entry.options().get(i)));
            }
            sheet.value(row, 6, setting.seconds());
            sheet.value(row, 7, correct(entry));
        }
        book.finish();
    }

    private static String correct(Entry entry) {
        List<String> numbers = new ArrayList<>();
        entry.key().forEach(index -> numbers.add(Integer.toString(index + 1)));
        return String.join(",", numbers);
    }
}
