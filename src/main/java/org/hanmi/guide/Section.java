package org.hanmi.guide;

import java.util.List;

/** Lines of one kind. */
public record Section(Part part, List<Line> lines) {

    /** Copies the list. */
    public Section {
        lines = List.copyOf(lines);
    }
}
