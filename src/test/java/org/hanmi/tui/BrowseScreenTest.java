package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hanmi.Golden;
import org.hanmi.guide.SmallGuide;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.guide.Zoom;
import org.hanmi.present.Browser;
import org.hanmi.present.Past;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Words;
import org.hanmi.screen.Canvas;
import org.hanmi.screen.Display;
import org.hanmi.screen.Glyphs;
import org.hanmi.screen.Input;
import org.hanmi.screen.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards, lists and the timeline as they look, in both languages and at three sizes: {@code golden/tui/browse}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrowseScreenTest {

    private static final List<Size> SIZES =
            List.of(new Size(80, 24), new Size(40, 12), new Size(120, 40), new Size(200, 48));

    private record Case(String name, Target first, String keys, Locale language, Size size) {
        @Override
        public String toString() {
            return language.getLanguage() + "-" + size.columns() + "x" + size.rows() + "-" + name + ".txt";
        }
    }

    private static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
            for (Size size : SIZES) {
                cases.add(new Case("overview", Target.OVERVIEW, "", language, size));
                cases.add(new Case("people", Target.list(Sort.PERSON), "Down", language, size));
                cases.add(new Case("people-filtered", Target.list(Sort.PERSON), "/ken", language, size));
                cases.add(new Case("person", new Target(Sort.PERSON, "chung-eui-yong"), "", language, size));
                cases.add(new Case("place-scrolled", new Target(Sort.PLACE, "vienna"), "PageDown", language, size));
                cases.add(new Case("post", new Target(Sort.POST, "us-secretary-of-state"), "Down", language, size));
                cases.add(new Case("article", Target.article("2021-03-18-state-seoul-talks"), "", language, size));
                cases.add(new Case("question", Target.list(Sort.ITEM), "1", language, size));
                cases.add(new Case("years", Target.timeline(Zoom.YEAR, ""), "", language, size));
                cases.add(new Case("days", Target.timeline(Zoom.YEAR, ""), "Down ++", language, size));
                cases.add(new Case("search", Target.OVERVIEW, "/vien", language, size));
                cases.add(new Case("nothing-found", Target.OVERVIEW, "/Khruschev", language, size));
            }
        }
        return cases.stream();
    }

    /** Keys in, screens out, until the keys end. */
    private static final class Script implements Display {

        private final Size size;
        private final List<Input> inputs;
        private final List<Canvas> screens = new ArrayList<>();

        Script(Size size, String keys) {
            this.size = size;
            this.inputs = new ArrayList<>(keys.isEmpty() ? List.of() : Keystrokes.of(keys));
        }

        @Override
        public Size size() {
            return size;
        }

        @Override
        public void show(Canvas canvas) {
            screens.add(canvas);
        }

        @Override
        public Input next() {
            return inputs.isEmpty() ? Input.of(Input.Kind.CLOSED) : inputs.remove(0);
        }

        @Override
        public void suspend() {}

        @Override
        public void forget() {}

        @Override
        public void close() {}

        Canvas last() {
            return screens.get(screens.size() - 1);
        }
    }

    private static Script played(Target first, String keys, Locale language, Size size) {
        Browser browser = new Browser(
                SmallGuide.guide(), item -> new Past(3, 2, LocalDate.of(2026, 11, 30), false), language, first);
        Script script = new Script(size, keys);
        new Stage(script, new BrowseCourse(browser, false), Words.of(language), ScreenWords.of(language)).run();
        return script;
    }

    private static Script played(Target first, String keys) {
        return played(first, keys, Locale.ENGLISH, new Size(80, 24));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looks_as_it_did(Case each) {
        Canvas canvas =
                played(each.first(), each.keys(), each.language(), each.size()).last();
        for (int row = 0; row < each.size().rows(); row++) {
            assertThat(Glyphs.columns(canvas.line(row)))
                    .isLessThanOrEqualTo(each.size().columns());
        }
        assertThat(canvas.line(each.size().rows() - 1)).containsAnyOf("q ", "Esc ");
        String cursor = canvas.cursorRow() < 0
                ? ""
                : "cursor in column " + canvas.cursorColumn() + " of row " + canvas.cursorRow() + "\n";
        Golden.verify(Golden.folder("tui").resolve("browse").resolve(each.toString()), canvas.text() + cursor);
    }

    /** A sitting that has nothing to show. */
    private static final class Over implements Course {
        @Override
        public @Nullable Face face() {
            return null;
        }

        @Override
        public void answer(String response) {}

        @Override
        public void obey(org.hanmi.present.Command command) {}
    }

    @Test
    void what_cannot_be_studied_is_told_on_the_card_until_another_one_is_open() {
        Browser browser = new Browser(
                SmallGuide.guide(),
                item -> null,
                Locale.ENGLISH,
                Target.parse("topic/summits").orElseThrow());
        Script script = new Script(new Size(80, 24), "s Down Enter");
        BrowseCourse course = new BrowseCourse(browser, false, asked -> {
            asked.tell("Nothing is due.");
            return new Over();
        });
        new Stage(script, course, Words.of(Locale.ENGLISH), ScreenWords.of(Locale.ENGLISH)).run();
        assertThat(script.screens.get(1).text()).contains("Nothing is due.");
        assertThat(script.screens.get(2).text()).contains("Nothing is due.");
        assertThat(script.last().text()).doesNotContain("Nothing is due.");
    }

    @Test
    void links_are_followed_by_digit_enter_and_arrow_and_the_way_back_ends_where_it_began() {
        for (String open : new String[] {"Enter", "1", "Right", "l"}) {
            for (String back : new String[] {"Esc", "Backspace", "Left", "h"}) {
                Script script = played(Target.OVERVIEW, open + " " + back);
                assertThat(script.screens).hasSize(3);
                assertThat(script.screens.get(1).line(0)).startsWith(" People");
                assertThat(script.last().line(0)).startsWith(" Browse");
            }
        }
        Script script = played(Target.OVERVIEW, "Esc Down");
        assertThat(script.screens).as("nothing is shown after the end").hasSize(1);
    }

    @Test
    void what_is_typed_finds_at_once_and_enter_opens_the_first_hit() {
        Script script = played(Target.OVERVIEW, "/vienna Enter");
        assertThat(script.screens.get(3).text()).contains("Vienna");
        assertThat(script.last().line(0)).startsWith(" Vienna ").endsWith("place");
        assertThat(played(Target.OVERVIEW, "/qt Esc").last().line(0)).startsWith(" Browse");
        assertThat(played(Target.OVERVIEW, "/정의용").last().text()).contains("Chung Eui-yong");
        assertThat(played(Target.list(Sort.PERSON), "/ken Esc").last().text()).contains("Dean Rusk");
        assertThat(played(Target.OVERVIEW, "/a Backspace x").last().line(0)).contains("Search: x");
    }

    @Test
    void a_zoom_key_away_from_the_timeline_says_why_it_does_nothing() {
        assertThat(played(Target.OVERVIEW, "+").last().text()).contains("finer: only the timeline, from years to days");
        assertThat(played(Target.OVERVIEW, "t+").last().text())
                .contains("Mar 2021")
                .contains("by months");
    }

    @Test
    void every_line_of_a_card_can_be_seen_on_the_smallest_screen() {
        Target vienna = new Target(Sort.PLACE, "vienna");
        for (String key : new String[] {"Down ", "PageDown "}) {
            StringBuilder seen = new StringBuilder();
            for (Canvas screen : played(vienna, key.repeat(40), Locale.ENGLISH, new Size(40, 12)).screens) {
                seen.append(screen.text());
            }
            String whole =
                    played(vienna, "", Locale.ENGLISH, new Size(40, 120)).last().text();
            whole.lines()
                    .map(line -> line.replaceAll("^[ ▸]*\\d? *", "").strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("─"))
                    .forEach(line -> assertThat(seen.toString()).as(key).contains(line));
        }
    }

    @Test
    void home_opens_it_and_its_search_and_comes_back() {
        for (String[] each :
                new String[][] {{"b Esc", "Browse"}, {"b q", "Browse"}, {"/ Esc", "Search:"}, {"/ Backspace", "Search:"}
                }) {
            Script script = new Script(new Size(80, 24), each[0]);
            Course home = new HomeCourse(
                    Faces::homeView,
                    () -> {
                        throw new IllegalStateException("nobody studies here");
                    },
                    () -> {
                        throw new IllegalStateException("nobody is examined here");
                    },
                    command -> {});
            Course course = new Layered(
                    home,
                    Set.of(org.hanmi.present.Command.BROWSE, org.hanmi.present.Command.FIND),
                    command -> new BrowseCourse(
                            new Browser(
                                    SmallGuide.guide(),
                                    item -> null,
                                    Locale.ENGLISH,
                                    command == org.hanmi.present.Command.FIND ? Target.search("") : Target.OVERVIEW),
                            command == org.hanmi.present.Command.FIND));
            new Stage(script, course, Faces.WORDS, ScreenWords.of(Locale.ENGLISH)).run();
            assertThat(script.screens).hasSize(3);
            assertThat(script.screens.get(1).line(0)).startsWith(" " + each[1]);
            assertThat(script.last().line(0)).contains("Hanmi");
        }
    }
}
