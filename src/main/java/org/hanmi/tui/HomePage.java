package org.hanmi.tui;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.present.HomeView;
import org.hanmi.present.HomeView.TopicLine;
import org.hanmi.present.Key;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Role;
import org.hanmi.tui.Page.Span;
import org.jspecify.annotations.Nullable;

/** The first screen. */
final class HomePage {

    private static final int NAMES = 2;
    private static final int BARS = 28;
    private static final int BAR = 10;
    private static final int KNOWN_END = 45;
    private static final int DUE_END = 52;
    private static final int KEYS = 62;
    private static final int ROOM_FOR_KEYS = 76;
    private static final int ROOM_FOR_BARS = 58;
    private static final String LEVELS = "▁▂▃▄▅▆▇█";

    private final HomeView view;

    HomePage(HomeView view) {
        this.view = view;
    }

    Drawing.Sheet on(Page page, @Nullable Page beside) {
        boolean keysBeside = page.width() >= ROOM_FOR_KEYS && !page.isTight();
        List<Key> listed = new ArrayList<>();
        List<Key> below = new ArrayList<>();
        for (Key key : view.keys()) {
            if (keysBeside && isListed(key)) {
                listed.add(key);
            } else {
                below.add(key);
            }
        }
        page.gap();
        int first = page.height();
        page.text(
                NAMES + Glyphs.columns(view.todayTitle()) + 3,
                view.today(),
                Role.PLAIN,
                new Span(NAMES, view.todayTitle(), Role.TITLE));
        page.gap();
        topics(page);
        while (keysBeside && page.height() < first + 2 + listed.size()) {
            page.gap();
        }
        page.gap();
        history(page, beside == null);
        if (beside != null) {
            ahead(beside);
        }
        page.gap();
        page.text(NAMES, view.advice(), Role.PLAIN);
        for (String problem : view.problems()) {
            page.text(NAMES + 2, problem, Role.PLAIN, new Span(NAMES, "!", Role.WRONG));
        }
        for (int i = 0; i < listed.size(); i++) {
            Key key = listed.get(i);
            // The first beside today, the others beside the topics.
            int row = i == 0 ? first : first + 2 + i;
            page.button(row, KEYS - Glyphs.columns(key.key()), key);
        }
        String both = view.streak().isEmpty() ? view.date() : view.date() + " · " + view.streak();
        String progress = Glyphs.columns(view.name()) + Glyphs.columns(both) + 4 <= page.width() ? both : view.date();
        return new Drawing.Sheet(view.name(), progress, page, beside, null, below);
    }

    private static boolean isListed(Key key) {
        return switch (key.command()) {
            case STUDY, TOPICS, EXAM, BROWSE, STATISTICS -> key.works();
            default -> false;
        };
    }

    private void topics(Page page) {
        if (view.topics().isEmpty()) {
            return;
        }
        boolean bars = page.width() >= ROOM_FOR_BARS;
        int dueEnd = bars ? DUE_END : page.width() - 1;
        int knownEnd = bars ? KNOWN_END : dueEnd - 6;
        List<String> heads = view.topicsTitle();
        page.row(
                new Span(NAMES, heads.get(0), Role.TITLE),
                before(knownEnd, heads.get(1), Role.DIM),
                before(dueEnd, heads.get(2), Role.DIM));
        for (TopicLine topic : view.topics()) {
            int room = (bars ? BARS : knownEnd - 6) - NAMES - 2;
            List<Span> spans = new ArrayList<>();
            spans.add(new Span(NAMES, Glyphs.fit(Glyphs.clean(topic.name()), room), Role.PLAIN));
            if (bars) {
                int filled = (int) Math.round(Math.max(0, Math.min(1, topic.known())) * BAR);
                spans.add(new Span(BARS, "█".repeat(filled), Role.ACCENT));
                spans.add(new Span(BARS + filled, "░".repeat(BAR - filled), Role.DIM));
            }
            spans.add(before(knownEnd, topic.knownWords(), Role.PLAIN));
            spans.add(before(dueEnd, topic.due() == 0 ? "·" : Integer.toString(topic.due()), Role.PLAIN));
            page.row(spans.toArray(new Span[0]));
        }
        if (!view.few().isEmpty()) {
            page.text(NAMES, view.few(), Role.DIM);
        }
    }

    private static Span before(int end, String text, Role role) {
        return new Span(end - Glyphs.columns(text), text, role);
    }

    /** The days ahead, where there is room for a line each. */
    private void ahead(Page page) {
        page.gap();
        page.row(new Span(0, view.daysTitle(), Role.TITLE));
        page.gap();
        int names = 0;
        int most = 1;
        for (int i = 0; i < view.days().size(); i++) {
            names = Math.max(names, Glyphs.columns(view.dayNames().get(i)));
            most = Math.max(most, view.days().get(i));
        }
        int bars = names + 2;
        int end = page.width() - 1;
        int room = end - bars - 6;
        for (int i = 0; i < view.days().size(); i++) {
            int count = view.days().get(i);
            int filled = count == 0 ? 0 : Math.max(1, Math.round((float) count * room / most));
            String number = count == 0 ? "·" : Integer.toString(count);
            page.row(
                    new Span(0, view.dayNames().get(i), i == 0 ? Role.ACCENT : Role.PLAIN),
                    new Span(bars, "█".repeat(filled), Role.ACCENT),
                    new Span(bars + filled + 1, number, Role.PLAIN));
        }
    }

    private void history(Page page, boolean withDays) {
        int weeks = NAMES + Glyphs.columns(view.weeksTitle()) + 2;
        Span weeksTitle = new Span(NAMES, view.weeksTitle(), Role.DIM);
        Span graph = new Span(weeks, levels(view.weeks()), Role.ACCENT);
        if (!withDays) {
            page.row(weeksTitle, graph);
        } else if (page.width() >= ROOM_FOR_BARS) {
            int days = weeks + 12 + 4;
            int numbers = days + Glyphs.columns(view.daysTitle()) + 2;
            page.row(
                    weeksTitle,
                    graph,
                    new Span(days, view.daysTitle(), Role.DIM),
                    new Span(numbers, numbers(view.days()), Role.PLAIN));
        } else {
            page.row(weeksTitle, graph);
            page.row(
                    new Span(NAMES, view.daysTitle(), Role.DIM),
                    new Span(NAMES + Glyphs.columns(view.daysTitle()) + 2, numbers(view.days()), Role.PLAIN));
        }
    }

    private static String levels(List<Integer> counts) {
        int most = 1;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        StringBuilder levels = new StringBuilder();
        for (int count : counts) {
            levels.append(LEVELS.charAt((int) Math.ceil((double) Math.max(0, count) * (LEVELS.length() - 1) / most)));
        }
        return levels.toString();
    }

    private static String numbers(List<Integer> counts) {
        StringBuilder numbers = new StringBuilder();
        for (int count : counts) {
            String number = Integer.toString(count);
            numbers.append(" ".repeat(Math.max(1, 4 - number.length()))).append(number);
        }
        return numbers.toString().strip();
    }
}
