package org.hanmi.present;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
import org.hanmi.guide.Zoom;
import org.hanmi.item.Item;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** Somebody who looks around: what is open, the way back, and what is sought. Both faces move it and show its view. */
public final class Browser {

    /** An open card: what is sought in it, and which of its links was used. */
    private static final class Open {
        private final Target target;
        private String sought = "";
        private int at;

        Open(Target target) {
            this.target = target;
        }
    }

    private final Guide guide;
    private final Function<Item, @Nullable Past> past;
    private final Words words;
    private final BrowseWords browse;
    private final boolean korean;
    private final Deque<Open> way = new ArrayDeque<>();
    private @Nullable BrowseView view;
    private boolean studies;
    private @Nullable String told;

    /**
     * Begins at the overview.
     *
     * @param past what the learner did with a question; null if nothing is known
     */
    public Browser(Guide guide, Function<Item, @Nullable Past> past, Locale language) {
        this(guide, past, language, Target.OVERVIEW);
    }

    /** Begins elsewhere. */
    public Browser(Guide guide, Function<Item, @Nullable Past> past, Locale language, Target first) {
        this.guide = guide;
        this.past = past;
        words = Words.of(language);
        browse = BrowseWords.of(language);
        korean = language.getLanguage().equals("ko");
        way.push(new Open(first));
    }

    /** From here the questions of a card can be studied. */
    public Browser offeringStudy() {
        studies = true;
        view = null;
        return this;
    }

    /** Has something said once: until another card is open. */
    public void tell(String words) {
        told = words;
        view = null;
    }

    /** What is open. */
    public Target target() {
        return top().target;
    }

    /** What can be looked up by its name: people, organizations, places, offices and topics. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (Sort sort : List.of(Sort.PERSON, Sort.PLACE, Sort.ORGANIZATION, Sort.POST, Sort.TOPIC)) {
            for (Line line : lines(Target.list(sort))) {
                names.add(line.text());
                String hangul = line.hangul();
                if (hangul != null) {
                    names.add(hangul);
                }
            }
        }
        return names;
    }

    /**
     * What a link leads to, seen from here; null if it leads to a question, whose card tells the answer.
     *
     * @param link its place among the links, from 0
     */
    public @Nullable BrowseView preview(int link) {
        List<BrowseView.Row> links = view().links();
        Target target =
                link < 0 || link >= links.size() ? null : links.get(link).target();
        return target == null
                        || target.sort() == Sort.ITEM
                        || guide.card(target).isEmpty()
                ? null
                : target.sort() == Sort.TIMELINE
                        ? seen(new Open(target)).from(nearest(target))
                        : seen(new Open(target));
    }

    /** The words of its language. */
    public BrowseWords words() {
        return browse;
    }

    private Open top() {
        return way.element();
    }

    /** What is to be seen now. */
    public BrowseView view() {
        BrowseView shown = view;
        if (shown == null) {
            shown = seen(top());
            view = shown;
        }
        return shown;
    }

    /** Which link was last used on what is to be seen, from 0. */
    public int at() {
        return Math.max(0, Math.min(top().at, view().links().size() - 1));
    }

    /**
     * Follows a link.
     *
     * @param link its place among the links, from 0
     * @return false if there is no such link
     */
    public boolean open(int link) {
        List<BrowseView.Row> links = view().links();
        if (link < 0 || link >= links.size()) {
            return false;
        }
        Target target = links.get(link).target();
        if (target == null || guide.card(target).isEmpty()) {
            return false;
        }
        top().at = link;
        if (target.sort() == Sort.TIMELINE && top().target.sort() == Sort.TIMELINE) {
            zoomTo(target);
        } else {
            go(target);
        }
        return true;
    }

    /** Opens something, with a way back. */
    public void go(Target target) {
        told = null;
        way.push(new Open(target));
        if (target.sort() == Sort.TIMELINE) {
            top().at = nearest(target);
        }
        view = null;
    }

    /** Goes back; false if this is where it began. */
    public boolean back() {
        told = null;
        if (!top().sought.isEmpty()) {
            top().sought = "";
            top().at = 0;
            view = null;
            return true;
        }
        if (way.size() == 1) {
            return false;
        }
        way.pop();
        view = null;
        return true;
    }

