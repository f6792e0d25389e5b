package org.hanmi.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanmi.Course;
import org.hanmi.Golden;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.fact.Fact;
import org.hanmi.generate.Generator;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The articles that were there first, and the bank that comes of them. {@code RepositoryTest} reads what is there now. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FoundingBankTest {

    private static final Reading READING = Articles.read(Course.ARTICLES);
    private static final Generator.Generated GENERATED = new Generator(new KnowledgeBase(READING.world())).generate();

    @Test
    void the_articles_have_no_problems() {
        assertThat(READING.problems()).extracting(Problem::toString).isEmpty();
    }

    @Test
    void the_bank_is_what_the_articles_give() {
        for (Map.Entry<String, List<Item>> file : GENERATED.byArticle().entrySet()) {
            String article = file.getKey();
            boolean dated = Character.isDigit(article.charAt(0));
            Path folder = dated ? Course.QUESTIONS.resolve(article.substring(0, 4)) : Course.QUESTIONS;
            Golden.verify(folder.resolve(article + ".json"), BankWriter.text(article, file.getValue()));
        }
    }

    @Test
    void what_is_written_is_read_back() {
        Bank bank = Bank.read(Course.QUESTIONS);
        assertThat(bank.problems()).isEmpty();
        Path handwritten = Course.QUESTIONS.resolve("handwritten");
        assertThat(AsWritten.read(Course.QUESTIONS).entries())
                .filteredOn(entry -> !entry.file().startsWith(handwritten))
                .extracting(AsWritten.Entry::item)
                .containsExactlyInAnyOrderElementsOf(GENERATED.items());
    }

    @Test
    void two_runs_are_equal() {
        assertThat(new Generator(new KnowledgeBase(READING.world())).generate()).isEqualTo(GENERATED);
    }

    @Test
    void ids_are_unique_and_every_basis_is_a_fact() {
        Set<String> facts = READING.world().facts().stream()
                .map(fact -> fact.id().toString())
                .collect(Collectors.toSet());
        Set<String> ids = new HashSet<>();
        for (Item item : GENERATED.items()) {
            assertThat(ids.add(item.id().text())).as(item.id().text()).isTrue();
            assertThat(facts)
                    .containsAll(item.basis().stream().map(Object::toString).toList());
            assertThat(item.sources()).as(item.id().text()).isNotEmpty();
        }
    }

    @Test
    void every_wrong_option_has_a_reason_and_none_is_the_key() {
        for (Item item : GENERATED.items()) {
            assertThat(item.interaction().options()).as(item.id().text()).doesNotHaveDuplicates();
            item.interaction()
                    .distractors()
                    .forEach(wrong -> assertThat(wrong.feedback())
                            .as(item.id() + ": " + wrong.text())
                            .isNotBlank());
            assertThat(item.rationale()).as(item.id().text()).isNotBlank();
        }
    }

    @Test
    void no_two_wrong_options_of_an_item_have_the_same_reason() {
        for (Item item : GENERATED.items()) {
            assertThat(item.interaction().distractors())
                    .as(item.id().text())
                    .extracting(Distractor::feedback)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void about_half_of_the_true_or_false_items_are_true() {
        List<Item> items = GENERATED.items().stream()
                .filter(item -> item.kind().equals("true-false"))
                .toList();
        long right = items.stream()
                .filter(item -> item.interaction().key().equals(List.of("True")))
                .count();
        assertThat((double) right / items.size()).isBetween(0.35, 0.65);
    }

    @Test
    void there_are_questions_for_every_fact_that_any_teacher_would_ask() {
        Set<String> asked = GENERATED.items().stream()
                .flatMap(item -> item.basis().stream().map(Object::toString))
                .collect(Collectors.toSet());
        List<String> silent = new KnowledgeBase(READING.world())
                .truths().stream()
                        .filter(fact -> fact.worth() == 3)
                        .map(Fact::id)
                        .map(Object::toString)
                        .filter(id -> !asked.contains(id))
                        .toList();
        assertThat(silent).as("facts of worth 3 that nothing asks about").isEmpty();
    }

    @Test
    void interactions_are_of_several_kinds() {
        assertThat(GENERATED.items().stream()
                        .map(Item::interaction)
                        .map(Interaction::name)
                        .distinct())
                .contains("choice", "multiple", "order");
    }
}
