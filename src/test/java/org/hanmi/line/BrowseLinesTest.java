package org.hanmi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hanmi.guide.SmallGuide;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.present.BrowseView;
import org.hanmi.present.Browser;
import org.hanmi.present.Mark;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrowseLinesTest {

    private static String typed(String lines) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        Browser browser = new Browser(SmallGuide.guide(), item -> null, Locale.ENGLISH, Target.OVERVIEW);
        Input input = ReaderInput.attended(new BufferedReader(new StringReader(lines)), writer);
        LineMode.browse(
                browser,
                input,
                writer,
                Locale.ENGLISH,
                (found, lines1, said) -> said.println("studied: " + found.target()));
        return out.toString();
    }

    @Test
    void a_topic_can_be_studied_from_its_card_and_a_person_cannot() {
        assertThat(typed("/summits\n1\ns\n")).contains("studied: topic/summits\n");
        assertThat(typed("/kennedy\n1\ns\n"))
                .contains("open an article or a topic first")
                .doesNotContain("studied");
    }

    @Test
    void a_sign_and_a_number_zoom_the_timeline_at_that_line() {
        String said = typed("t\n+2\n");
        assertThat(said).contains("Timeline (by months)");
    }

    @Test
    void what_cannot_be_zoomed_is_not_printed_again() {
        assertThat(typed("+\n")).containsOnlyOnce("Browse (overview)").contains("> \nonly the timeline");
    }

    @Test
    void a_number_opens_words_search_and_an_empty_line_goes_back() {
        String said = typed("1\n\nvienna\n1\nb\nb\nq\n");
        assertThat(said.lines().filter(line -> line.endsWith(")") && !line.matches("\\d+\\. .*")))
                .containsExactly(
                        "Browse (overview)",
                        "People (6)",
                        "Browse (overview)",
                        "Search (10)",
                        "Vienna (place)",
                        "Search (10)",
                        "Browse (overview)");
    }

    @Test
    void the_timeline_is_zoomed_by_signs() {
        assertThat(typed("t\n+\n+\n-\n")).contains("Timeline (by years)", "Timeline (by months)", "Timeline (by days)");
    }

    @Test
    void what_is_not_there_is_said_and_nothing_is_printed_again() {
        assertThat(typed("99\n?\n")).contains("There is nothing at “99” here.").containsOnlyOnce("Browse (overview)");
    }

    @Test
    void going_back_from_the_beginning_ends_it_and_so_does_the_end_of_input() {
        assertThat(typed("\n1\n")).doesNotContain("John F. Kennedy\n");
        assertThat(typed("")).contains("Browse (overview)");
    }

    @Test
    void of_what_the_overview_holds_only_the_beginning_is_printed_and_how_to_see_the_rest() {
        List<BrowseView.Row> articles = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            articles.add(new BrowseView.Row(
                    "",
                    "Article " + i,
                    "",
                    Mark.NONE,
                    Double.NaN,
                    Target.parse("article/a" + i).orElseThrow()));
        }
        BrowseView.Row list =
                new BrowseView.Row("", "Articles", "20", Mark.NONE, Double.NaN, Target.list(Sort.ARTICLE));
        BrowseView view = new BrowseView(
                Target.OVERVIEW,
                "Browse",
                "overview",
                List.of(new BrowseView.Section("", List.of(list)), new BrowseView.Section("Articles", articles)),
                false,
                "",
                "",
                null,
                null,
                List.of());
        StringWriter out = new StringWriter();
        LineMode.browse(view, new PrintWriter(out), Locale.ENGLISH);
        assertThat(out.toString()).endsWith("13. Article 12\n… 8 more; all of them: hanmi browse list/article\n\n");
    }

    @Test
    void nothing_in_the_data_can_command_a_terminal() {
        BrowseView.Row row =
                new BrowseView.Row("\u001b[2J", "a\u0007b\u202e", "\u009b1m", Mark.NONE, Double.NaN, Target.OVERVIEW);
        BrowseView view = new BrowseView(
                Target.OVERVIEW,
                "\u001b]0;x\u0007",
                "\u0000",
                List.of(new BrowseView.Section("\u001bc", List.of(row))),
                false,
                "",
                "",
                null,
                null,
                List.of());
        StringWriter out = new StringWriter();
        LineMode.browse(view, new PrintWriter(out), Locale.ENGLISH);
        assertThat(out.toString().chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                .isEmpty();
        assertThat(out.toString()).doesNotContain("\u202e");
    }
}
