package org.hanmi.present;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hanmi.guide.Guide;
import org.hanmi.guide.Line;
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
    private final BrowseViews views;
    private final BrowseWords browse;
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
        views = new BrowseViews(guide, past, language);
        browse = BrowseWords.of(language);
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
                    target.zoom().step(finer),
                    when == null ? "" : when.earliest().toString()));
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
        String from = target.from();
        List<Line> lines = lines(target);
        for (int i = 0; i < lines.size() && !from.isEmpty(); i++) {
            When when = lines.get(i).when();
            boolean coarser = target.zoom() != Zoom.DAY;
            if (when != null
                    && (coarser ? when.latest() : when.earliest()).toString().compareTo(from) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private BrowseView seen(Open open) {
        return views.of(open.target, open.sought, told, studies);
    }
}
