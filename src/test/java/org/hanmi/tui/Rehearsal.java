package org.hanmi.tui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hanmi.answer.Judge;
import org.hanmi.answer.Rivals;
import org.hanmi.fact.FactId;
import org.hanmi.fsrs.StudyDay;
import org.hanmi.item.Cited;
import org.hanmi.item.Distractor;
import org.hanmi.item.Interaction;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.present.Home;
import org.hanmi.present.ScreenWords;
import org.hanmi.present.Views;
import org.hanmi.present.Words;
import org.hanmi.review.LogEntry;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.hanmi.screen.ColorDepth;
import org.hanmi.screen.FullScreen;
import org.hanmi.screen.Theme;
import org.hanmi.session.Deck;
import org.hanmi.session.Journal;
import org.hanmi.session.Limits;
import org.hanmi.session.Queue;
import org.hanmi.session.Session;
import org.hanmi.session.Sitting;

/**
 * The full screen on a bank of five items, to be looked at: {@code java … org.hanmi.tui.Rehearsal LOG}. With {@code ko} as
 * second argument in Korean.
 */
public final class Rehearsal {

    private static final String ARTICLE = "2021-03-18-trt-world-seoul-options";

    private Rehearsal() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        int code = 0;
        try (FullScreen screen =
                FullScreen.open(new Theme(ColorDepth.of(System::getenv, ColorDepth.Wish.AUTO)), true)) {
            Locale locale = arguments.length > 1 ? Locale.forLanguageTag(arguments[1]) : Locale.ENGLISH;
            Words words = Words.of(locale);
            Course course = course(words, bank(), journal(Path.of(arguments[0])), Clock.system(ZoneId.systemDefault()));
            code = switch (new Stage(screen, course, words, ScreenWords.of(locale)).run()) {
                case LEFT -> 0;
                case INTERRUPTED -> 130;
                case CLOSED -> 129;
            };
        }
        System.exit(code);
    }

    /** Home, and a sitting over all items. */
    static Course course(Words words, List<Item> bank, Journal journal, Clock clock) {
        Map<String, String> topics = new LinkedHashMap<>();
        topics.put("alliance", "Alliance 동맹");
        topics.put("summits", "Summits 정상회담");
        Deck deck = new Deck(bank);
        Reviews reviews = Reviews.none(Schedule.DEFAULT);
        LocalDate today = StudyDay.of(clock.instant(), clock.getZone());
        Session session = new Session(deck, reviews, Schedule.DEFAULT, new Judge(new Rivals(bank)), clock.getZone());
        Views views = new Views(words, topics);
        return new HomeCourse(
                () -> Home.view(words, topics, deck, reviews, Limits.DEFAULT, today, List.of()),
                () -> new StudyCourse(
                        new Sitting<>(
                                session,
                                session.start(Queue.of(deck, reviews, Limits.DEFAULT, today), clock.instant()),
                                journal,
                                clock),
                        views,
                        command -> {}),
                () -> {
                    throw new IllegalStateException("nobody takes an exam here");
                },
                command -> {});
    }

    private static Journal journal(Path file) {
        return lines -> {
            try (FileChannel log = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                for (LogEntry line : lines) {
                    log.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
                }
                log.force(false);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + file, e);
            }
        };
    }

    private static Item item(
            String name, String topic, String stem, Interaction interaction, List<String> accepted, String rationale) {
        FactId fact = new FactId(ARTICLE, name);
        return new Item(
                ItemId.of(interaction.name(), fact),
                "who-met-whom",
                stem,
                interaction,
                accepted.isEmpty() ? List.of() : List.of(accepted),
                rationale,
                List.of(fact),
                List.of(new Cited(ARTICLE, "TRT World", "2021-03-18", "16", "https://example.org/")),
                List.of(topic),
                "2021-03-17",
                2);
    }

    /** One item of each interaction, and one that can be typed. */
    static List<Item> bank() {
        List<Item> bank = new ArrayList<>();
        bank.add(item(
                "blinken-chung",
                "alliance",
                "Which South Korean minister did Antony Blinken meet in Seoul on 17 March 2021, the day before the 2+2"
                        + " talks?",
                new Interaction.Choice(
                        "Chung Eui-yong",
                        List.of(
                                new Distractor(
                                        "Suh Wook",
                                        "Suh Wook was minister of national defense and met Lloyd Austin that day."),
                                new Distractor("Kang Kyung-wha", "She had left office in February 2021."),
                                new Distractor("Lee In-young", "He was minister of unification."))),
                List.of("Chung Eui-yong", "Chung", "정의용"),
                "Chung Eui-yong (정의용) became foreign minister in February 2021."));
        bank.add(item(
                "two-plus-two",
                "alliance",
                "Who took part in the 2+2 talks in Seoul on 18 March 2021?",
                new Interaction.Multiple(
                        List.of("Antony Blinken", "Lloyd Austin", "Chung Eui-yong 정의용", "Suh Wook 서욱"),
                        List.of(
                                new Distractor("Kang Kyung-wha 강경화", "She had left office in February 2021."),
                                new Distractor("Jake Sullivan", "He met others in Anchorage that day."))),
                List.of(),
                "2+2 is the foreign and the defence minister of each side."));
        bank.add(item(
                "trump-kim",
                "summits",
                "In which order did Donald Trump and Kim Jong-un meet in these places?",
                new Interaction.Order(List.of("Singapore 싱가포르", "Hanoi 하노이", "Panmunjom 판문점")),
                List.of(),
                "June 2018, February 2019, June 2019."));
        bank.add(item(
                "posts",
                "alliance",
                "Who held which post on 18 March 2021?",
                new Interaction.Match(List.of(
                        new Interaction.Match.Pair("Antony Blinken", "Secretary of State"),
                        new Interaction.Match.Pair("Lloyd Austin", "Secretary of Defense"),
                        new Interaction.Match.Pair("Chung Eui-yong", "Minister of Foreign Affairs"),
                        new Interaction.Match.Pair("Suh Wook", "Minister of National Defense"))),
                List.of(),
                "The four ministers of the 2+2 talks."));
        bank.add(item(
                "singapore",
                "summits",
                "Where did Donald Trump and Kim Jong-un meet on 12 June 2018?",
                new Interaction.Choice(
                        "Singapore",
                        List.of(
                                new Distractor("Hanoi", "They met there in February 2019."),
                                new Distractor("Panmunjom", "They met there in June 2019."))),
                List.of("Singapore", "싱가포르"),
                "It was the first meeting of a sitting American president with a North Korean leader."));
        return bank;
    }
}
