package org.hanmi.present;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hanmi.guide.Card;
import org.hanmi.guide.Guide;
import org.hanmi.guide.Hit;
import org.hanmi.guide.Line;
import org.hanmi.guide.Note;
import org.hanmi.guide.Part;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.item.Item;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Puts cards, lists and the timeline into words. */
final class BrowseViews {

    private final Guide guide;
    private final Function<Item, @Nullable Past> past;
    private final Words words;
    private final BrowseWords browse;
    private final boolean korean;

    /**
     * In one language.
     *
     * @param past what the learner did with a question; null if nothing is known
     */
    BrowseViews(Guide guide, Function<Item, @Nullable Past> past, Locale language) {
        this.guide = guide;
        this.past = past;
        words = Words.of(language);
        browse = BrowseWords.of(language);
        korean = language.getLanguage().equals("ko");
    }

    /**
     * What is to be seen of something.
     *
     * @param search what its lines are filtered by; empty for nothing
     * @param told what is said once; null for nothing
     * @param studies whether the questions of a card can be studied
     */
    BrowseView of(Target target, String search, @Nullable String told, boolean studies) {
        Card card = guide.card(target).orElseGet(() -> new Card(target, "", null, List.of()));
        List<BrowseView.Section> sections = new ArrayList<>();
        Set<Target> fits = search.isEmpty() ? Set.of() : fitting(search);
        int shown = 0;
        for (org.hanmi.guide.Section section : card.sections()) {
            int most = most(section.lines());
            List<BrowseView.Row> rows = new ArrayList<>(section.lines().size());
            for (Line line : section.lines()) {
                BrowseView.Row row = row(section.part(), line, most);
                if (search.isEmpty() || fits.contains(line.target()) || isIn(search, row)) {
                    rows.add(row);
                }
            }
            shown += rows.size();
            if (section.part() == Part.NAMES && !rows.isEmpty()) {
                rows = List.of(together(rows));
            }
            if (!rows.isEmpty()) {
                sections.add(new BrowseView.Section(head(card, section.part()), rows));
            }
        }
        if (target.sort() == Sort.ITEM) {
            guide.question(target).map(past).ifPresent(each -> sections.add(past(each)));
        }
        boolean list = card.isList() && target.sort() != Sort.HITS;
        String sought = target.sort() == Sort.HITS ? target.id() : search;
        boolean empty = shown == 0 || (target.sort() == Sort.HITS && isNear(card));
        return new BrowseView(
                target,
                title(card),
                card.isList() ? amount(card, shown, search) : browse.one(target.sort()),
                sections,
                card.isList(),
                sought,
                browse.prompt(list),
                empty ? browse.nothing(sought) : null,
                told,
                keys(target, shown, studies));
    }

    /** Spellings are read side by side. */
    private static BrowseView.Row together(List<BrowseView.Row> rows) {
        StringBuilder names = new StringBuilder();
        for (BrowseView.Row row : rows) {
            names.append(names.isEmpty() ? "" : " · ").append(row.text());
        }
        return new BrowseView.Row("", names.toString(), "", Mark.NONE, Double.NaN, null);
    }

    private static boolean isNear(Card card) {
        return !card.sections().isEmpty() && card.sections().get(0).part() == Part.NEAR;
    }

    /** How finely the timeline is cut, or how many lines are shown, and of how many if they are filtered. */
    private String amount(Card card, int shown, String search) {
        if (card.target().sort() == Sort.TIMELINE) {
            return browse.zoom(card.target().zoom());
        }
        int all = 0;
        for (org.hanmi.guide.Section section : card.sections()) {
            all += section.lines().size();
        }
        return browse.count(shown) + (search.isEmpty() ? "" : " / " + browse.count(all));
    }

    private BrowseView.Section past(Past past) {
        BrowseView.Row row = new BrowseView.Row("", browse.past(past), "", Mark.NONE, Double.NaN, null);
        return new BrowseView.Section(browse.pastTitle(), List.of(row));
    }

    private String title(Card card) {
        Target target = card.target();
        return switch (target.sort()) {
            case LIST -> listed(target.id());
            case TIMELINE, HITS, OVERVIEW -> browse.all(target.sort());
            case PERSON, ORGANIZATION, PLACE, TOPIC -> both(card.title(), card.hangul());
            case POST, ARTICLE, FACT, ITEM -> card.title();
        };
    }

