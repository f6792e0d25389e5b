package org.hanmi.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanmi.story.SmallBank.CHUNG;
import static org.hanmi.story.SmallBank.DECLARATION;
import static org.hanmi.story.SmallBank.HOST;
import static org.hanmi.story.SmallBank.OFFICES;
import static org.hanmi.story.SmallBank.SUMMITS;
import static org.hanmi.story.SmallBank.TREATY_DAY;
import static org.hanmi.story.SmallBank.TREATY_YEAR;
import static org.hanmi.story.SmallBank.TROOPS;
import static org.hanmi.story.SmallBank.VIENNA;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Rating;
import org.hanmi.item.Fingerprint;
import org.hanmi.item.Item;
import org.hanmi.item.ItemId;
import org.hanmi.present.Mark;
import org.hanmi.review.LogEntry;

/** The stories, by what they tell. */
public final class Stories {

    public static final Map<String, Story> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "a right answer is explained, logged, and ends the sitting",
                Story.given(VIENNA)
                        .expectAsking(VIENNA)
                        .answer("Vienna")
                        .expectVerdict(Mark.RIGHT)
                        .expectLog(1)
                        .next()
                        .expectFinished()
                        .expectSays("1 answer, 1 right"));
        ALL.put(
                "a wrong answer says why, and comes again after three others",
                Story.given(VIENNA, TROOPS, CHUNG, HOST, OFFICES)
                        .expectAsking(VIENNA)
                        .answer("Paris")
                        .expectVerdict(Mark.WRONG)
                        .expectSays("Kennedy was in Paris until 3 June")
                        .expectSays("again today")
                        .next()
                        .expectAsking(TROOPS)
                        .answer("28,500")
                        .next()
                        .answer("Chung Eui-yong")
                        .next()
                        .answer("Kim Jong Il")
                        .next()
                        .expectAsking(VIENNA)
                        .answer("Vienna")
                        .expectVerdict(Mark.RIGHT)
                        .next()
                        .expectAsking(OFFICES)
                        .expectLog(5));
        ALL.put(
                "undo works after the answer, at the next question and on the last screen",
                Story.given(VIENNA)
                        .answer("Paris")
                        .undo()
                        .expectAsking(VIENNA)
                        .expectLog(2)
                        .answer("Vienna")
                        .next()
                        .expectFinished()
                        .undo()
                        .expectAsking(VIENNA)
                        .expectLog(4)
                        .undo()
                        .expectSays("nothing to undo"));
        ALL.put(
                "what is no answer costs nothing",
                Story.given(VIENNA)
                        .answer("7")
                        .expectAsking(VIENNA)
                        .expectSays("There is no option 7.")
                        .answer("London")
                        .expectSays("none of the options")
                        .expectLog(0));
        ALL.put(
                "I was right counts, and the question does not come again",
                Story.given(VIENNA, TROOPS)
                        .answer("Paris")
                        .wasRight()
                        .expectVerdict(Mark.RIGHT)
                        .expectLog(2)
                        .next()
                        .expectAsking(TROOPS)
                        .dontKnow()
                        .expectVerdict(Mark.WRONG)
                        .next()
                        .expectAsking(TROOPS)
                        .wasRight()
                        .expectFinished()
                        .undo()
                        .expectAsking(TROOPS)
                        .expectLog(5));
        ALL.put(
                "the learner can rate, and take the rating back",
                Story.given(VIENNA, TROOPS)
                        .answer("Vienna")
                        .rate(Rating.EASY)
                        .expectLog(2)
                        .undo()
                        .expectVerdict(Mark.RIGHT)
                        .expectLog(3)
                        .next()
                        .expectAsking(TROOPS));
        ALL.put(
                "a skipped question comes last, and skipping can be undone",
                Story.given(VIENNA, TROOPS)
                        .skip()
                        .expectAsking(TROOPS)
                        .undo()
                        .expectAsking(VIENNA)
                        .skip()
                        .answer("28,500")
                        .next()
                        .expectAsking(VIENNA)
                        .expectLog(1));
        ALL.put(
                "a suspended fact is not asked again, a flag says what is wrong",
                Story.given(VIENNA, TROOPS, HOST)
                        .answer("Paris")
                        .flag("the map is old")
                        .suspend()
                        .next()
                        .expectAsking(TROOPS)
                        .suspend()
                        .expectAsking(HOST)
                        .answer("Kim Jong Il")
                        .next()
                        .expectFinished()
                        .expectLog(5));
        ALL.put(
                "siblings do not meet on one day",
                Story.given(TREATY_YEAR, TREATY_DAY, VIENNA)
                        .expectAsking(TREATY_YEAR)
                        .answer("1953")
                        .next()
                        .expectAsking(VIENNA)
                        .answer("Vienna")
                        .next()
                        .expectFinished());
        ALL.put(
                "order, match and select-all are answered in a line",
                Story.given(DECLARATION, SUMMITS, OFFICES)
                        .expectAsking(DECLARATION)
                        .answer("Kim Jong Un; Moon Jae-in")
                        .expectVerdict(Mark.RIGHT)
                        .next()
                        .answer("national security advisor, secretary of defense, secretary of state")
                        .expectVerdict(Mark.WRONG)
                        .next()
                        .answer("the Pyongyang summit of Kim Dae-jung, the Singapore summit")
                        .expectSays("Name all 3")
                        .answer("the Pyongyang summit of Kim Dae-jung, the Singapore summit, the Hanoi summit")
                        .expectVerdict(Mark.RIGHT)
                        .next());
        ALL.put(
                "a fact that is known is asked as typed text, and a slip is forgiven and shown",
                Story.given(CHUNG)
                        .after(known(CHUNG, 4))
                        .expectAsking(CHUNG)
                        .expectSays("Type the answer")
                        .answer("Chung Eui-young")
                        .expectVerdict(Mark.RIGHT)
                        .expectSays("it is spelled")
                        .next()
                        .expectFinished());
        ALL.put(
                "a coarser date is not the end, and then counts as hard",
                Story.given(TREATY_DAY)
                        .after(known(TREATY_DAY, 4))
                        .answer("October 1953")
                        .expectSays("So far so good")
                        .answer("10/1/1953")
                        .expectVerdict(Mark.RIGHT)
                        .expect(seen -> assertThat(
                                        ((LogEntry.Review) seen.stage().log.get(0)).rating())
                                .isEqualTo(Rating.HARD)));
        ALL.put(
                "a hint rules an option out and makes the answer hard",
                Story.given(VIENNA)
                        .hint()
                        .expect(seen -> assertThat(seen.stage().log).isEmpty())
                        .hint()
                        .expectSays("no hint left")
                        .answer("Vienna")
                        .expect(seen -> assertThat(
                                        ((LogEntry.Review) seen.stage().log.get(0)).rating())
                                .isEqualTo(Rating.HARD)));
        ALL.put(
                "finishing early keeps everything",
                Story.given(VIENNA, TROOPS)
                        .answer("Vienna")
                        .next()
                        .quit()
                        .expectFinished()
                        .expectLog(1));
    }

    private Stories() {}

    /** A fact answered right so often, some days apart, long enough ago to be due. */
    public static List<LogEntry> known(String id, int times) {
        List<LogEntry> log = new ArrayList<>();
        Item item = SmallBank.item(id);
        for (int i = 0; i < times; i++) {
            log.add(new LogEntry.Review(
                    i + 1,
                    Instant.parse("2026-01-01T11:00:00Z").plusSeconds(86_400L * i * i * 5),
                    Stage.ZONE,
                    new ItemId(id),
                    "choice",
                    3,
                    Rating.GOOD,
                    item.interaction().key().get(0),
                    true,
                    4000,
                    Fingerprint.of(item)));
        }
        return log;
    }
}
