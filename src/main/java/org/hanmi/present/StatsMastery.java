package org.hanmi.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanmi.stats.Aspect;
import org.hanmi.stats.Hard;
import org.hanmi.stats.Mastery;
import org.hanmi.stats.Statistics;

/** How well each group is known, and what gives most trouble. */
final class StatsMastery {

    /** How many rows of a table are shown. */
    private static final int ROWS = 12;

    private static final int HARDEST = 10;

    private final Statistics statistics;
    private final StatsNames names;
    private final Figures figures;
    private final StatsWords say;
    private final Words words;

    StatsMastery(Statistics statistics, StatsNames names, Figures figures) {
        this.statistics = statistics;
        this.names = names;
        this.figures = figures;
        say = figures.say();
        words = figures.words();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        group(blocks, StatsTerm.TOPICS, inOrder(Aspect.TOPIC, names.topics()), names.topics());
        group(blocks, StatsTerm.PEOPLE, largest(Aspect.PERSON), names.people());
        group(blocks, StatsTerm.KINDS, largest(Aspect.KIND), Map.of());
        group(blocks, StatsTerm.ARTICLES, articles(), Map.of());
        if (!statistics.hardest().isEmpty()) {
            blocks.add(hardest());
        }
        return blocks;
    }

    private List<Mastery> sorted(Aspect aspect, Comparator<Mastery> order) {
        List<Mastery> list = new ArrayList<>(statistics.mastery().getOrDefault(aspect, List.of()));
        list.sort(order);
        return list;
    }

    /** What is learned goes before what is not. */
    private List<Mastery> largest(Aspect aspect) {
        return sorted(
                aspect,
                Comparator.comparingInt(Mastery::learned)
                        .thenComparingInt(Mastery::facts)
                        .reversed()
                        .thenComparing(Mastery::id));
    }

    /** There are too many to show: those of which most is learned, in the order of their names. */
    private List<Mastery> articles() {
        List<Mastery> articles = largest(Aspect.ARTICLE);
        articles.subList(0, Math.min(ROWS, articles.size())).sort(Comparator.comparing(Mastery::id));
        return articles;
    }

    private List<Mastery> inOrder(Aspect aspect, Map<String, String> order) {
        Map<String, Integer> places = new HashMap<>();
        for (String id : order.keySet()) {
            places.put(id, places.size());
        }
        return sorted(aspect, Comparator.comparingInt(each -> places.getOrDefault(each.id(), places.size())));
    }

    private void group(List<Block> blocks, StatsTerm title, List<Mastery> groups, Map<String, String> called) {
        if (groups.isEmpty()) {
            return;
        }
        List<Block.Row> rows = new ArrayList<>();
        for (Mastery each : groups.subList(0, Math.min(ROWS, groups.size()))) {
            rows.add(new Block.Row(
                    called.getOrDefault(each.id(), each.id()),
                    each.knownShare(),
                    List.of(
                            words.percent(each.knownShare()),
                            each.learned() + "/" + each.facts(),
                            Integer.toString(each.due()),
                            each.earlier() == 0 ? Block.UNKNOWN : figures.percent(each.retrievability()),
                            figures.percent(each.rightShare()))));
        }
        List<String> heads = List.of(
                say.say(title),
                say.say(StatsTerm.KNOWN),
                say.say(StatsTerm.LEARNED_HEAD),
                say.say(StatsTerm.DUE_HEAD),
                say.say(StatsTerm.RECALL_HEAD),
                say.say(StatsTerm.RIGHT_HEAD));
        blocks.add(new Block.Grid(say.say(title), heads, rows));
        if (groups.size() > ROWS) {
            blocks.add(Figures.note(say.more(groups.size() - ROWS)));
        }
    }

    private Block hardest() {
        List<Block.Row> rows = new ArrayList<>();
        List<Hard> hard = statistics.hardest();
        for (Hard each : hard.subList(0, Math.min(HARDEST, hard.size()))) {
            rows.add(new Block.Row(
                    names.stem().apply(each.item()),
                    Figures.NONE,
                    List.of(
                            Integer.toString(each.lapses()),
                            each.wrong() + "/" + each.reviews(),
                            figures.percent(each.retrievability()))));
        }
        String title = say.say(StatsTerm.HARDEST);
        return new Block.Grid(
                title,
                List.of(title, say.say(StatsTerm.LAPSES), say.say(StatsTerm.WRONG), say.say(StatsTerm.RECALL_HEAD)),
                rows);
    }
}
