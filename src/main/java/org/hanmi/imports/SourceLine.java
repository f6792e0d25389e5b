package org.hanmi.imports;

import java.util.List;
import org.hanmi.item.Cited;
import org.hanmi.time.Edtf;

/** A source in one line: {@code TRT World, 2021-03-18, paragraph 16, https://…}. Only the outlet must be there. */
final class SourceLine {

    /** What such a line begins with. */
    static final String MARK = "Source: ";

    private SourceLine() {}

    static Cited parse(String line) {
        String rest = line.strip();
        String address = "";
        int at = rest.startsWith("http") ? 0 : rest.lastIndexOf(", http");
        if (at >= 0) {
            address = rest.substring(at == 0 ? 0 : at + 2);
            rest = rest.substring(0, at);
        }
        List<String> parts = List.of(rest.split(", ", -1));
        for (int i = 1; i < parts.size(); i++) {
            if (isDate(parts.get(i))) {
                return new Cited(
                        "",
                        String.join(", ", parts.subList(0, i)),
                        parts.get(i),
                        place(parts.subList(i + 1, parts.size())),
                        address);
            }
        }
        for (int i = 1; i < parts.size(); i++) {
            if (parts.get(i).startsWith("paragraph")) {
                String outlet = String.join(", ", parts.subList(0, i));
                return new Cited("", outlet, null, place(parts.subList(i, parts.size())), address);
            }
        }
        return new Cited("", rest, null, null, address);
    }

    private static boolean isDate(String text) {
        if (text.length() < 4 || !Character.isDigit(text.charAt(0))) {
            return false;
        }
        try {
            Edtf.date(text);
            return true;
        } catch (java.time.DateTimeException other) {
            return false;
        }
    }

    private static @org.jspecify.annotations.Nullable String place(List<String> parts) {
        String place = String.join(", ", parts);
        for (String word : List.of("paragraphs ", "paragraph ")) {
            if (place.startsWith(word)) {
                return place.substring(word.length());
            }
        }
        return place.isEmpty() ? null : place;
    }
}
