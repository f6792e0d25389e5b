package org.hanmi.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import org.hanmi.fact.Topic;
import org.hanmi.fsrs.Memory;
import org.hanmi.review.Reviews;

/** Decides what a sitting is about. Topics and articles are read only if it is about one. */
final class Lessons {

    private final Path articles;
    private final Locale language;

    Lessons(Path articles, Locale language) {
        this.articles = articles;
        this.language = language;
    }

    /** Makes what is read before questions. */
    ReadingDesk desk() {
        return new ReadingDesk(articles, language);
    }

    /** What a filter asks for: articles one after the other, one topic along its path, or whatever passes. */
    Lesson of(Filter filter, Library library, Reviews reviews) {
        if (!filter.articles().isEmpty()) {
            return ofArticles(library);
        }
        return filter.topics().size() == 1
                ? onTopic(library, filter.topics().get(0), reviews)
                : Lesson.of(library.deck());
    }

    Lesson ofArticles(Library library) {
        return Lesson.ofArticles(library.deck(), desk());
    }

    Lesson onTopic(Library library, String id, Reviews reviews) {
        Vocabulary vocabulary = Vocabulary.read(articles);
        Topic topic = vocabulary.topic(id);
        return topic == null
                ? Lesson.of(library.deck())
                : Lesson.ofTopic(library.deck(), topic, vocabulary.eras(), desk(), new Seen(reviews));
    }

    /** Whether a fact has been asked before. */
    private record Seen(Reviews reviews) implements Predicate<String> {
        @Override
        public boolean test(String key) {
            return reviews.memory(key) instanceof Memory.Known;
        }
    }
}
