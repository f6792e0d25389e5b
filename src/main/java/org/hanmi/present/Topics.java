package org.hanmi.present;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.fsrs.Memory;
import org.hanmi.item.Card;
import org.hanmi.review.Reviews;
import org.hanmi.session.Deck;
import org.jspecify.annotations.Nullable;

/** Counts what the list of topics shows, in one pass over the facts. */
public final class Topics {

    /** A topic with fewer facts than this is no equal of the others. */
    static final int FEW = 5;

    private static final class Tally {
        private int questions;
        private int seen;
        private int due;
        private int fresh;
        private double known;

        int facts() {
            return seen + fresh;
        }
    }

    private Topics() {}

    /**
     * Makes the list.
     *
     * @param names of the topics by id, in their order; those about which nothing is asked are left out
     * @param today the study day
     */
    public static TopicsView view(
            Words words,
            TopicWords say,
            Map<String, String> names,
            Deck deck,
            Reviews reviews,
            LocalDate today,
            @Nullable String note) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        names.keySet().forEach(id -> tallies.put(id, new Tally()));
        for (String key : deck.keys()) {
            if (!reviews.isSuspended(key)) {
                count(deck.items(key), key, reviews, today, tallies);
            }
        }
        int most = 0;
        for (Tally tally : tallies.values()) {
            most = Math.max(most, tally.facts());
        }
        // Where everything is few, nothing is set apart.
        int least = most < FEW ? 0 : FEW;
        List<TopicsView.Line> much = new ArrayList<>();
        List<TopicsView.Line> few = new ArrayList<>();
        tallies.forEach((id, tally) -> {
            if (tally.facts() > 0) {
                double known = tally.known / tally.facts();
                (tally.facts() < least ? few : much)
                        .add(new TopicsView.Line(
                                id,
                                names.getOrDefault(id, id),
                                tally.questions,
                                tally.seen,
                                tally.due,
                                tally.fresh,
                                known,
                                words.percent(known)));
            }
        });
        int many = much.size();
        much.addAll(few);
        return new TopicsView(
                say.title(),
                say.heads(),
                much,
                say.few(),
                many,
                say.choose(),
                note,
                Keys.at(Situation.at(Place.TOPICS), words));
    }

    private static void count(
            List<Card> items, String key, Reviews reviews, LocalDate today, Map<String, Tally> tallies) {
        boolean known = reviews.memory(key) instanceof Memory.Known;
        LocalDate day = known ? reviews.due(key) : null;
        double recall = known ? reviews.retrievability(key, today) : 0;
        for (String topic : items.get(0).topics()) {
            Tally tally = tallies.get(topic);
            if (tally != null) {
                tally.questions += items.size();
                tally.seen += known ? 1 : 0;
                tally.fresh += known ? 0 : 1;
                tally.due += day != null && !day.isAfter(today) ? 1 : 0;
                tally.known += recall;
            }
        }
    }
}