    private String listed(String word) {
        for (Sort sort : Sort.LISTED) {
            if (sort.word().equals(word)) {
                return browse.all(sort);
            }
        }
        return word;
    }

    private String both(String name, @Nullable String hangul) {
        return hangul == null ? name : korean ? hangul + " " + name : name + " " + hangul;
    }

    private String head(Card card, Part part) {
        boolean plain = card.target().sort() == Sort.TIMELINE;
        return plain ? "" : browse.part(part);
    }

    private static int most(List<Line> lines) {
        int most = 0;
        for (Line line : lines) {
            Target target = line.target();
            if (target != null && target.sort() == Sort.TIMELINE && line.when() != null) {
                most = Math.max(most, line.count());
            }
        }
        return most;
    }

    private BrowseView.Row row(Part part, Line line, int most) {
        Target target = line.target();
        String note = browse.note(line);
        Mark mark = part == Part.KEY ? Mark.RIGHT : part == Part.WRONG ? Mark.WRONG : Mark.NONE;
        When when = line.when();
        String date = when == null ? "" : browse.date(when);
        if (most > 0) {
            return new BrowseView.Row(
                    date, browse.events(line.count()), "", mark, (double) line.count() / most, target);
        }
        if (line.note() == Note.SORT && line.text().isEmpty()) {
            String name = listed(line.detail());
            String timeline = line.detail().equals(Sort.TIMELINE.word()) ? browse.all(Sort.TIMELINE) : name;
            return new BrowseView.Row("", timeline, browse.count(line.count()), mark, Double.NaN, target);
        }
        if (line.note() == Note.COUNTRY || line.note() == Note.IN) {
            date = note;
            note = "";
        }
        String text = korean && line.hangul() != null ? line.hangul() : line.text();
        String tail = note;
        if (line.note() == Note.SORT && target != null) {
            tail = browse.one(target.sort());
        }
        boolean term = part == Part.OFFICES
                || part == Part.HOLDERS
                || part == Part.MEMBERS
                || part == Part.GROUPS
                || (part == Part.ABOUT && when != null)
                || part == Part.SOURCES;
        if (text.isEmpty()) {
            String whole = date.isEmpty() ? note : note.isEmpty() ? date : date + " · " + note;
            return new BrowseView.Row("", whole, "", mark, Double.NaN, target);
        }
        if (term && !date.isEmpty()) {
            tail = tail.isEmpty() ? date : date + "; " + tail;
            date = "";
        }
        return new BrowseView.Row(date, text, tail, mark, Double.NaN, target);
    }

    private Set<Target> fitting(String sought) {
        Set<Target> fits = new HashSet<>();
        for (Hit hit : guide.find(sought)) {
            fits.add(hit.target());
        }
        return fits;
    }

    private static boolean isIn(String sought, BrowseView.Row row) {
        String low = sought.toLowerCase(Locale.ROOT);
        return row.text().toLowerCase(Locale.ROOT).contains(low)
                || row.label().toLowerCase(Locale.ROOT).contains(low);
    }

    private List<Key> keys(Target target, int shown, boolean studies) {
        List<Key> keys = new ArrayList<>();
        for (Key key : Keys.at(Situation.at(Place.BROWSE), words)) {
            String whyNot = switch (key.command()) {
                case ZOOM_IN -> zooms(target, true) ? null : browse.noZoom();
                case ZOOM_OUT -> zooms(target, false) ? null : browse.noZoom();
                case OPEN -> shown > 0 ? null : words.keys().whyNot(Obstacle.NOTHING_TO_OPEN);
                case STUDY ->
                    !studies
                            ? browse.noStudy()
                            : isLesson(target) ? null : words.keys().whyNot(Obstacle.NO_LESSON);
                case TIMELINE ->
                    target.sort() != Sort.TIMELINE ? null : words.keys().whyNot(Obstacle.IN_TIMELINE);
                default -> key.whyNot();
            };
            keys.add(new Key(key.key(), key.command(), key.words(), key.explanation(), whyNot));
        }
        return List.copyOf(keys);
    }

    private static boolean isLesson(Target target) {
        return target.sort() == Sort.ARTICLE || target.sort() == Sort.TOPIC;
    }

    private static boolean zooms(Target target, boolean finer) {
        return target.sort() == Sort.TIMELINE && target.zoom().step(finer) != target.zoom();
    }
}
