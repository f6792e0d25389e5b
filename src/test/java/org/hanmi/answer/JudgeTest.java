package org.hanmi.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.story.SmallBank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgeTest {

    private static final Item IRAQ = typed("Iraq", null, "Iraq");

    private final Judge judge = new Judge(new Rivals(SmallBank.items()));

    private static Item typed(String key, @Nullable String when, String... accepted) {
        return new Item(
                new ItemId("test/a#b"),
                "test",
                "?",
                new Interaction.Choice(key, List.of(new Distractor("Iran", "no"))),
                List.of(Arrays.asList(accepted)),
                "",
                List.of(),
                List.of(),
                List.of(),
                when,
                1);
    }

    private Judgement judge(Item item, String text) {
        return judge.judge(new Question(item, Asked.TYPED, List.of(), List.of()), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chung Eui-yong",
                "chung eui yong",
                "CHUNG EUIYONG",
                "Chung  Eui–yong.",
                "Eui-yong Chung",
                "Chung, Eui-yong",
                "“Chung Eui-yong”",
                "Chung",
                "정의용",
                "정 의용",
                "Ｃｈｕｎｇ Eui-yong",
                "정의용"
            })
    void a_name_may_be_written_in_many_ways(String text) {
        assertThat(judge(SmallBank.item(SmallBank.CHUNG), text).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "Chung Eui-young, CLOSE",
        "Chung Eui-yung, CLOSE",
        "Chng Eui-yong, CLOSE",
        "Chang, WRONG",
        "Chung Oui-yong, WRONG",
        "Suh Wook, WRONG",
        "정의웅, WRONG",
        "Blinken, WRONG",
    })
    void a_slip_is_forgiven_only_in_long_words_of_a_whole_name(String text, Verdict verdict) {
        assertThat(judge(SmallBank.item(SmallBank.CHUNG), text).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "Kim Jong Il, RIGHT",
        "kim jong-il, RIGHT",
        "Kim Jongil, RIGHT",
        "Jong Il Kim, RIGHT",
        "김정일, RIGHT",
        "Kim Jong Un, WRONG",
        "Kim Jong-un, WRONG",
        "Kim Jong In, WRONG",
        "Kim Il Sung, WRONG",
        "Kim Jeong Il, RIGHT",
        "Kim Jung Un, WRONG",
        "김정은, WRONG",
        "Kim, WRONG",
    })
    void one_kim_is_never_taken_for_another(String text, Verdict verdict) {
        assertThat(judge(SmallBank.item(SmallBank.HOST), text).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_close_answer_says_how_it_is_spelled() {
        Judgement judgement = judge(SmallBank.item(SmallBank.CHUNG), "Chung Eui-young");
        assertThat(judgement.reason()).isEqualTo(Reason.SPELLING);
        assertThat(judgement.detail()).isEqualTo("Chung Eui-yong");
        assertThat(judgement.given()).containsExactly("Chung Eui-young");
    }

    @ParameterizedTest
    @CsvSource({
        "Iraq, RIGHT",
        "the Iraq, RIGHT",
        "Iran, WRONG",
        "Iraw, WRONG",
        "'', NOT_AN_ANSWER",
        "' . ', NOT_AN_ANSWER"
    })
    void short_words_alone_must_be_exact(String text, Verdict verdict) {
        assertThat(judge(IRAQ, text).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_slip_that_spells_something_else_of_the_bank_is_wrong() {
        Item austria = typed("Slovenia", null, "Slovenia");
        Item rival = typed("Slovakia", null, "Slovakia");
        assertThat(new Judge(new Rivals(List.of(austria, rival)))
                        .judge(new Question(austria, Asked.TYPED, List.of(), List.of()), "Slovania")
                        .verdict())
                .isEqualTo(Verdict.WRONG);
        assertThat(judge(austria, "Slovania").verdict()).isEqualTo(Verdict.CLOSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17 March 2021",
                "17 march 2021",
                "March 17, 2021",
                "Mar. 17 2021",
                "17th of March 2021",
                "2021-03-17",
                "2021/3/17",
                "2021. 3. 17.",
                "17.3.2021",
                "3/17/2021",
                "20210317",
                "2021년 3월 17일",
                "on 17 March 2021"
            })
    void a_date_may_be_written_in_any_common_form(String text) {
        assertThat(judge(typed("17 March 2021", "2021-03-17", "17 March 2021"), text)
                        .verdict())
                .isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "March 2021, NOT_AN_ANSWER, COARSER",
        "2021, NOT_AN_ANSWER, COARSER",
        "17 March, NOT_AN_ANSWER, COARSER",
        "18 March 2021, WRONG, NONE",
        "April 2021, WRONG, NONE",
        "2020, WRONG, NONE",
        "Vienna, NOT_AN_ANSWER, NOT_A_DATE",
        "32 March 2021, NOT_AN_ANSWER, NOT_A_DATE",
    })
    void a_date_must_go_as_far_as_was_asked(String text, Verdict verdict, Reason reason) {
        Judgement judgement = judge(typed("17 March 2021", "2021-03-17", "17 March 2021"), text);
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-17, 17 March 2021, RIGHT",
        "2021-03-17, 18 March 2021, WRONG",
        "2021-03, 17 March 2021, CLOSE",
        "2021-03, March 2021, RIGHT",
        "2021-03, April 2021, WRONG",
    })
    void a_date_finer_than_asked_is_checked_as_far_as_it_is_known(String when, String text, Verdict verdict) {
        assertThat(judge(typed("March 2021", when, "March 2021"), text).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"2017, RIGHT", "2016, WRONG", "2018, WRONG", "in 2017, RIGHT", "17, WRONG_OR_NOTHING"})
    void there_is_no_tolerance_in_years(String text, String expected) {
        Verdict verdict = judge(typed("2017", "2017", "2017"), text).verdict();
        assertThat(
                        expected.equals("WRONG_OR_NOTHING")
                                ? verdict == Verdict.NOT_AN_ANSWER
                                : verdict.name().equals(expected))
                .as("%s is %s", text, verdict)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "28,500",
                "28 500",
                "28500",
                "28.5k",
                "28.5 thousand",
                "about 28,500",
                "28'500",
                "28.500",
                "2만 8500"
            })
    void a_number_may_be_grouped_and_shortened(String text) {
        assertThat(judge(SmallBank.item(SmallBank.TROOPS), text).verdict()).isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({"'28,501', WRONG", "'28,000', WRONG", "28.5, WRONG", "many, NOT_AN_ANSWER"})
    void there_is_no_tolerance_in_numbers(String text, Verdict verdict) {
        assertThat(judge(SmallBank.item(SmallBank.TROOPS), text).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "three, 3, RIGHT",
        "3, three, RIGHT",
        "$1.2 billion, 1.2bn, RIGHT",
        "1.2 billion won, 1200 million, RIGHT",
        "five years, 5 months, WRONG",
        "five years, 5, RIGHT",
        "13.9 percent, 13.9 %, RIGHT",
        "13.9 percent, '13,9%', RIGHT",
        "38th parallel, 38th parallel, RIGHT",
        "2+2 talks, 2+2 talks, RIGHT",
    })
    void numbers_and_units(String key, String text, Verdict verdict) {
        assertThat(judge(typed(key, null, key), text).verdict()).isEqualTo(verdict);
    }

    private Judgement choose(String id, String text, List<String> options) {
        Item item = SmallBank.item(id);
        Asked asked = id.equals(SmallBank.VIENNA) || id.equals(SmallBank.TROOPS)
                ? Asked.CHOICE
                : id.equals(SmallBank.DECLARATION)
                        ? Asked.MULTIPLE
                        : id.equals(SmallBank.SUMMITS) ? Asked.ORDER : Asked.MATCH;
        List<String> lefts =
                asked == Asked.MATCH ? List.of("Antony Blinken", "Lloyd Austin", "Jake Sullivan") : List.of();
        return judge.judge(new Question(item, asked, lefts, options), text);
    }

    @ParameterizedTest
    @CsvSource({
        "2, RIGHT",
        "b, RIGHT",
        "B), RIGHT",
        "2., RIGHT",
        "vienna, RIGHT",
        "Wien, RIGHT",
        "1, WRONG",
        "ottawa, WRONG",
        "0, NOT_AN_ANSWER",
        "4, NOT_AN_ANSWER",
        "d, NOT_AN_ANSWER",
        "London, NOT_AN_ANSWER",
        "'', NOT_AN_ANSWER",
    })
    void an_option_is_chosen_by_digit_letter_or_words(String text, Verdict verdict) {
        assertThat(choose(SmallBank.VIENNA, text, List.of("Paris", "Vienna", "Ottawa"))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void options_that_are_small_numbers_have_letters_so_that_a_digit_means_itself() {
        Item item = typed("3", null);
        Question question = new Question(item, Asked.CHOICE, List.of(), List.of("2", "3", "5"));
        assertThat(question.label(1)).isEqualTo("b");
        assertThat(judge.judge(question, "3").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(judge.judge(question, "2").verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judge.judge(question, "1").verdict()).isEqualTo(Verdict.NOT_AN_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({
        "1 3, RIGHT, 1",
        "31, RIGHT, 1",
        "'c,a', RIGHT, 1",
        "Moon Jae-in; Kim Jong Un, RIGHT, 1",
        "1, WRONG, .5",
        "1 2, WRONG, 0",
        "1 2 3 4, WRONG, 0",
        "1 1, NOT_AN_ANSWER, 0",
        "1 7, NOT_AN_ANSWER, 0",
    })
    void all_the_right_options_and_no_others(String text, Verdict verdict, double share) {
        Judgement judgement = choose(
                SmallBank.DECLARATION, text, List.of("Moon Jae-in", "Donald Trump", "Kim Jong Un", "Xi Jinping"));
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.share()).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "2 1 3, RIGHT",
        "213, RIGHT",
        "bac, RIGHT",
        "'2, 1, 3', RIGHT",
        "123, WRONG",
        "21, NOT_AN_ANSWER",
        "2133, NOT_AN_ANSWER",
    })
    void an_order_names_every_option_once(String text, Verdict verdict) {
        List<String> options =
                List.of("the Singapore summit", "the Pyongyang summit of Kim Dae-jung", "the Hanoi summit");
        assertThat(choose(SmallBank.SUMMITS, text, options).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "1b 2c 3a, RIGHT, 1",
        "3a 1b 2c, RIGHT, 1",
        "1=b 2=c 3=a, RIGHT, 1",
        "1b2c3a, RIGHT, 1",
        "b c a, RIGHT, 1",
        "bca, RIGHT, 1",
        "1b 2a 3c, WRONG, .3333333333333333",
        "1b 2b 3a, NOT_AN_ANSWER, 0",
        "1b, NOT_AN_ANSWER, 0",
    })
    void a_match_gives_each_left_side_its_right_one(String text, Verdict verdict, double share) {
        List<String> options = List.of("national security advisor", "secretary of state", "secretary of defense");
        Judgement judgement = choose(SmallBank.OFFICES, text, options);
        assertThat(judgement.verdict()).isEqualTo(verdict);
        assertThat(judgement.share()).isEqualTo(share);
    }

    @Test
    void dates_and_numbers_are_sorted_and_words_are_not() {
        assertThat(Sorting.sorted(List.of("1954", "1950", "1953"))).containsExactly("1950", "1953", "1954");
        assertThat(Sorting.sorted(List.of("17 November 1954", "1 October 1953")))
                .containsExactly("1 October 1953", "17 November 1954");
        assertThat(Sorting.sorted(List.of("85,000", "8,500", "28,500"))).containsExactly("8,500", "28,500", "85,000");
        assertThat(Sorting.sorted(List.of("Vienna", "1953"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "블링컨, RIGHT",
        "토니 블링컨, RIGHT",
        "토니블링컨, RIGHT",
        "블링컨 장관, RIGHT",
        "블링컨 국무장관, RIGHT",
        "미국 국무장관 블링컨, RIGHT",
        "토니 블링컨 미 국무장관, RIGHT",
        "블링컨입니다, RIGHT",
        "블링컨이요., RIGHT",
        "오스틴 장관, WRONG",
        "장관, WRONG",
        "국무장관, WRONG",
        "안토니, WRONG",
    })
    void a_korean_says_a_title_and_a_family_name_and_ends_a_sentence(String text, Verdict verdict) {
        Item blinken = typed("Antony Blinken", null, "Antony Blinken", "앤터니 블링컨", "Blinken", "토니 블링컨");
        assertThat(judge(blinken, text).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_family_name_in_hangul_is_enough_only_where_it_is_in_latin_letters() {
        Item bush = typed("George W. Bush", null, "George W. Bush", "조지 W. 부시");
        assertThat(judge(bush, "조지 W. 부시").verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(judge(bush, "부시").verdict()).isNotEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "문재인 대통령, RIGHT",
        "문재인대통령, RIGHT",
        "한국 대통령 문재인, RIGHT",
        "문재인 전 대통령, RIGHT",
        "김정은 국무위원장, WRONG",
    })
    void so_does_a_korean_name(String text, Verdict verdict) {
        Item moon = typed("Moon Jae-in", null, "Moon Jae-in", "문재인");
        assertThat(judge(moon, text).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021년 3월 17일 수요일", "2021년 3월 17일(수)", "2021년 3월 17일입니다", "2021년3월17일이요"})
    void a_korean_date_may_have_its_weekday(String text) {
        assertThat(judge(typed("17 March 2021", "2021-03-17", "17 March 2021"), text)
                        .verdict())
                .isEqualTo(Verdict.RIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "28500, 이만팔천오백, RIGHT",
        "28500, 2만 8천5백명, RIGHT",
        "20000000, 2천만, RIGHT",
        "1.2 billion dollars, 12억 달러, RIGHT",
        "1.2 billion dollars, 십이억 달러, RIGHT",
        "1.2 billion dollars, 12억 원, WRONG",
        "1.0389 trillion won, 1조 389억 원, RIGHT",
        "three, 셋, RIGHT",
        "three, 세 번, RIGHT",
        "three, 네 번, WRONG",
        "five years, 5년, RIGHT",
        "five years, 5년간, RIGHT",
        "five years, 5개월, WRONG",
        "13.9 percent, 13.9퍼센트, RIGHT",
    })
    void numbers_are_counted_in_korean(String key, String text, Verdict verdict) {
        assertThat(judge(typed(key, null, key), text).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"서울시, RIGHT", "서울특별시, RIGHT", "서울에서, RIGHT", "부산시, WRONG"})
    void a_city_may_be_called_one(String text, Verdict verdict) {
        assertThat(judge(typed("Seoul", null, "Seoul", "서울"), text).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"문재ㅇ", "ㅁ", "ㅁㅈㅇ", "문ㅐ인"})
    void a_syllable_that_was_not_finished_is_no_answer(String text) {
        Item moon = typed("Moon Jae-in", null, "Moon Jae-in", "문재인");
        assertThat(judge(moon, text).verdict()).isEqualTo(Verdict.NOT_AN_ANSWER);
    }
}
