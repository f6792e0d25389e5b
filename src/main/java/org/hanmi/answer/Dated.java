package org.hanmi.answer;

import java.util.List;
import org.hanmi.item.Item;

/** Judges a date against the date that is asked, as far as it is asked. */
final class Dated {

    private Dated() {}

    /**
     * Judges a date.
     *
     * @param asked what the key says
     */
    static Judgement judge(Item item, List<String> accepted, Day asked, String text) {
        List<Day> readings = asked.day() == 0 && asked.month() > 0 ? Day.monthReadings(text) : Day.readings(text);
        Day known = known(item, accepted, asked);
        boolean yearAsked = asked.month() == 0;
        Judgement best = Judgement.none(Reason.NOT_A_DATE, text);
        for (Day given : readings) {
            if (!given.agrees(known)) {
                best = best.reason() == Reason.NOT_A_DATE && (given.year() > 0 || !yearAsked)
                        ? Judgement.wrong(List.of(text), 0)
                        : best;
            } else if (given.covers(asked)) {
                return known.covers(given)
                        ? Judgement.right(List.of(text))
                        : Judgement.close(
                                Reason.FINER, text, item.interaction().key().get(0));
            } else if (!yearAsked) {
                best = Judgement.none(Reason.COARSER, text);
            }
        }
        return best;
    }

    /** The date as far as anything about the item says it. */
    private static Day known(Item item, List<String> accepted, Day asked) {
        Day known = asked;
        String when = item.when();
        Day whole = when == null ? null : Day.key(when);
        if (whole != null && whole.covers(known) && whole.agrees(known)) {
            known = whole;
        }
        for (String form : accepted) {
            Day fuller = Day.key(form);
            if (fuller != null && fuller.covers(known) && fuller.agrees(known)) {
                known = fuller;
            }
        }
        return known;
    }
}
