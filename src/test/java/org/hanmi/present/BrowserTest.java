package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hanmi.guide.SmallGuide;
import org.hanmi.guide.Sort;
import org.hanmi.guide.Target;
import org.hanmi.guide.Zoom;
import org.hanmi.time.Edtf;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrowserTest {

    private static Browser browser(Locale language, Target first) {
        return new Browser(
                SmallGuide.guide(), item -> new Past(3, 2, LocalDate.of(2026, 11, 30), false), language, first);
    }

    private static int link(Browser browser, String text) {
        List<BrowseView.Row> links = browser.view().links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).text().contains(text)) {
                return i;
            }
        }
        throw new AssertionError("no link " + text + " in " + links);
    }

    @Test
    void the_way_back_leads_through_the_same_cards_to_the_same_links() {
        Browser browser = browser(Locale.ENGLISH, Target.OVERVIEW);
        browser.open(link(browser, "People"));
        int kennedy = link(browser, "John F. Kennedy");
        browser.open(kennedy);
        assertThat(browser.view().title()).isEqualTo("John F. Kennedy");
        browser.open(link(browser, "US president"));
        assertThat(browser.view().title()).isEqualTo("US president");
        assertThat(browser.back()).isTrue();
        assertThat(browser.back()).isTrue();
        assertThat(browser.at()).isEqualTo(kennedy);
        assertThat(browser.back()).isTrue();
        assertThat(browser.back()).isFalse();
        assertThat(browser.open(99)).isFalse();
    }

    @Test
    void a_list_is_filtered_and_elsewhere_everything_is_searched() {
        Browser browser = browser(Locale.ENGLISH, Target.list(Sort.PERSON));
        browser.find("ken");
        assertThat(browser.view().links())
                .extracting(BrowseView.Row::text)
                .contains("John F. Kennedy")
                .hasSizeLessThan(6);
        assertThat(browser.view().sort()).endsWith(" / 6");
        browser.find("");
        assertThat(browser.view().links()).hasSize(6);
        browser.open(0);
        String card = browser.view().title();
        browser.find("v");
        browser.find("vi");
        browser.find("vienna");
        assertThat(browser.view().isSearch()).isTrue();
        assertThat(browser.view().links().get(0).text()).isEqualTo("Vienna");
        browser.back();
        assertThat(browser.view().title())
                .as("letters typed are no steps on the way")
                .isEqualTo(card);
    }

    @Test
    void nothing_found_is_said_with_what_may_be_meant() {
        Browser browser = browser(Locale.ENGLISH, Target.search("Khruschev"));
        assertThat(browser.view().note()).isEqualTo("Nothing is known of “Khruschev”.");
        assertThat(browser.view().sections()).singleElement().satisfies(section -> {
            assertThat(section.head()).isEqualTo("Did you mean");
            assertThat(section.rows()).extracting(BrowseView.Row::text).containsExactly("Nikita Khrushchev");
        });
    }

    @Test
    void the_timeline_stays_at_its_time_while_it_is_cut_finer_and_coarser() {
        Browser browser = browser(Locale.ENGLISH, Target.timeline(Zoom.YEAR, ""));
        assertThat(browser.view().links()).extracting(BrowseView.Row::label).containsExactly("1961", "2021");
        browser.zoom(true, 1);
        assertThat(browser.view().links().get(browser.at()).label()).isEqualTo("Mar 2021");
        browser.zoom(true, browser.at());
        assertThat(browser.view().links().get(browser.at()).label()).isEqualTo("17 Mar 2021");
        assertThat(browser.view().keys())
                .filteredOn(key -> key.command() == Command.ZOOM_IN)
                .noneMatch(Key::works);
        browser.zoom(false, browser.at());
        browser.zoom(false, browser.at());
        assertThat(browser.view().links().get(browser.at()).label()).isEqualTo("2021");
        assertThat(browser.back()).as("zooming is no step on the way").isFalse();
    }

    @Test
    void a_question_shows_how_it_went_only_on_its_own_card() {
        Browser browser = browser(Locale.ENGLISH, Target.list(Sort.ITEM));
        browser.open(0);
        assertThat(browser.view().sections())
                .anySatisfy(section -> assertThat(section.rows())
                        .extracting(BrowseView.Row::text)
                        .containsExactly("Asked 3 times, 2 right. Next due on 30 Nov 2026."));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-17, 17 Mar 2021, 2021. 3. 17.",
        "2021-03, Mar 2021, 2021. 3.",
        "2021~, about 2021, 약 2021년",
        "1961-06-03/1961-06-04, 3–4 Jun 1961, 1961. 6. 3.~6. 4.",
        "1961-01-20/1963-11-22, 20 Jan 1961 – 22 Nov 1963, 1961. 1. 20.~1963. 11. 22.",
        "2021-01-26/.., from 26 Jan 2021, 2021. 1. 26.부터",
        "/2015-01, until Jan 2015, 2015. 1.까지",
    })
    void dates_are_short_and_no_more_exact_than_known(String edtf, String english, String korean) {
        assertThat(BrowseWords.of(Locale.ENGLISH).date(Edtf.parse(edtf))).isEqualTo(english);
        assertThat(BrowseWords.of(Locale.KOREAN).date(Edtf.parse(edtf))).isEqualTo(korean);
    }

    @Test
    void beside_the_timeline_stands_what_happened_from_the_highlighted_time_on() {
        Browser browser = browser(Locale.ENGLISH, Target.timeline(Zoom.YEAR, ""));
        BrowseView preview = Objects.requireNonNull(browser.preview(link(browser, "1 event")));
        assertThat(browser.view().links()).extracting(BrowseView.Row::label).containsExactly("1961", "2021");
        assertThat(preview.links()).extracting(BrowseView.Row::label).containsExactly("Mar 2021");
    }
}