    /** Filters a list; anywhere else, searches everything. An empty text takes that back. */
    public void find(String text) {
        told = null;
        Open here = top();
        if (here.target.sort() == Sort.HITS) {
            way.pop();
            if (way.isEmpty() || !text.isEmpty()) {
                way.push(new Open(Target.search(text)));
            }
        } else if (view().list()) {
            here.sought = text;
            here.at = 0;
        } else if (!text.isEmpty()) {
            way.push(new Open(Target.search(text)));
        }
        view = null;
    }

    /** Opens the timeline, or stays in it. */
    public void timeline() {
        if (top().target.sort() != Sort.TIMELINE) {
            go(Target.timeline(Zoom.YEAR, ""));
        }
    }

    /** The timeline finer or coarser, at the same time. */
    public void zoom(boolean finer, int at) {
        Target target = top().target;
        List<BrowseView.Row> links = view().links();
        if (target.sort() == Sort.TIMELINE) {
            List<Line> lines = lines(target);
            When when = at >= 0 && at < lines.size() && at < links.size()
                    ? date(links.get(at).target(), lines)
                    : null;
            zoomTo(Target.timeline(
                    next(target, finer), when == null ? "" : when.earliest().toString()));
        }
    }

    private static @Nullable When date(@Nullable Target target, List<Line> lines) {
        for (Line line : lines) {
            if (line.target() != null && line.target().equals(target)) {
                return line.when();
            }
        }
        return null;
    }

    private void zoomTo(Target target) {
        told = null;
        way.pop();
        way.push(new Open(target));
        top().at = nearest(target);
        view = null;
    }

    private List<Line> lines(Target target) {
        List<Line> lines = new ArrayList<>();
        guide.card(target).ifPresent(card -> card.sections().forEach(section -> lines.addAll(section.lines())));
        return lines;
    }

    /** The first line of the timeline that ends no earlier than the date behind the slash. */
    private int nearest(Target target) {
        int slash = target.id().indexOf('/');
        String from = slash < 0 ? "" : target.id().substring(slash + 1);
        List<Line> lines = lines(target);
        for (int i = 0; i < lines.size() && !from.isEmpty(); i++) {
            When when = lines.get(i).when();
            boolean coarser = zoomOf(target) != Zoom.DAY;
            if (when != null
                    && (coarser ? when.latest() : when.earliest()).toString().compareTo(from) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private static Zoom zoomOf(Target target) {
        for (Zoom zoom : Zoom.values()) {
            if (target.id().startsWith(zoom.word())) {
                return zoom;
            }
        }
        return Zoom.YEAR;
    }

    private BrowseView seen(Open open) {
        Target target = open.target;
        Card card = guide.card(target).orElseGet(() -> new Card(target, "", null, List.of()));
        List<BrowseView.Section> sections = new ArrayList<>();
        Set<Target> fits = open.sought.isEmpty() ? Set.of() : fitting(open.sought);
        int shown = 0;
        for (org.hanmi.guide.Section section : card.sections()) {
            int most = most(section.lines());
            List<BrowseView.Row> rows = new ArrayList<>(section.lines().size());
            for (Line line : section.lines()) {
                BrowseView.Row row = row(section.part(), line, most);
                if (open.sought.isEmpty() || fits.contains(line.target()) || isIn(open.sought, row)) {
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
        String sought = target.sort() == Sort.HITS ? target.id() : open.sought;
        boolean empty = shown == 0 || (target.sort() == Sort.HITS && isNear(card));
        return new BrowseView(
                target,
                title(card),
                card.isList() ? words(target, shown, open) : browse.one(target.sort()),
                sections,
                card.isList(),
                sought,
                browse.prompt(list),
                empty ? browse.nothing(sought) : null,
                told,
                keys(target, shown));
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

    private String words(Target target, int shown, Open open) {
        if (target.sort() == Sort.TIMELINE) {
            return browse.zoom(zoomOf(target));
        }
        return browse.count(shown)
                + (open.sought.isEmpty()
                        ? ""
                        : " / " + browse.count(lines(target).size()));
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

    private List<Key> keys(Target target, int shown) {
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
        return target.sort() == Sort.TIMELINE && next(target, finer) != zoomOf(target);
    }

    private static Zoom next(Target target, boolean finer) {
        return finer ? zoomOf(target).in() : zoomOf(target).out();
    }
}
