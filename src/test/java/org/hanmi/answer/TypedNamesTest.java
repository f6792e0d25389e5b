package org.hanmi.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hanmi.Course;
import org.hanmi.article.Articles;
import org.hanmi.bank.Bank;
import org.hanmi.fact.Person;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What holds of every item that can be typed and of every person, in a small course. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedNamesTest {

    private static final List<Item> BANK = Bank.read(Course.QUESTIONS).items();
    private static final List<Item> TYPED =
            BANK.stream().filter(Item::isTypable).toList();
    private static final Map<String, Person> PEOPLE = Articles.read(Course.ARTICLES).world().people().stream()
            .collect(Collectors.toMap(Person::name, Function.identity()));

    private final Judge judge = new Judge(new Rivals(BANK));

    private Verdict verdict(Item item, String text) {
        return judge.judge(new Question(item, Asked.TYPED, List.of(), List.of()), text)
                .verdict();
    }

    private static List<String> forms(Person person) {
        List<String> forms = new ArrayList<>(person.also());
        forms.add(person.name());
        if (person.hangul() != null) {
            forms.add(person.hangul());
        }
        return forms;
    }

    @Test
    void the_key_and_every_accepted_form_are_right() {
        List<String> refused = new ArrayList<>();
        for (Item item : TYPED) {
            List<String> forms = new ArrayList<>(item.accepted().get(0));
            forms.add(item.interaction().key().get(0));
            for (String form : forms) {
                if (verdict(item, form) != Verdict.RIGHT) {
                    refused.add(item.id() + ": " + form);
                }
            }
        }
        assertThat(TYPED).hasSizeGreaterThan(100);
        assertThat(refused).isEmpty();
    }

    @Test
    void every_spelling_of_a_person_is_right_wherever_the_person_is_the_key() {
        List<String> refused = new ArrayList<>();
        for (Item item : TYPED) {
            Person person = PEOPLE.get(item.interaction().key().get(0));
            for (String form : person == null ? List.<String>of() : forms(person)) {
                if (verdict(item, form) != Verdict.RIGHT) {
                    refused.add(item.id() + ": " + form);
                }
            }
        }
        assertThat(refused).isEmpty();
    }

    @Test
    void no_form_of_one_person_is_taken_for_another() {
        List<String> taken = new ArrayList<>();
        int pairs = 0;
        for (Item item : TYPED) {
            Person right = PEOPLE.get(item.interaction().key().get(0));
            for (Person other : right == null ? List.<Person>of() : PEOPLE.values()) {
                if (other.equals(right)) {
                    continue;
                }
                List<String> forms = forms(other);
                forms.add(other.surname());
                for (String form : forms) {
                    pairs++;
                    if (verdict(item, form) != Verdict.WRONG) {
                        taken.add(item.id() + ": " + form);
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(10_000);
        assertThat(taken).isEmpty();
    }

    @Test
    void wrong_options_are_wrong() {
        List<String> taken = new ArrayList<>();
        for (Item item : TYPED) {
            item.interaction().distractors().stream()
                    .filter(each -> verdict(item, each.text()) != Verdict.WRONG)
                    .forEach(each -> taken.add(item.id() + ": " + each.text()));
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void the_table_of_syllables_reads_every_name_of_a_korean_in_the_lists() {
        List<String> unread = new ArrayList<>();
        for (Person person : PEOPLE.values()) {
            KoreanName name = KoreanName.among(forms(person));
            if (!person.country().toString().endsWith("-korea")) {
                continue;
            }
            List<String> latin = new ArrayList<>(person.also());
            latin.add(person.name());
            for (String form : latin) {
                if (!Objects.requireNonNull(name, person.name()).isWritten(Normal.tokens(form))) {
                    unread.add(form);
                }
            }
        }
        assertThat(unread).as("only what is a newspaper's slip").containsExactly("Chung Eui-young");
    }
}
