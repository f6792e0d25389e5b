package org.hanmi.present;

import java.util.ArrayList;
import java.util.List;
import org.hanmi.stats.Bin;
import org.hanmi.stats.Statistics;

/** What is learned, by how firmly it is held. */
final class StatsMemory {

    private final Statistics statistics;
    private final StatsWords say;
    private final Words words;

    StatsMemory(Statistics statistics, Figures figures) {
        this.statistics = statistics;
        say = figures.say();
        words = figures.words();
    }

    List<Block> blocks() {
        return List.of(
                histogram(StatsTerm.STABILITY, statistics.stability(), bin -> say.stability(bin.from(), bin.to())),
                histogram(
                        StatsTerm.DIFFICULTY,
                        statistics.difficulty(),
                        bin -> Figures.whole(bin.from()) + "–" + Figures.whole(bin.to())),
                histogram(
                        StatsTerm.RETRIEVABILITY,
                        statistics.retrievability(),
                        bin -> Figures.whole(bin.from() * 100) + "–" + words.percent(bin.to())));
    }

    private interface Labels {
        String of(Bin bin);
    }

    private Block histogram(StatsTerm title, List<Bin> bins, Labels labels) {
        int most = 1;
        for (Bin bin : bins) {
            most = Math.max(most, bin.count());
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Bin bin : bins) {
            rows.add(
                    new Block.Row(labels.of(bin), (double) bin.count() / most, List.of(Integer.toString(bin.count()))));
        }
        return new Block.Grid(say.say(title), List.of("", say.say(StatsTerm.FACTS)), rows);
    }
}
