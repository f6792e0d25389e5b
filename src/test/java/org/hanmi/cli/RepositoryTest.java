package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanmi.bank.Bank;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What holds of the articles and the bank in the repository, however many there are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepositoryTest {

    private static final String[] PLACES = {"--articles", "articles", "--questions", "questions"};
    private static final Bank BANK = Bank.read(Path.of("questions"));

    private static Cli hanmi(String... words) {
        String[] all = new String[words.length + PLACES.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(PLACES, 0, all, words.length, PLACES.length);
        return Cli.run(all);
    }

    @Test
    void nothing_in_it_is_an_error() {
        Cli check = hanmi("check");
        assertThat(check.out()).doesNotContain("error:");
        assertThat(check.code()).isEqualTo(ExitCode.WELL);
    }

    @Test
    void the_bank_is_what_the_articles_give() {
        Cli generate = hanmi("generate", "--check");
        assertThat(generate.code()).as(generate.err()).isEqualTo(ExitCode.WELL);
    }

    @Test
    void every_item_can_be_read_and_is_whole() {
        assertThat(BANK.problems()).isEmpty();
        Set<String> ids = new HashSet<>();
        for (Item item : BANK.items()) {
            String id = item.id().text();
            assertThat(ids.add(id)).as(id).isTrue();
            assertThat(item.interaction().options()).as(id).doesNotHaveDuplicates();
            assertThat(item.interaction().distractors())
                    .as(id)
                    .allSatisfy(wrong -> assertThat(wrong.feedback()).isNotBlank());
            assertThat(item.rationale()).as(id).isNotBlank();
            assertThat(item.sources()).as(id).isNotEmpty();
            assertThat(item.topics()).as(id).isNotEmpty();
        }
    }

    @Test
    void every_way_of_answering_is_there() {
        List<String> ways = BANK.items().stream()
                .map(Item::interaction)
                .map(Interaction::name)
                .distinct()
                .toList();
        assertThat(ways).contains("choice", "multiple", "order", "match");
    }

    @Test
    void presidents_and_secretaries_of_state_can_be_typed_in_hangul() {
        for (Item item : BANK.items()) {
            boolean asksOne = item.kind().equals("who-held") || item.kind().equals("who-succeeded");
            boolean head = item.stem().matches(".*(as|the|was) US (president|secretary of state)\\b.*");
            if (asksOne && head && !item.accepted().isEmpty()) {
                assertThat(item.accepted().get(0))
                        .as(item.id().text())
                        .anyMatch(form -> form.chars().anyMatch(c -> c >= '가' && c <= '힣'));
            }
        }
    }
}
