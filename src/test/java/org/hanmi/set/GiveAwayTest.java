package org.hanmi.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.Course;
import org.hanmi.bank.Bank;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** No item of a set reveals another's key (rule 15). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GiveAwayTest {

    private static final Item MINISTER = Samples.choice(
            "minister",
            "Who was the South Korean foreign minister on 18 March 2021?",
            "Chung Eui-yong",
            "Kang Kyung-wha",
            "Park Jin");

    private static boolean gives(Item one, Item other) {
        return new Profile(one).givesAway(new Profile(other));
    }

    @Test
    void a_stem_that_names_the_holder_of_the_office_gives_it_away() {
        Item where = Samples.choice(
                "where",
                "In which city did South Korean Foreign Minister Chung Eui-yong meet two American guests on 18 March 2021?",
                "Seoul",
                "Busan",
                "Incheon");
        assertThat(gives(where, MINISTER)).isTrue();
        assertThat(gives(MINISTER, where)).isFalse();
    }

    @Test
    void so_does_a_rationale() {
        Item other = Samples.choice("other", "Which city was the first stop?", "Tokyo", "Seoul", "Beijing");
        assertThat(gives(other, MINISTER)).isFalse();
        Item telling = Samples.saying(
                other, "On 18 March 2021 the South Korean foreign minister, Chung Eui-yong, was host of the talks.");
        assertThat(gives(telling, MINISTER)).isTrue();
    }

    @Test
    void so_does_an_option() {
        Item what = Samples.choice(
                "what",
                "What happened next?",
                "Talks began",
                "On 18 March 2021 South Korean foreign minister Chung Eui-yong resigned",
                "Nothing");
        assertThat(gives(what, MINISTER)).isTrue();
    }

    @Test
    void the_name_alone_gives_nothing_away() {
        Item name = Samples.choice("name", "Whom did Chung Eui-yong succeed?", "Kang Kyung-wha", "Park Jin");
        assertThat(gives(name, MINISTER)).isFalse();
    }

    @Test
    void a_statement_is_given_away_by_what_repeats_it() {
        Item statement =
                Samples.statement("statement", "Lloyd Austin visited Seoul with Antony Blinken in March 2021.", true);
        Item other = Samples.choice(
                "other",
                "Which minister met Lloyd Austin and Antony Blinken when they visited Seoul in March 2021?",
                "Suh Wook",
                "Park Jin");
        assertThat(gives(other, statement)).isTrue();
        assertThat(gives(MINISTER, statement)).isFalse();
    }

    @Test
    void a_pair_is_given_away_by_a_text_that_has_both_sides_and_the_question() {
        Item match = Samples.item(
                "pairs",
                "match",
                "pairs",
                "Match each person with the office held on 18 March 2021.",
                new Interaction.Match(List.of(
                        new Interaction.Match.Pair("Chung Eui-yong", "Foreign minister"),
                        new Interaction.Match.Pair("Suh Wook", "Defense minister"))),
                "A rationale.");
        Item one = Samples.choice(
                "one", "Where was Foreign Minister Chung Eui-yong on 18 March 2021?", "Seoul", "Busan", "Jeju");
        assertThat(gives(one, match)).isTrue();
        assertThat(gives(match, MINISTER)).isFalse();
    }

    @Test
    void a_key_in_Hangul_is_found() {
        Item asked = Samples.choice("asked", "2021년 3월 서울에서 회담한 외교부 장관은?", "정의용", "박진");
        Item telling = Samples.choice("telling", "2021년 3월 서울에서 회담한 외교부 장관은? 정의용?", "예", "아니요");
        assertThat(gives(telling, asked)).isTrue();
    }

    @Test
    void the_index_finds_exactly_what_a_comparison_of_all_pairs_finds() {
        List<Profile> bank =
                Bank.read(Course.QUESTIONS).items().stream().map(Profile::new).toList();
        Frequency frequency = new Frequency();
        bank.forEach(profile -> frequency.add(profile.roots()));
        Company company = new Company(frequency);
        bank.forEach(company::add);
        int enemies = 0;
        for (int i = 0; i < bank.size(); i += 5) {
            Profile one = bank.get(i);
            Set<Profile> all = new HashSet<>();
            for (Profile other : bank) {
                if (one != other && (one.givesAway(other) || other.givesAway(one))) {
                    all.add(other);
                }
            }
            assertThat(new HashSet<>(company.enemies(one, Integer.MAX_VALUE)))
                    .as(one.id())
                    .isEqualTo(all);
            enemies += all.size();
        }
        assertThat(enemies).isPositive();
    }

    @Test
    void who_left_is_against_nobody() {
        Profile minister = new Profile(MINISTER);
        Profile sibling = new Profile(Samples.choice("minister", "Something else?", "Yes", "No"));
        Company company = new Company(new Frequency());
        company.add(minister);
        assertThat(company.against(sibling, 2)).containsExactly(minister);
        company.remove(minister);
        assertThat(company.against(sibling, 2)).isEmpty();
    }
}
