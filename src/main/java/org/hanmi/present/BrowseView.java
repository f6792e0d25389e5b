package org.hanmi.present;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.jspecify.annotations.Nullable;

/**
 * A card, a list or the timeline, as it is read.
 *
 * @param target what is shown
 * @param title its name
 * @param sort what sort of thing it is, or how many there are
 * @param sections its lines
 * @param list whether it can be filtered: every line leads somewhere and takes a line of the screen
 * @param sought what is sought or what the list is filtered by; empty if nothing
 * @param prompt what to type after {@code /}
 * @param note what else must be said, such as that nothing was found
 * @param told why something just asked for could not be done
 * @param keys what can be done
 */
public record BrowseView(
        Target target,
        String title,
        String sort,
        List<Section> sections,
        boolean list,
        String sought,
        String prompt,
        @Nullable String note,
        @Nullable String told,
        List<Key> keys) {

    /** Copies the lists. */
    public BrowseView {
        sections = List.copyOf(sections);
        keys = List.copyOf(keys);
    }

    /** Rows with a head, which may be empty. */
    public record Section(String head, List<Row> rows) {
        /** Copies the list. */
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param label what stands before it: a date; empty for nothing
     * @param text what it says
     * @param tail what must be said with it; empty for nothing
     * @param mark a tick for what is right, a cross for what is wrong
     * @param share 0 to 1, to be drawn as a bar; not a number for none
     * @param target where it leads; null for text
     */
    public record Row(
            String label,
            String text,
            String tail,
            Mark mark,
            double share,
            @Nullable Target target) {

        /** Tells whether it leads somewhere. */
        public boolean isLink() {
            return target != null;
        }
    }

    /** Without so many of its first rows. */
    BrowseView from(int first) {
        List<Section> rest = new ArrayList<>();
        int skipped = 0;
        for (Section section : sections) {
            int all = section.rows().size();
            int here = Math.min(all, first - skipped);
            skipped += here;
            if (here < all) {
                rest.add(new Section(section.head(), section.rows().subList(here, all)));
            }
        }
        return new BrowseView(target, title, sort, rest, list, sought, prompt, note, told, keys);
    }

    /** Tells whether the title is a sentence or a headline. */
    public boolean hasLongTitle() {
        return switch (target.sort()) {
            case ARTICLE, FACT, ITEM -> true;
            case PERSON, ORGANIZATION, PLACE, POST, TOPIC, LIST, TIMELINE, HITS, OVERVIEW -> false;
        };
    }

    /** Tells whether this is what a search found. */
    public boolean isSearch() {
        return target.sort() == Sort.HITS;
    }

    /** Tells whether this is where one begins. */
    public boolean isOverview() {
        return target.sort() == Sort.OVERVIEW;
    }

    /**
     * What lists all things of a section.
     *
     * @param attended whether the number of a link will do; else it is a command
     */
    public String whole(Section section, boolean attended) {
        Target first = section.rows().get(0).target();
        Target list = first == null ? Target.OVERVIEW : Target.list(first.sort());
        List<Row> links = attended ? links() : List.of();
        for (int i = 0; i < links.size(); i++) {
            if (list.equals(links.get(i).target())) {
                return Integer.toString(i + 1);
            }
        }
        return "hanmi browse " + list;
    }

    /** The rows that lead somewhere, in order. */
    public List<Row> links() {
        List<Row> links = new ArrayList<>();
        for (Section section : sections) {
            for (Row row : section.rows()) {
                if (row.target() != null) {
                    links.add(row);
                }
            }
        }
        return links;
    }
}
