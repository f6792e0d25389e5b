package org.hanmi.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.item.Item;
import org.hanmi.set.Samples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnalysisTest {

    private static final List<Item> ITEMS = Samples.unrelated(4);

    /** Each text is a student; each letter an option of the item in that place: {@code k} the key, {@code -} nothing. */
    private static Analysis of(boolean whole, String... students) {
        List<Response> responses = new ArrayList<>();
        for (int student = 0; student < students.length; student++) {
            for (int i = 0; i < students[student].length(); i++) {
                Item item = ITEMS.get(i);
                List<String> options = item.interaction().options();
                char c = students[student].charAt(i);
                if (c != ' ') {
                    List<String> chosen = switch (c) {
                        case 'k' -> options.subList(0, 1);
                        case 'w' -> options.subList(1, 2);
                        case 'o' -> options.subList(2, 3);
                        default -> List.of();
                    };
                    responses.add(new Response("student " + student, item.id().text(), chosen, c == 'k', true));
                }
            }
        }
        return Analysis.of(ITEMS, responses, whole);
    }

    private static String[] times(int times, String... students) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(List.of(students));
        }
        return all.toArray(String[]::new);
    }

    @Test
    void facility_discrimination_and_reliability_are_those_of_the_textbook() {
        // Guttman's perfect scale: scores 4, 3, 2, 1, 0.
        Analysis analysis = of(true, "kkkk", "kkkw", "kkww", "kwww", "wwww");
        assertThat(analysis.items()).extracting(ItemResult::facility).containsExactly(0.8, 0.6, 0.4, 0.2);
        // Σpq = .16 + .24 + .24 + .16 = .8; the variance of the scores is 2; 4/3 · (1 − .4) = .8
        assertThat(analysis.reliability()).isCloseTo(0.8, within(1e-12));
        assertThat(analysis.mean()).isCloseTo(0.5, within(1e-12));
        // Item 1 is 1 1 1 1 0, the rest 3 2 1 0 0: covariance .24, variances .16 and 1.36.
        assertThat(analysis.items().get(0).discrimination()).isCloseTo(0.24 / Math.sqrt(0.16 * 1.36), within(1e-12));
        // “wrong” of item 1 is chosen by the last student alone: the same number with the other sign.
        assertThat(analysis.items().get(0).options().get(1).discrimination())
                .isCloseTo(-0.24 / Math.sqrt(0.16 * 1.36), within(1e-12));
    }

    @Test
    void nothing_is_said_of_what_does_not_vary() {
        Analysis analysis = of(true, "kkkk", "kkkk", "kkkk");
        assertThat(analysis.reliability()).isNull();
        assertThat(analysis.items().get(0).discrimination()).isNull();
        assertThat(TextReport.of(analysis))
                .contains("facility 100 %, discrimination –")
                .doesNotContain("NaN");
    }

    @Test
    void what_is_left_out_is_wrong_in_an_exam_and_nothing_in_a_log() {
        Analysis exam = of(true, "kk", "k ", "kw");
        assertThat(exam.items().get(1).given()).isEqualTo(3);
        assertThat(exam.items().get(1).blank()).isEqualTo(1);
        Analysis logs = of(false, "kk", "k ", "kw");
        assertThat(logs.items().get(1).given()).isEqualTo(2);
        assertThat(logs.items().get(1).facility()).isEqualTo(0.5);
        assertThat(logs.reliability()).isNull();
        assertThat(exam.items()).as("items that nobody was asked").hasSize(2);
    }

    @Test
    void under_thirty_students_there_are_counts_and_no_verdicts() {
        String[] bad = {"wkkk", "wkww"};
        Analysis few = of(true, java.util.Arrays.copyOf(times(15, bad), 29));
        assertThat(few.isEnough()).isFalse();
        assertThat(few.items()).allSatisfy(item -> assertThat(item.faults()).isEmpty());
        assertThat(TextReport.of(few)).endsWith("Under 30 students these are counts, no verdicts.\n");
        Analysis enough = of(true, times(15, bad));
        assertThat(enough.isEnough()).isTrue();
        assertThat(enough.items().get(0).faults())
                .contains("no more are right than by guessing; look at the key first");
    }

    @Test
    void planted_faults_are_found() {
        // Item 1: the good choose “wrong”. Item 2: nobody chooses “other”. Item 4: everybody knows.
        Analysis analysis = of(true, times(10, "wkkk", "wkkk", "kwok", "owwk", "kkok"));
        assertThat(analysis.items().get(0).faults())
                .anyMatch(fault -> fault.startsWith("those who do well elsewhere miss it"))
                .anyMatch(fault -> fault.startsWith("“aaaawrong” draws those who do well elsewhere"));
        assertThat(analysis.items().get(1).faults()).contains("“aaabother” is chosen by 0 of 50");
        assertThat(analysis.items().get(3).faults()).contains("nearly everybody is right");
        assertThat(TextReport.of(analysis)).contains("\nTo mend: 1, 2, ");
    }

    @Test
    void sound_items_are_left_alone() {
        Analysis analysis = of(true, times(10, "kkkk", "kkkk", "kkkk", "wwwk", "ooow"));
        assertThat(analysis.items()).extracting(ItemResult::faults).startsWith(List.of(), List.of(), List.of());
        assertThat(analysis.items().get(3).faults()).containsExactly("“aaadother” is chosen by 0 of 50");
        assertThat(TextReport.of(analysis)).endsWith("To mend: 4.\n");
    }

    @Test
    void a_table_starts_no_formula_and_a_page_holds_no_markup_of_others() {
        Item evil = Samples.choice("evil", "=1+1 <script>alert(1)</script>", "@a\"b", "-1", "+2");
        List<Response> responses = List.of(new Response("s", evil.id().text(), List.of("-1"), false, true));
        Analysis analysis = Analysis.of(List.of(evil), responses, true);
        assertThat(CsvReport.of(analysis)).contains(",'=1+1 <script>", ",\"'@a\"\"b\",yes", ",'-1,no,1,");
        assertThat(HtmlReport.of(analysis, "a<b")).doesNotContain("<script").contains("<title>a&lt;b</title>");
        assertThat(JsonReport.of(analysis))
                .contains("\"reliability\":null", "\"text\":\"@a\\\"b\"")
                .endsWith("}\n");
    }

    @Test
    void an_option_that_nobody_was_offered_is_not_idle() {
        List<Response> responses = new ArrayList<>();
        String id = ITEMS.get(0).id().text();
        for (int student = 0; student < 40; student++) {
            boolean right = student % 2 == 0;
            String typed = right ? ITEMS.get(0).interaction().key().get(0) : "somebody else";
            responses.add(new Response("student " + student, id, List.of(typed), right, false));
        }
        ItemResult typed = Analysis.of(ITEMS, responses, true).items().get(0);
        assertThat(typed.faults()).isEmpty();
        assertThat(typed.options()).isEmpty();
        assertThat(typed.blank()).isZero();
        responses.add(new Response("student 40", id, ITEMS.get(0).interaction().key(), true, true));
        assertThat(Analysis.of(ITEMS, responses, true).items().get(0).options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.offered()).isEqualTo(1));
    }

    @Test
    void a_small_negative_number_is_zero() {
        assertThat(Numbers.digits(-0.00001, 4)).isEqualTo("0.0000");
        assertThat(Numbers.digits(-0.123456, 4)).isEqualTo("-0.1235");
        assertThat(Numbers.percent(-0.001)).isEqualTo("0 %");
    }
}
