package org.hanmi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hanmi.Course;
import org.hanmi.bank.Bank;
import org.hanmi.bank.BankIndex;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Card;
import org.hanmi.item.Item;
import org.hanmi.present.Home;
import org.hanmi.present.Words;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.session.Deck;
import org.hanmi.session.Limits;
import org.hanmi.session.Queue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deck that reads an index answers as the one that reads the bank. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IndexedDeckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Item> ITEMS = Bank.read(Course.QUESTIONS).items();
    private static final Deck READ = new Deck(ITEMS);

    private static Deck indexed() {
        BankIndex index = BankIndex.open(Course.QUESTIONS);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            cards.add(new IndexedCard(index, i));
        }
        return new IndexedDeck(index, cards);
    }

    /** Some weeks of answers, with facts that nobody asks about any more and some that are suspended. */
    private static Reviews reviews(long seed) {
        Random random = new Random(seed);
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        Instant at = Instant.parse("2026-10-01T00:00:00Z");
        for (int i = 0; i < random.nextInt(600); i++) {
            at = at.plusSeconds(random.nextInt(12_000));
            Item item = ITEMS.get(random.nextInt(ITEMS.size()));
            if (i % 37 == 36) {
                reviews.add(new LogEntry.Suspend(reviews.nextSeq(), at, ZoneOffset.UTC, item.id()));
                continue;
            }
            Rating rating = random.nextInt(5) == 0 ? Rating.AGAIN : Rating.GOOD;
            reviews.add(new LogEntry.Review(
                    reviews.nextSeq(),
                    at,
                    ZoneOffset.UTC,
                    i % 41 == 40 ? new org.hanmi.item.ItemId("gone/article#fact-" + i) : item.id(),
                    "choice",
                    4,
                    rating,
                    "",
                    rating.isPass(),
                    5000,
                    ""));
        }
        return reviews;
    }

    @Test
    void it_has_the_same_facts_and_items() {
        Deck indexed = indexed();
        assertThat(indexed.size()).isEqualTo(READ.size());
        assertThat(indexed.keys()).containsExactlyElementsOf(READ.keys());
        assertThat(indexed.articles()).isEqualTo(READ.articles());
        for (String key : READ.keys()) {
            assertThat(indexed.find(key)).isEqualTo(READ.find(key));
            assertThat(indexed.topics(key)).isEqualTo(READ.topics(key));
            assertThat(indexed.items(key)).extracting(Card::item).isEqualTo(READ.items(key));
        }
        assertThat(indexed.find("gone#fact")).isEqualTo(READ.find("gone#fact")).isEqualTo(-1);
        assertThat(indexed.items("gone#fact")).isEmpty();
        for (String topic : new String[] {"summits", "alliance", "nowhere"}) {
            assertThat(indexed.count(topic)).isEqualTo(READ.count(topic));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void sittings_and_home_are_the_same(long seed) {
        Reviews reviews = reviews(seed);
        Deck indexed = indexed();
        Limits limits = new Limits((int) seed % 3 * 20, 10, 200);
        for (LocalDate day : new LocalDate[] {TODAY.minusDays(30), TODAY, TODAY.plusDays(90)}) {
            assertThat(Queue.of(indexed, reviews, limits, day)).isEqualTo(Queue.of(READ, reviews, limits, day));
            assertThat(Queue.isBehind(indexed, reviews, limits, day))
                    .isEqualTo(Queue.isBehind(READ, reviews, limits, day));
            assertThat(Queue.practice(indexed, reviews, 25, day)).isEqualTo(Queue.practice(READ, reviews, 25, day));
            Map<String, String> topics = TopicNames.read(Course.ARTICLES, false);
            Words words = Words.of(Locale.ENGLISH);
            assertThat(Home.view(words, topics, indexed, reviews, limits, day, List.of()))
                    .isEqualTo(Home.view(words, topics, READ, reviews, limits, day, List.of()));
        }
    }
}
