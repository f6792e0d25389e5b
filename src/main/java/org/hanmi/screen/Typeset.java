package org.hanmi.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts broken into lines before, and their widths: a list of hundreds is laid out anew for each key, with the same
 * words. For one thread.
 */
public final class Typeset {

    /** Enough for any page; what was on many pages before is forgotten. */
    private static final int MOST = 8192;

    /** By width, then by text: the hash of a record of both is made by machinery that takes a start ten milliseconds. */
    private final Map<Integer, Map<String, List<String>>> lines = new HashMap<>();

    private final Map<String, Integer> columns = new HashMap<>();

    /** What {@link Wrap#lines} makes of it; not to be changed. */
    public List<String> lines(String text, int width) {
        Map<String, List<String>> known = lines.get(width);
        if (known == null) {
            known = new HashMap<>();
            lines.put(width, known);
        }
        List<String> broken = known.get(text);
        if (broken == null) {
            broken = List.copyOf(Wrap.lines(text, width));
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(text, broken);
        }
        return broken;
    }

    /** The columns that a text takes once it is {@linkplain Glyphs#clean clean}. */
    public int columns(String text) {
        Integer known = columns.get(text);
        if (known == null) {
            known = Glyphs.columns(Glyphs.clean(text));
            if (columns.size() >= MOST) {
                columns.clear();
            }
            columns.put(text, known);
        }
        return known;
    }
}
