package org.hanmi.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanmi.fact.Article;
import org.hanmi.fact.EntityId;
import org.hanmi.fact.Fact;
import org.hanmi.fact.Post;
import org.hanmi.fact.Statement;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.knowledge.Mentions;
import org.hanmi.time.When;
import org.jspecify.annotations.Nullable;

/** With whom and with what each year stands in the articles: in their facts and summaries, and in the lists of offices. */
final class KnownYears {

    /** A term whose end nobody knows lasts so many years at most. */
    private static final int LONGEST_TERM = 40;

    /** In so many of the sentences that have a year is looked for words in common. */
    private static final int FEW = 500;

    private final KnowledgeBase knowledge;
    private final Map<Integer, Year> years = new HashMap<>();
    private final Map<String, Set<Integer>> byArticle = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /** What stands with one year. */
    private static final class Year {
        final Set<String> names = new HashSet<>();
        final List<Set<String>> sentences = new ArrayList<>();
    }

    KnownYears(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        knowledge.world().people().forEach(person -> names.addAll(YearWords.names(person.name(), Set.of())));
        knowledge.world().places().forEach(place -> names.addAll(YearWords.names(place.name(), Set.of())));
        knowledge.world().organizations().forEach(house -> names.addAll(YearWords.names(house.name(), Set.of())));
        StatementWords words = new StatementWords();
        for (Article article : knowledge.world().articles()) {
            When published = article.source().published();
            String text = article.source().title() + ". " + article.summary() + " " + String.join(" ", article.notes());
            enter(article.id(), text, published);
        }
        for (Fact fact : knowledge.world().facts()) {
            if (fact.statement() instanceof Statement.Tenure tenure
                    && fact.id().article().equals("posts")) {
                term(fact, tenure);
                continue;
            }
            StringBuilder text = new StringBuilder(fact.says())
                    .append(' ')
                    .append(fact.statement().match(words))
                    .append(fact.wording() == null ? "" : fact.wording());
            for (EntityId entity : Mentions.of(fact.statement())) {
                text.append(' ').append(knowledge.name(entity));
            }
            enter(fact.id().article(), text.toString(), fact.when());
        }
    }

    private void enter(String article, String text, @Nullable When when) {
        Set<Integer> told = YearWords.years(text);
        if (when != null && when.earliest().getYear() == when.latest().getYear()) {
            told.add(when.earliest().getYear());
        }
        byArticle.computeIfAbsent(article, id -> new HashSet<>()).addAll(told);
        if (!told.isEmpty()) {
            Set<String> called = YearWords.names(text, Set.of());
            Set<String> content = YearWords.content(text);
            told.forEach(year -> enter(year, called, content));
        }
    }

    private void enter(int number, Set<String> called, Set<String> content) {
        Year year = years.computeIfAbsent(number, key -> new Year());
        year.names.addAll(called);
        if (year.sentences.size() < FEW) {
            year.sentences.add(content);
        }
    }

    private void term(Fact fact, Statement.Tenure tenure) {
        When when = fact.when();
        if (when == null) {
            return;
        }
        Post post = knowledge.post(tenure.post());
        String text = knowledge.person(tenure.person()).name() + " " + post.label();
        Set<String> called = YearWords.names(text, Set.of());
        Set<String> content = YearWords.content(text);
        boolean begins = !when.earliest().equals(LocalDate.MIN);
        boolean ends = !when.latest().equals(LocalDate.MAX);
        int from = begins ? when.earliest().getYear() : when.latest().getYear() - LONGEST_TERM;
        int to = ends ? when.latest().getYear() : when.earliest().getYear() + LONGEST_TERM;
        for (int year = from; year <= Math.min(to, from + LONGEST_TERM); year++) {
            enter(year, called, content);
        }
    }

    /** The years that an article names, or that its facts are dated in. */
    Set<Integer> of(String article) {
        return Collections.unmodifiableSet(byArticle.getOrDefault(article, Set.of()));
    }

    /** The names in a text: a first word is one if the lists have it, for any other may only begin a sentence. */
    Set<String> names(String text) {
        return YearWords.names(text, names);
    }

    /** True if the year stands with one of these names somewhere, or in a sentence with two of these words. */
    boolean knows(int number, Set<String> called, Set<String> content) {
        Year year = years.get(number);
        if (year == null) {
            return false;
        }
        if (!Collections.disjoint(year.names, called)) {
            return true;
        }
        for (Set<String> sentence : year.sentences) {
            int common = 0;
            for (String word : content) {
                common += sentence.contains(word) ? 1 : 0;
            }
            if (common > 1) {
                return true;
            }
        }
        return false;
    }
}
